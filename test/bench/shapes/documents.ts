/** Makes a document of about this many bytes of UTF-8. */
type Make = (size: number) => string;

const PROSE =
  "The minister said on Monday that “the plan is under review,” and that Mr. Smith of the U.S. would answer at 3 p.m. to all. ";
const filled = (piece: string, size: number): string => piece.repeat(Math.floor(size / Buffer.byteLength(piece)));

/** Under a headline, one paragraph of pieces. */
const text = (piece: string) => (size: number) => `A headline of it\n\n${filled(piece, size)}`;
const page = (piece: string, start = "", end = "") => {
  const head = `<html><head><title>A headline of it</title></head><body><h1>A headline of it</h1>${start}`;
  return (size: number) => `${head}${filled(piece, size)}${end}`;
};
const markdown = (piece: string) => (size: number) => `# T\n\n${filled(piece, size)}`;
/** Paragraphs of 40,000 characters, made of one piece. */
const paragraphs = (piece: string) => (size: number) => `# T\n\n${filled(`${filled(piece, 40_000)}\n\n`, size)}`;

/** Pieces that are one long paragraph in a plain text. */
const TEXT: Readonly<Record<string, string>> = {
  "one line": PROSE,
  "straight marks": '"',
  apostrophes: "'",
  "opening marks": "“",
  "closing marks": "”",
  "single opening marks": "‘",
  guillemets: "«",
  "low marks": "„",
  "corner brackets": "「",
  "straight marks, spaced": '" ',
  "unterminated quotations": "“The plan is here to stay for all of us ",
  "unterminated straight": ' "The plan is here to stay for all of us',
  "unterminated single": "‘The plan is here to stay for all of us ",
  "unterminated guillemets": "«The plan is here to stay for all of us ",
  "unterminated low": "„The plan is here to stay for all of us ",
  "unterminated corner": "「计划仍在审查之中",
  "alternating marks": "“a” 'b' \"c\" «d» „e“ ",
  "alternating opening marks": "“ ‘ « „ 「 ‹ ",
  quotations: "“The plan is under review today,” Ann Smith said. ",
  "one-word quotations": "“plan” ",
  "participles and quotations": "adding “the plan is here” and ",
  "pronouns and quotations": "he said and “the plan is here” ",
  capitals: "Alpha Beta Gamma ",
  "one capital": "A ",
  said: "said ",
  "he said": "he said, ",
  dates: "March 8, 2025, 3:27 p.m. ET ",
  abbreviations: "U.S.",
  "abbreviations, spaced": "U.S. Mr. Dr. ",
  "one word": "abcdefghij",
  "capital word": "ABCDEFGHIJ",
  digits: "1234567890",
  "full stops": ".",
  "question marks, spaced": "? ",
  "short sentences": "It is. ",
  exclamations: "No! ",
  hyphens: "-",
  dashes: "— ",
  commas: ", ",
  brackets: "(",
  spaces: " x                                        ",
  "no-break spaces":
    "\u00a0x\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0",
  "combining marks": "e\u0301\u0300\u0302\u0323\u0330\u0345",
  "combining marks of one letter": "\u0301",
  "right to left": "قال الوزير إن الخطة قيد المراجعة. ",
  "directional marks": "\u202ea\u202c ",
  "astral characters": "😀𝒜👩‍👩‍👧 ",
  joiners: "👩\u200d",
  flags: "🇮🇷",
  NULs: "ab\0",
  "zero-width": "a\u200b\u00ad",
  Chinese: "计划仍在审查之中。",
  "Chinese quotations": "部长说：「计划仍在审查之中。」",
  Thai: "แผนยังอยู่ระหว่างการพิจารณา",
  "half a character": "\ud800",
};

/** Lines of a plain text. */
const LINES: Readonly<Record<string, string>> = {
  paragraphs: `${PROSE}${PROSE}\n\n`,
  "short lines": "ab\n",
  "short paragraphs": "ab\n\n",
  "empty lines": "\n",
  "spaced lines": "x \n \n",
  "carriage returns": "ab\r",
  "dates a line": "March 8, 2025, 3:27 p.m. ET\n",
  bylines: "By Ann Smith and Bob Jones\n",
  boilerplate: "Advertisement\n",
  datelines: "TEHRAN, March 8 (Reuters) — It is.\n",
  "quotations a paragraph": "“The plan is under review today,” Ann Smith said.\n\n",
  "unterminated a paragraph": "“The plan is under review today.\n\n",
  "headline again": "A headline of it\n",
  "said a paragraph": "said\n\n",
  turns: "Q: The plan?\n\nA: It is here.\n\n",
  "hard-wrapped": "The minister said on Monday that the plan is under review and will be so for long\n",
};

/** A plain text whose pieces differ. */
const counted = (piece: (index: number) => string) => (size: number) => {
  const count = Math.floor(size / Buffer.byteLength(piece(1_000_000)));
  return `A headline of it\n\n${Array.from({ length: count }, (_, index) => piece(index)).join("")}`;
};
/** A name that no other number has: "Abca", from letters alone. */
const nameOf = (index: number): string =>
  `A${[...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("")}`;

const COUNTED: Readonly<Record<string, Make>> = {
  "many people": counted((index) => `“The plan is here,” the senator said. Senator Ann ${nameOf(index)} was there. `),
  "many surnames": counted((index) => `“The plan is here,” ${nameOf(index)} said. `),
  "many given names": counted((index) => `“The plan is here,” said ${nameOf(index)} Smith. `),
  "many roles": counted((index) => `${nameOf(index)} chairman Bob Smith said “the plan is here”. `),
  "late quotations": (size) =>
    `A headline of it\n\n${filled("word ", size / 2)}${filled("he said “it is” ", size / 2)}`,
};

const MARKDOWN: Readonly<Record<string, Make>> = {
  paragraphs: markdown(`${PROSE}${PROSE}\n\n`),
  "one line": markdown(PROSE),
  list: markdown("- a\n"),
  "deep list": (size) => {
    const lines = Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, depth) => `${"  ".repeat(depth)}- a\n`);
    return `# T\n\n${lines.join("").slice(0, size)}`;
  },
  "list markers": markdown("- "),
  "numbered markers": markdown("1. "),
  quotations: markdown(">"),
  "quotations, spaced": markdown("> "),
  "quoted lines": markdown("> a\n"),
  "deep quotations": markdown(`${">".repeat(90)} a\n`),
  "quotation and list": markdown("> - "),
  brackets: paragraphs("[a]("),
  "brackets in one paragraph": markdown("[a]("),
  "opening brackets": markdown("["),
  "closing brackets": markdown("]"),
  "nested links": markdown("[a](b"),
  "reference definitions": markdown("[a]: b\n"),
  "reference definitions, each another": (size) =>
    `# T\n\n${Array.from({ length: Math.ceil(size / 20) }, (_, index) => `[a${index}]: b\n\n`)
      .join("")
      .slice(0, size)}`,
  images: paragraphs("!["),
  "images in one paragraph": markdown("!["),
  emphasis: paragraphs("*a_b "),
  "emphasis in one paragraph": markdown("*a_b "),
  asterisks: markdown("*"),
  "asterisks, spaced": markdown("*a **"),
  underlines: markdown("_a__ "),
  tildes: markdown("~~a"),
  code: paragraphs("` `` ``` "),
  backticks: markdown("`"),
  "backticks in one paragraph": markdown("`a "),
  "backticks of growing length": (size) => {
    const runs = Array.from({ length: Math.floor(Math.sqrt(2 * size)) }, (_, length) => `${"`".repeat(length)} `);
    return `# T\n\n${runs.join("").slice(0, size)}`;
  },
  fences: markdown("```\na\n"),
  "angle brackets": markdown("<"),
  html: markdown("<b>a "),
  "html blocks": markdown("<div>\n"),
  "html comments": markdown("<!-- "),
  entities: markdown("&amp;"),
  "half entities": markdown("&a"),
  escapes: markdown("\\"),
  addresses: markdown("www.a.b http://c.d "),
  table: (size) => `# T\n\n|a|b|\n|-|-|\n${filled("|a|b|\n", size)}`,
  "wide table": (size) => {
    const row = (cell: string) => `|${filled(cell, 60_000)}|\n`;
    return `# T\n\n${row("a|")}${row("-|")}${filled(row("a|"), size)}`;
  },
  "wide table, short rows": (size) =>
    `# T\n\n|${filled("a|", 60_000)}\n|${filled("-|", 60_000)}\n${filled("|\n", size)}`,
  headings: markdown("# a\n"),
  "underlined headings": markdown("a\n=\n"),
  rules: markdown("---\n"),
  "hard breaks": markdown("a  \n"),
  "front matter": (size) => `---\ntitle: T\n${filled("a: b\n", size)}`,
  "front matter, closed": (size) => `---\ntitle: T\n${filled("a: b\n", size)}\n---\n\nIt is here.\n`,
  "front matter, nested": (size) => `---\ntitle: ${filled("[", size)}\n---\n\nIt is here.\n`,
  "front matter, anchors": (size) => `---\ntitle: T\na: &a [b]\n${filled("c: *a\n", size)}\n---\n\nIt is here.\n`,
  "front matter, one word": (size) => `---\ntitle: ${filled("abc", size)}\n---\n\nIt is here.\n`,
  "base64 image": (size) => `# T\n\nIt is here.\n\n![a](data:image/png;base64,${filled("iVBORw0KGgo", size)})\n`,
  "base64 reference": (size) =>
    `# T\n\nIt is here. ![a][b]\n\n[b]: <data:image/png;base64,${filled("iVBORw0KGgo", size)}>\n`,
};

const HTML: Readonly<Record<string, Make>> = {
  paragraphs: page(`<p>${PROSE}${PROSE}</p>`),
  "one paragraph": page(PROSE, "<p>"),
  nested: page("<div>a"),
  "nested spans": page("<span>a", "<p>"),
  "never closed": page("<p>x"),
  "nested tables": page("<table><tr><td>x"),
  "stray marks": page("< <! <!-- </ "),
  "stray ends": page("</p></div></b>"),
  "angle brackets": page("<"),
  links: page("<li><a href=/x>a link to it</a>"),
  entities: page("&amp;&lt;"),
  "bold soup": page("<b>a "),
  "bold and italic soup": page("<b><i>a</b></i> ", "<p>"),
  "huge attribute": page("abc ", '<p>It is here.</p><div title="', '"></div>'),
  "attribute never closed": page("abc ", '<p>It is here.</p><div title="'),
  "many attributes": (size) => {
    const names = Array.from({ length: Math.ceil(size / 8) }, (_, index) => ` a${index}=b`).join("");
    return page("", `<p>It is here.</p><div${names.slice(0, size)}>x</div>`)(0);
  },
  "many classes": page("ab cd ", '<p>It is here.</p><div class="', '">x</div>'),
  comment: page("abc ", "<p>It is here.</p><!--", "--><p>It is."),
  "comment never closed": page("abc ", "<p>It is here.</p><!--"),
  comments: page("<!--a-->x"),
  "comment starts": page("<!--", "<p>It is here.</p>"),
  "script never closed": page("a < b; ", "<p>It is here.</p><script>"),
  scripts: page("<script>a</script>"),
  styles: page("a{b:c}", "<p>It is here.</p><style>", "</style>"),
  "JSON-LD": page(
    "It is here. ",
    '<p>It is here.</p><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"',
    '"}</script>',
  ),
  "JSON-LD, nested": page("[", '<p>It is here.</p><script type="application/ld+json">', "</script>"),
  "JSON-LD, many": page('<script type="application/ld+json">{"@type":"NewsArticle"}</script>', "<p>It is here.</p>"),
  "JSON-LD, graph": page(
    '{"@type":"Person","name":"Ann"},',
    '<p>It is here.</p><script type="application/ld+json">{"@graph":[',
    '{"@type":"NewsArticle","headline":"It is"}]}</script>',
  ),
  "base64 image": page("iVBORw0KGgo", '<p>It is here.</p><img src="data:image/png;base64,', '"><p>It is.</p>'),
  "base64 images": page(`<img src="data:image/png;base64,${"iVBORw0KGgo".repeat(9000)}"><p>It is here.</p>`),
  "line breaks": page("a<br>", "<p>"),
  "double line breaks": page("a<br><br>"),
  lists: page("<ul><li>a"),
  headings: page("<h2>a</h2>"),
  meta: page('<meta property="og:title" content="A">'),
  articles: page("<article><p>It is here.</p></article>"),
  "nested articles": page("<article><p>It is here.</p>"),
  templates: page("<template><p>a"),
  svg: page("<svg><path d='M0 0'/>"),
  "svg paths": page("<path d='M0 0'/>", "<p>It is here.</p><svg>", "</svg>"),
  "custom elements": page("<a-b>a</a-b>"),
  "bold paragraphs": page(`<p><b>${PROSE}</b></p>`),
  "divs of text": page(`<div>${PROSE}</div>`),
  "one table": page("<tr><td>a</td><td>b</td></tr>", "<table>", "</table>"),
  "one row": page("<td>a</td>", "<table><tr>", "</tr></table>"),
  "one pre": page("a\n", "<pre>", "</pre>"),
  spaces: page("<p>a</p>            \n            \n"),
  quotations: page("<blockquote><p>“The plan is under review,” Ann Smith said.</p></blockquote>"),
  dates: page('<time datetime="2025-03-08T15:27:00-05:00">March 8, 2025</time>'),
  bylines: page('<span class="byline author">By Ann Smith</span>'),
  NULs: page("a\0<p>"),
};

/** Documents by their shape; what stands before the space says their format. */
export const SHAPES: ReadonlyMap<string, Make> = new Map([
  ...Object.entries(TEXT).map(([name, piece]): [string, Make] => [`txt ${name}`, text(piece)]),
  ...Object.entries(LINES).map(([name, piece]): [string, Make] => [`txt ${name}`, text(piece)]),
  ...Object.entries(COUNTED).map(([name, make]): [string, Make] => [`txt ${name}`, make]),
  ...Object.entries(MARKDOWN).map(([name, make]): [string, Make] => [`md ${name}`, make]),
  ...Object.entries(TEXT)
    .filter(([name]) => /marks|quotations|unterminated|capitals|dates|abbreviations|one word/u.test(name))
    .map(([name, piece]): [string, Make] => [`md ${name} (text)`, markdown(piece)]),
  ...Object.entries(HTML).map(([name, make]): [string, Make] => [`html ${name}`, make]),
]);
