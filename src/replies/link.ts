/** A longer address is not shown as a link: it would eat the room of the text. */
const URL_LIMIT = 512;

/** What could end a masked link's target, or the line, before its time. */
const UNSAFE = /[()<>[\]\\`"'|\s]/g;

/**
 * The address as it may stand in a masked link: http or https, normalised, without a name or password in it, and with
 * every character percent-encoded that means something to Discord's Markdown. Null for anything else.
 */
export function safeUrl(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed === null || (parsed.protocol !== "https:" && parsed.protocol !== "http:")) return null;
  if (parsed.username !== "" || parsed.password !== "") return null;
  const safe = parsed.href.replace(UNSAFE, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
  return safe.length <= URL_LIMIT ? safe : null;
}

/**
 * A masked link that shows no preview. Its label is Lede's own words: in a label Discord shows backslashes, so that
 * text from an article could not be escaped there.
 * @see https://support.discord.com/hc/en-us/articles/210298617-Markdown-Text-101 (masked links)
 */
export function maskedLink(label: string, url: string): string {
  return `[${label}](<${url}>)`;
}
