import fc from "fast-check";
import { expect, test } from "vitest";
import type { MarkdownNode } from "../../src/playground/page/markdown/nodes.ts";
import { parseMarkdown } from "../../src/playground/page/markdown/parse.ts";
import { escapedLengthAtMost, escapeText } from "../../src/replies/escape.ts";
import { ruleNames, showAsDiscord } from "../support/discord-markup.ts";
import { nastyText } from "../support/nasty-text.ts";

const EXAMPLES = [
  "# heading",
  "### heading",
  "  ## indented",
  "-# subtext",
  "- item",
  "* item",
  "+ item",
  "1. item",
  "2024. A year in which",
  "10. item\n11. item",
  "> quote",
  ">>> quote\nto the end",
  "text\n> quote\n# heading\n- item",
  "[link](https://example.com)",
  '[a](<https://example.com> "t")',
  "see https://example.com/a_b_c?x=*y* and http://x.y",
  "steam://run/1",
  "<https://example.com>",
  "@everyone @here @silent a@b.example",
  "<@123> <@!123> <@&123> <#123> <id:guide> </article text:123> <t:0:R> <:x:1> <a:x:1> <sound:1:2>",
  ":smile: :wave::skin-tone-2: 3:27:15 a::b",
  "`code` ``code`` ```block``` ```js\nblock\n```",
  "||spoiler|| a|b",
  "~~strike~~ ~5 ~~~",
  "*i* **b** ***bi*** _i_ __u__ snake_case_name",
  "\\ \\\\ \\* a\\b \\\n",
  "¯\\_(ツ)_/¯",
  "C# and F#",
  "— dash\n–5\n-5 degrees",
  "😀 👨‍👩‍👧 ©",
  "\u200B# heading\n\u200B> quote",
  "@\u200Beveryone",
  "شلام \u202Eabc\u202C def",
];

test.each(EXAMPLES)("%j is shown as its characters", (text) => {
  const shown = showAsDiscord(escapeText(text));
  expect(shown.rules).toEqual([]);
  expect(shown.text).toBe(text);
});

test("unescaped, the examples set off every rule: the tests above would notice", () => {
  const found = new Set(EXAMPLES.flatMap((text) => showAsDiscord(text).rules));
  expect([...found].sort()).toEqual([...ruleNames()].sort());
});

test.each(EXAMPLES)("%j is plain text on the playground's page", (text) => {
  // Twemoji aside, nothing but text; the page drops spaces before a line's end, as Discord does.
  expect(plain(parseMarkdown(escapeText(text)))).toBe(text.replace(/ +\n/g, "\n"));
});

test("whatever the text holds, its characters are shown and no rule finds anything", () => {
  fc.assert(
    fc.property(nastyText(), (text) => {
      const shown = showAsDiscord(escapeText(text));
      expect(shown.rules).toEqual([]);
      expect(withoutClosers(shown.text)).toBe(withoutClosers(text));
    }),
    { numRuns: 1000 },
  );
});

test("the playground's page shows them as well", () => {
  fc.assert(
    fc.property(nastyText(), (text) => {
      const shown = plain(parseMarkdown(escapeText(text)));
      expect(withoutClosers(shown).replace(/ +(?=\n)/g, "")).toBe(withoutClosers(text).replace(/ +(?=\n)/g, ""));
    }),
    { numRuns: 1000 },
  );
});

test("the bound holds, and is additive", () => {
  fc.assert(
    fc.property(nastyText(), nastyText(), (one, two) => {
      expect(escapeText(one).length).toBeLessThanOrEqual(escapedLengthAtMost(one));
      expect(escapedLengthAtMost(one + two)).toBeLessThanOrEqual(escapedLengthAtMost(one) + escapedLengthAtMost(two));
    }),
  );
});

test("a direction that is left open ends with its line", () => {
  expect(escapeText("\u202Eabc\ndef")).toBe("\u202Eabc\u202C\ndef");
  expect(escapeText("\u2067a \u202Bb")).toBe("\u2067a \u202Bb\u202C\u2069");
  expect(escapeText("\u2067a\u2069")).toBe("\u2067a\u2069");
});

test("control characters go, lone surrogates are mended, line ends become one kind", () => {
  expect(escapeText("a\u0000b\u0007\r\nc\rd\u2028e\tf\uD800")).toBe("ab\nc\nd\ne f\uFFFD");
});

test("ordinary prose is left alone", () => {
  const prose = "At 3:27 p.m. she said: “No.” He paid 5% (or $6) – 'twas 1.5 times as much; see pp. 3-4 & 7!";
  expect(escapeText(prose)).toBe(prose);
});

function plain(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => (node.type === "text" ? node.text : `⟦${node.type}⟧`)).join("");
}

/** Closers of directions may have been added at line ends. */
function withoutClosers(text: string): string {
  return text.replace(/[\u202C\u2069]/g, "");
}
