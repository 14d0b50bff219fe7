/**
 * A small model of Discord's markup for tests: the rules of its clients as the patterns that start them, tried in
 * order at every position, as simple-markdown does. It does not build a tree; it says what is shown, and which rules
 * would have made something else of the text.
 * @see https://github.com/Khan/perseus/tree/main/packages/simple-markdown
 * @see https://github.com/LyricLy/parse-discord
 */

/** Rules that count only at the start of a line. */
const LINE_RULES: readonly (readonly [string, RegExp])[] = [
  ["heading", /^ *#{1,3}\s+[^\n]/],
  ["subtext", /^ *-#\s+[^\n]/],
  ["list", /^ *(?:[*+-]|\d+\.)\s+[^\n]/],
  ["block quote", /^ *>(?:>>)? +/],
];

const RULES: readonly (readonly [string, RegExp])[] = [
  ["code", /^`[^`]*`|^``[\s\S]*?``|^```/],
  ["link", /^\[[^\]]*\]\(/],
  ["autolink", /^<[^: >]+:\/[^ >]+>|^<[^\s<>@]+@[^\s<>@]+>|^<(?:(?:tel|sms):\+?|\+)[0-9]/],
  ["url", /^(?:https?|steam):\/\/[^\s<]/i],
  ["mention", /^<@!?\d+>|^<@&\d+>|^<#\d+>|^@(?:everyone|here)|^@silent(?!\S)/],
  ["navigation", /^<(?:id:\w+|\/[^>]+:\d+|sound:\d+:\d+)>/],
  ["custom emoji", /^<a?:\w+:\d+>/],
  ["timestamp", /^<t:-?\d+(?::[a-zA-Z])?>/],
  ["emoji", /^:[^\s:]+?(?:::skin-tone-\d)?:/],
  ["bold", /^\*\*(?:\\[\s\S]|[^\\])+?\*\*/],
  ["underline", /^__(?:\\[\s\S]|[^\\])+?__/],
  ["italic", /^\*(?=\S)[\s\S]+?\*|^_[\s\S]+?_/],
  ["strike", /^~~[\s\S]+?~~/],
  ["spoiler", /^\|\|[\s\S]+?\|\|/],
];

/** What Discord shows of a text, and the rules that it found in it beside escapes. */
export interface Shown {
  readonly text: string;
  readonly rules: readonly string[];
}

/** Reads a text as Discord's clients do. */
export function showAsDiscord(markdown: string): Shown {
  const rules: string[] = [];
  let text = "";
  for (let i = 0; i < markdown.length; ) {
    const rest = markdown.slice(i);
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    if (escaped?.[1] !== undefined) {
      text += escaped[1];
      i += escaped[0].length;
      continue;
    }
    const atLineStart = i === 0 || markdown[i - 1] === "\n";
    const found = [...(atLineStart ? LINE_RULES : []), ...RULES].find(([, pattern]) => pattern.test(rest));
    if (found !== undefined) rules.push(found[0]);
    text += markdown.charAt(i);
    i += 1;
  }
  return { text, rules };
}

/** The names of all rules. */
export function ruleNames(): readonly string[] {
  return [...LINE_RULES, ...RULES].map(([name]) => name);
}
