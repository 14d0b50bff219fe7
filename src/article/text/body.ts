import type { DraftParagraph } from "../draft.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { isLabel } from "./headline.ts";
import type { Line } from "./lines.ts";
import { endsInFullStop, endsSentence, startsSmall, wordCount } from "./prose.ts";
import { withoutDoubling } from "./repetition.ts";

const BULLET = /^(?:[-*•▪◦‣·]\s+)(?=\S)/;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;
const QUOTED = /^>\s?(?=\S)/;
/** What a list of links to other pieces opens with. */
const LINKS_FOLLOW =
  /^(?:related|more (?:on|from|in|about|stories|news|articles?)|read (?:more|next|also)|also read|recommended|most (?:read|popular|viewed)|trending|you (?:may|might)|editors?['’]s? picks?|top stories|what to read|up next|latest|don['’]t miss|mehr zum thema|lire aussi|à lire aussi|leer más|lee también)\b/i;
const END_MARK = /^(?:#\s*#\s*#|-\s?30\s?-|ends|-\s?ends\s?-|–\s?ends\s?–|\(ends\))$/i;
const CONTACT = /@[\p{L}\p{N}.-]+\.\p{L}{2,}|\+?\(?\d{2,4}\)?[ .-]\d{3,4}[ .-]\d{3,4}|^(?:media |press )?contacts?\b/iu;

/**
 * The document's lines without page furniture ({@link isBoilerplate}), without the list of links that follows such a
 * line as "Related articles" at the end, and without the addresses after a release's end mark.
 */
export function withoutFurniture(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let links = -1;
  let end = -1;
  for (const line of lines) {
    if (!isBoilerplate(line.text)) {
      // A list of links has no sentences: what looked like one was none.
      if (links >= 0 && (endsInFullStop(line.text) || line.text.length > 160)) links = -1;
      if (end >= 0 && wordCount(line.text) > 12 && endsSentence(line.text) && !CONTACT.test(line.text.slice(0, 300)))
        end = -1;
      kept.push(line);
      continue;
    }
    if (links < 0 && kept.length > 2 && LINKS_FOLLOW.test(line.text) && !/[:»>–—-]\s*\S/.test(line.text))
      links = kept.length;
    if (end < 0 && kept.length > 1 && END_MARK.test(line.text)) end = kept.length;
  }
  const cut = Math.min(links < 0 ? kept.length : links, end < 0 ? kept.length : end);
  return cut < kept.length ? kept.slice(0, cut) : kept;
}

/** Whether a line is a sub-heading: short, no sentence, and before a paragraph. */
function isHeading(line: Line, after: Line | undefined): boolean {
  const { text } = line;
  if (!after || text.length > 90 || wordCount(text) > 12 || startsSmall(text)) return false;
  if (/[.!…,;:]["”’»)]?$/.test(text) || !/^[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(text)) return false;
  if (/^[QA]:/.test(text) || /^\p{Lu}[\p{L} .'’-]{0,30}: /u.test(text)) return false;
  // A question is a heading only where its answer is far longer; in an interview it is a turn.
  if (text.endsWith("?") && after.text.length < text.length * 3) return false;
  return endsSentence(after.text) && after.text.length > text.length && wordCount(after.text) >= 8;
}

function neighbours(lines: readonly Line[], index: number, pattern: RegExp): boolean {
  return pattern.test(lines[index - 1]?.text ?? "") || pattern.test(lines[index + 1]?.text ?? "");
}

function paragraphOf(lines: readonly Line[], index: number, indented: boolean): DraftParagraph {
  const line = lines[index];
  const text = line?.text ?? "";
  if (!line) return { kind: "text", text };
  if (QUOTED.test(text)) return { kind: "quote", text: text.replace(QUOTED, "") };
  if (/^[•▪◦‣]/.test(text) || (BULLET.test(text) && neighbours(lines, index, BULLET))) {
    return { kind: "item", text: text.replace(BULLET, "").replace(/^[•▪◦‣]\s*/, "") };
  }
  if (NUMBER.test(text) && neighbours(lines, index, NUMBER)) return { kind: "item", text: text.replace(NUMBER, "") };
  if (isHeading(line, lines[index + 1])) return { kind: "heading", text };
  if (indented && line.indent >= 4) return { kind: "quote", text };
  return { kind: "text", text: withoutDoubling(text) };
}

/**
 * The body's lines as paragraphs, each with its kind: bullets and numbers (two or more in a row) are items, short
 * lines before a paragraph headings, lines after ">" and the few that are indented quotes. Marks of lists and quotes
 * are not part of the text.
 */
export function paragraphsOf(lines: readonly Line[]): DraftParagraph[] {
  let deep = 0;
  for (const line of lines) if (line.indent >= 4) deep += 1;
  const indented = deep > 0 && deep <= lines.length * 0.4;
  const paragraphs: DraftParagraph[] = [];
  lines.forEach((_, index) => {
    const paragraph = paragraphOf(lines, index, indented);
    if (paragraph.text !== "") paragraphs.push(paragraph);
  });
  // A heading has a paragraph below it, and no label is one.
  return paragraphs.map((paragraph, index) =>
    paragraph.kind === "heading" && (index === paragraphs.length - 1 || (index === 0 && isLabel(paragraph.text)))
      ? { ...paragraph, kind: "text" }
      : paragraph,
  );
}
