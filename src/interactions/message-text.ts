/** Escaped characters wait here, beyond everything that people write, until the marks around them are gone. */
const REFUGE = 0xf0000;

/** What a chat message is marked up with at the start of its lines: quotes, headings, subtext, and code fences. */
const LINE_MARKS = /^(?:(?:>>>|>|#{1,3}|-#) +|```[\w+#.-]{0,20}$)/;
/** Marks in pairs around a stretch of one line; bounded, so that no message is slow. */
const PAIRS = [
  /\*\*(?=\S)([^\n]{1,4000}?)\*\*/g,
  /__(?=\S)([^\n]{1,4000}?)__/g,
  /~~(?=\S)([^\n]{1,4000}?)~~/g,
  /\|\|(?=\S)([^\n]{1,4000}?)\|\|/g,
  /\*(?=\S)([^\n*]{1,4000})\*/g,
  /(?<!\w)_(?=\S)([^\n_]{1,4000})_(?!\w)/g,
  /`([^\n`]{1,4000})`/g,
] as const;
const MASKED_LINK = /\[([^\]\n]{1,500})\]\(<?https?:\/\/[^\s<>)]{1,2000}>?\)/g;
const FRONT_MATTER_OR_PAGE = /^\s*(?:---|<)/;
/** A first line that is marked as the headline: a heading, or all of it in bold. */
const MARKED_HEADLINE = /^\s*(?:#{1,3} +\S|\*\*[^\n*]{1,1000}\*\*[^\S\n]*(?:\n|$))/;
/** No message of Discord's is longer, with all its embeds; what is, is left as it is. */
const MESSAGE_LIMIT = 20_000;

/**
 * What a message says, without Discord's marks, for the parser of plain text: in a chat, as in pasted articles, each
 * line is a paragraph, which Markdown would join. A first line that is marked as a headline is handed on as the title.
 * Documents that say what they are (front matter, a web page) stay.
 * @see https://support.discord.com/hc/en-us/articles/210298617-Markdown-Text-101
 */
export function plainMessageText(text: string): string {
  if (FRONT_MATTER_OR_PAGE.test(text) || text.length > MESSAGE_LIMIT) return text;
  const safe = text.replace(/\\([!-/:-@[-`{-~])/g, (_, c: string) => String.fromCodePoint(REFUGE + c.charCodeAt(0)));
  const lines = safe.split("\n").map((line) => line.replace(LINE_MARKS, ""));
  let plain = lines.join("\n").replace(MASKED_LINK, "$1");
  for (const pair of PAIRS) plain = plain.replace(pair, "$1");
  if (MARKED_HEADLINE.test(safe)) plain = `Title: ${plain.trimStart()}`;
  return plain.replace(/[\u{F0021}-\u{F007E}]/gu, (c) => String.fromCharCode((c.codePointAt(0) ?? 0) - REFUGE));
}
