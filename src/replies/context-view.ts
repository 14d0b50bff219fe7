import type { Article, Quotation, Span } from "../article/article.ts";
import { clipEscaped } from "./clip.ts";
import { ARTICLE_COLOR, button, buttons, card, divider, text } from "./components.ts";
import { escapedLengthAtMost, escapeText } from "./escape.ts";
import type { ArticleLinks, QuotesPlace } from "./links.ts";
import { headlineHeading, lines, subtext } from "./masthead.ts";
import { quoteMarks } from "./quote-marks.ts";
import type { Reply } from "./reply.ts";
import { splitText } from "./split.ts";
import { pageOfParagraph } from "./text-pages.ts";
import { textPages } from "./text-view.ts";

const HEADLINE_LIMIT = 300;
const CONTEXT_LIMIT = 2800;
/** What the words around a long quotation may take on either side. */
const AROUND_LIMIT = 400;
const NAME_LIMIT = 200;
const CUE_LIMIT = 160;

/**
 * The paragraph (or paragraphs) that a quotation stands in, with the quotation in bold, and what its attribution
 * rests on.
 * @param index into the article's quotations
 * @param back where in the quotes view the reader came from
 */
export function contextView(article: Article, links: ArticleLinks, index: number, back: QuotesPlace): Reply {
  const quotation = article.quotations[index];
  if (quotation === undefined) throw new RangeError(`no quotation ${index} in ${article.slug}`);
  const page = pageOfParagraph(textPages(article), quotation.paragraph);
  return {
    components: [
      card(ARTICLE_COLOR, [
        text(lines(headlineHeading(article.headline, HEADLINE_LIMIT), subtext(attribution(article, quotation)))),
        divider(),
        text(contextMarkdown(article, quotation)),
        divider(),
        buttons(button("◀ Quotes", links.view("quotes", back)), button("Full text", links.view("text", { page }))),
      ]),
    ],
  };
}

/** Who said it, and the words in the article that say so. */
function attribution(article: Article, { speaker, role, evidence }: Quotation): string {
  if (speaker === null) return "Not attributed to anyone";
  const who = [speaker, ...(role === null ? [] : [role])].map((name) => clipEscaped(name, NAME_LIMIT)).join(", ");
  const cue = evidence === null ? "" : article.text.slice(evidence.start, evidence.end).trim();
  if (cue === "" || cue === speaker) return who;
  const [open, close] = quoteMarks(article.language);
  return `${who} · the article says ${open}${clipEscaped(cue, CUE_LIMIT)}${close}`;
}

/** The paragraphs of all of a quotation's parts, escaped, the parts in bold; long stretches are shortened with "…". */
export function contextMarkdown(article: Article, quotation: Quotation): string {
  const numbers = [...new Set(quotation.parts.map((part) => part.paragraph))].sort((a, b) => a - b);
  const stretches = numbers.flatMap((number, i) => {
    const paragraph = article.paragraphs[number];
    if (paragraph === undefined) return [];
    const spans = quotation.parts.filter((part) => part.paragraph === number);
    const end = paragraph.start + paragraph.text.length;
    const between = i === 0 ? [] : [{ text: "\n\n", bold: false }];
    return [...between, ...cutUp(article.text, { start: paragraph.start, end }, spans)];
  });
  const size = stretches.reduce((sum, stretch) => sum + stretchSize(stretch), 0);
  return (size <= CONTEXT_LIMIT ? stretches : shorten(stretches)).map(render).join("");
}

interface Stretch {
  readonly text: string;
  readonly bold: boolean;
}

function cutUp(text: string, whole: Span, bolds: readonly Span[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = whole.start;
  for (const { start, end } of bolds) {
    stretches.push({ text: text.slice(at, start), bold: false }, { text: text.slice(start, end), bold: true });
    at = end;
  }
  stretches.push({ text: text.slice(at, whole.end), bold: false });
  return stretches.filter((stretch) => stretch.text !== "");
}

const BOLD_MARKS = 4;

function stretchSize(stretch: Stretch): number {
  return escapedLengthAtMost(stretch.text) + BOLD_MARKS;
}

/** The quotation from its beginning, as much as fits, with a few words before and after it. */
function shorten(stretches: readonly Stretch[]): readonly Stretch[] {
  const first = stretches.findIndex((stretch) => stretch.bold);
  const last = stretches.findLastIndex((stretch) => stretch.bold);
  const before = stretches
    .slice(0, first)
    .map((stretch) => stretch.text)
    .join("");
  const after = stretches
    .slice(last + 1)
    .map((stretch) => stretch.text)
    .join("");
  const shown: Stretch[] = [{ text: tail(before), bold: false }];
  let room = CONTEXT_LIMIT - 2 * AROUND_LIMIT;
  for (const stretch of stretches.slice(first, last + 1)) {
    const [piece = ""] = splitText(stretch.text, { limit: CONTEXT_LIMIT, firstLimit: Math.max(0, room - BOLD_MARKS) });
    room -= escapedLengthAtMost(piece) + BOLD_MARKS;
    if (piece !== "") shown.push({ ...stretch, text: piece });
    if (piece !== stretch.text) return [...shown, { text: " …", bold: false }];
  }
  return [...shown, { text: head(after), bold: false }];
}

function head(text: string): string {
  const [piece = ""] = splitText(text, { limit: AROUND_LIMIT - 2 });
  return piece === text ? text : `${piece.trimEnd()} …`;
}

/** The last words of a text. */
function tail(text: string): string {
  if (escapedLengthAtMost(text) <= AROUND_LIMIT - 2) return text;
  const end = text.slice(-Math.floor(AROUND_LIMIT / 2 - 2));
  const space = end.search(/\s/);
  return `… ${(space === -1 ? end : end.slice(space)).toWellFormed().trimStart()}`;
}

function render({ text: plain, bold }: Stretch): string {
  const escaped = escapeText(plain);
  if (!bold) return escaped;
  // White space at the edges stays outside, for marks beside it would not count as bold everywhere.
  const trimmed = escaped.trim();
  if (trimmed === "") return escaped;
  const start = escaped.indexOf(trimmed);
  return `${escaped.slice(0, start)}**${trimmed}**${escaped.slice(start + trimmed.length)}`;
}
