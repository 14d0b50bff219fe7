/** Articles made up by chance, and layouts to hide them in, to see whether every field comes back. */

/** The fields of a made-up article. */
export interface Synthetic {
  readonly headline: string;
  readonly teaser: string;
  readonly dek: string;
  readonly authors: readonly string[];
  readonly published: { readonly text: string; readonly iso: string };
  readonly updated: { readonly text: string; readonly iso: string };
  readonly city: string;
  readonly body: readonly string[];
}

/** A made-up article in a layout: the document, and which fields it holds. */
export interface Rendered {
  readonly layout: string;
  readonly document: string;
  readonly expected: {
    readonly headline: string;
    readonly summary: string | null;
    readonly dek: string | null;
    readonly authors: readonly string[];
    readonly published: string | null;
    readonly updated: string | null;
    readonly dateline: string | null;
    readonly source: string | null;
    readonly body: readonly string[];
  };
}

/** A small, well-spread generator of numbers from 0 to 1 (mulberry32), the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const list = (text: string) => text.split("|");
const ACTORS = list(
  "Parliament|City council|Farmers|Striking nurses|The central bank|Rebel lawmakers|Fishermen|Teachers’ union|Coast guard|Court|Engineers|Opposition leader|Volunteers|Museum",
);
const VERBS = list("rejects|approves|delays|questions|defends|abandons|revives|challenges|postpones|welcomes");
const OBJECTS = list(
  "plan for new harbor|flood relief bill|wage deal|tunnel project|reform of water law|offer of talks|ban on night flights|sale of old theater|budget of rescue service|treaty on river dams",
);
const ENDINGS = list(
  "after weeks of protest|amid rising costs|as winter nears|despite warnings|in narrow vote|ahead of election|for second time|over safety fears",
);
const FIRST = list("Jane|Marta|Luis|Akira|Fatima|Piotr|Sinéad|Ngozi|Lars|Chloé|J.R.|Mohammed|Ana María|Jean-Luc");
const LAST = list(
  "Doe|van der Berg|O’Connor|al-Rashid|Núñez|Kowalczyk|MacDonald|de la Cruz|Okafor|Lindqvist|Smith-Jones|Ito|Haddad|Müller",
);
const CITIES = list("TEHRAN|PARIS|NEW DELHI|VELLMOUTH|SÃO PAULO|WARSAW|LAGOS");
const SUBJECTS = list(
  "The minister|A spokeswoman for the harbor authority|Residents of the lower town|The union’s chief negotiator|Engineers on the site|Two members of the committee|The court’s ruling|An internal report|The oldest of the fishermen|Officials in the capital",
);
const PREDICATES = list(
  "said that nobody had asked them|will not be bound by the agreement|had warned of the danger for years|offered no comment on the figures|called the decision “a mistake that we will all pay for”|demanded an inquiry before the summer|met behind closed doors until dawn|expects the work to cost twice as much|refused to sign the final text|pointed to the floods of the previous year",
);
const TAILS = list(
  "according to people who were in the room|and the market fell at once|although the law gives them until June|while the crowd waited outside|which came as a surprise to many|with three votes to spare|as it had done in 2019|despite a promise made in the spring|but only for the next two years|and left without taking questions",
);
const MONTHS = list("January|February|March|April|May|June|July|August|September|October|November|December");
const FURNITURE = list(
  "Advertisement|Share this article|Read more: Ten things to know about the harbor|Sign up for our morning newsletter|3 min read|Follow us on Twitter|Photo: Jane Roe/Getty Images|Story continues below advertisement|Listen to this article|Share on Facebook",
);
const LABELS = list("WORLD|Politics|BREAKING NEWS|Business|Home > News > Local|Analysis|Exclusive");

/** Makes an article from a generator. */
export function makeArticle(next: () => number): Synthetic {
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? "";
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const title = next() < 0.5;
  const cased = (text: string) =>
    title ? text.replace(/(^|\s)(\p{Ll})(?=\p{L}{3})/gu, (_, s: string, l: string) => s + l.toUpperCase()) : text;
  const headline =
    cased(`${pick(ACTORS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDINGS)}`) + (next() < 0.1 ? "?" : "");
  // No sentence comes twice: a paragraph that stands in a longer one is a pull-quote, and goes.
  const said = new Set<string>();
  const sentence = () => {
    for (;;) {
      const text = `${pick(SUBJECTS)} ${pick(PREDICATES)}, ${pick(TAILS)}.`;
      if (!said.has(text)) {
        said.add(text);
        return text;
      }
    }
  };
  const body = new Set<string>();
  const size = whole(3, 9);
  while (body.size < size) body.add(Array.from({ length: whole(1, 4) }, sentence).join(" "));
  const names = Array.from({ length: whole(1, 3) }, () => `${pick(FIRST)} ${pick(LAST)}`);
  const time = (day: number) => {
    const [year, month, hour, minute] = [whole(1998, 2026), whole(1, 12), whole(0, 23), whole(0, 59)];
    const two = (n: number) => String(n).padStart(2, "0");
    const clock = `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? "a.m." : "p.m."}`;
    const date = `${year}-${two(month)}-${two(day)}`;
    const local = `${date}T${two(hour)}:${two(minute)}`;
    const forms: [string, string][] = [
      [`${MONTHS[month - 1]} ${day}, ${year}, ${clock} GMT`, `${local}:00Z`],
      [`${day} ${MONTHS[month - 1]} ${year} ${two(hour)}:${two(minute)} UTC`, `${local}:00Z`],
      [`${local}:00Z`, `${local}:00Z`],
      [`${MONTHS[month - 1]?.slice(0, 3)}. ${day}, ${year} at ${clock}`, local],
      [`${day} ${MONTHS[month - 1]} ${year}`, date],
      [`${date}`, date],
    ];
    const [text, iso] = forms[Math.floor(next() * forms.length)] ?? ["", ""];
    return { text, iso };
  };
  return {
    headline,
    teaser: `${pick(SUBJECTS)} ${pick(PREDICATES)}, and the ${pick(OBJECTS)} is in doubt.`,
    dek: `What it means when they ${pick(list("turn down|put off|fight over|give up"))} the ${pick(OBJECTS)} at such a time.`,
    authors: [...new Set(names)],
    published: time(whole(1, 28)),
    updated: time(whole(1, 28)),
    city: pick(CITIES),
    body: [...body],
  };
}

function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Breaks a text at spaces so that no line is longer than `width`. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Renders an article into eight layouts, with furniture, blank lines and odd characters strewn in by chance. */
export function renderAll(article: Synthetic, next: () => number): Rendered[] {
  const { headline, teaser, dek, authors, published, updated, body, city } = article;
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? "";
  const by = `By ${joinNames(authors)}`;
  const none = {
    headline,
    summary: null,
    dek: null,
    authors: [],
    published: null,
    updated: null,
    dateline: null,
    source: null,
    body,
  };
  const noisy = (lines: readonly string[]) =>
    lines
      .flatMap((line) => [...(next() < 0.25 ? [pick(FURNITURE)] : []), ...(next() < 0.2 ? [""] : []), line])
      .join("\n");
  const straight = body.map((text) => text.replace(/[“”]/g, '"').replaceAll("’", "'").replaceAll(". ", ".  "));
  const from = Math.floor(next() * body.length);
  const dated = [`${city}, March 8 (Reuters) — ${body[0]}`, ...body.slice(1)];
  const odd = (text: string) =>
    `\ufeff${text.replaceAll("\n", "\r\n").replaceAll(", ", ",\u00a0").replaceAll("the ", "t\u200bhe ").replaceAll("rr", "r\u00adr")}`;
  return [
    {
      layout: "teaser, headline twice, dek, date, body twice",
      document: noisy([teaser, headline, headline, dek, published.text, ...body, ...body]),
      expected: { ...none, summary: teaser, dek, published: published.iso },
    },
    {
      layout: "headline, dek, byline, date, body",
      document: noisy([headline, dek, by, published.text, ...body]),
      expected: { ...none, dek, authors, published: published.iso },
    },
    {
      layout: "label, headline, byline and date in one line, body, credit",
      document: noisy([
        pick(LABELS),
        headline,
        `${by} | ${published.text}`,
        ...body,
        "Reporting by Max Power; Editing by Ruth Amsel",
      ]),
      expected: { ...none, authors, published: published.iso },
    },
    {
      layout: "hard-wrapped, blank lines between",
      document: [
        headline,
        "",
        by,
        `Published: ${published.text}`,
        "",
        ...body.flatMap((text) => [...wrap(text, 60 + Math.floor(next() * 25)), ""]),
      ].join("\n"),
      expected: { ...none, authors, published: published.iso },
    },
    {
      layout: "date, headline, dek, byline, body, part of the body again",
      document: noisy([published.text, headline, dek, by, ...body, ...body.slice(from)]),
      expected: { ...none, dek, authors, published: published.iso },
    },
    {
      layout: "headline, published and updated, agency report, blank lines",
      document: [headline, `Published ${published.text} | Updated ${updated.text}`, ...dated].join("\n\n"),
      expected: {
        ...none,
        published: published.iso,
        updated: updated.iso,
        dateline: `${city}, March 8 (Reuters)`,
        source: "Reuters",
        body: dated,
      },
    },
    {
      layout: "fields",
      document: [
        `Headline: ${headline}`,
        `Authors: ${authors.join(", ")}`,
        `Date: ${published.text}`,
        `Summary: ${teaser}`,
        "Source: The Vell Courier",
        "",
        ...body,
      ].join("\n"),
      expected: { ...none, summary: teaser, authors, published: published.iso, source: "The Vell Courier" },
    },
    {
      layout: "site in the title, odd characters, body again with other marks",
      document: odd(
        [`${headline} | The Vell Courier`, headline, by, published.text, ...body, headline, ...straight].join("\n"),
      ),
      expected: { ...none, authors, published: published.iso, source: "The Vell Courier" },
    },
  ];
}
