import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MarkdownNode } from "../../../src/playground/page/markdown/nodes.ts";
import { parseMarkdown } from "../../../src/playground/page/markdown/parse.ts";

/** The tree in one readable line. */
function show(nodes: readonly MarkdownNode[]): string {
  return nodes.map(showNode).join("");
}

function showNode(node: MarkdownNode): string {
  switch (node.type) {
    case "text":
      return node.text;
    case "heading":
      return `<h${node.level}>${show(node.children)}</h${node.level}>`;
    case "list": {
      const name = node.start === null ? "ul" : `ol ${node.start}`;
      return `<${name}>${node.items.map((item) => `<li>${show(item)}</li>`).join("")}</>`;
    }
    case "code":
      return `<code>${node.text}</code>`;
    case "codeBlock":
      return `<pre ${node.language ?? "-"}>${node.text}</pre>`;
    case "link":
      return `<a ${node.url}${node.title === null ? "" : ` "${node.title}"`}>${show(node.children)}</a>`;
    case "mention":
      return `<${node.kind} ${node.id}${node.name ? ` ${node.name}` : ""}>`;
    case "everyone":
      return `<@${node.name}>`;
    case "emoji":
      return `<emoji ${node.name} ${node.id}${node.animated ? " animated" : ""}>`;
    case "timestamp":
      return `<time ${node.seconds} ${node.style}>`;
    default:
      return `<${node.type}>${show(node.children)}</${node.type}>`;
  }
}

const ID = "123456789012345678";

function table(name: string, rows: readonly (readonly [string, string])[]): void {
  describe(name, () => {
    it.each(rows)("%j", (source, shown) => {
      expect(show(parseMarkdown(source))).toBe(shown);
    });
  });
}

table("stars", [
  ["*foo*", "<italic>foo</italic>"],
  ["**foo**", "<bold>foo</bold>"],
  ["***foo***", "<italic><bold>foo</bold></italic>"],
  ["*a* *b*", "<italic>a</italic> <italic>b</italic>"],
  ["***foo* bar** baz", "<bold><italic>foo</italic> bar</bold> baz"],
  ["***foo** bar* baz", "<italic><bold>foo</bold> bar</italic> baz"],
  ["*foo **bar* baz**", "<italic>foo **bar</italic> baz**"],
  ["**foo *bar** baz*", "<bold>foo *bar</bold> baz*"],
  ["**foo*", "*<italic>foo</italic>"],
  ["*foo\n*", "*foo\n*"],
  ["*a   *b*   c*", "*a   <italic>b</italic>   c*"],
  ["a * *", "a * *"],
  ["a * b*", "a * b*"],
  ["a *b  *", "a <italic>b</italic>"],
  ["a **b   **", "a <bold>b   </bold>"],
  ["a  *b   *", "a  *b   *"],
  ["** **", "<bold> </bold>"],
  ["**a\nb**", "<bold>a\nb</bold>"],
  ["2*3*4", "2<italic>3</italic>4"],
]);

table("underscores", [
  ["_foo_", "<italic>foo</italic>"],
  ["__foo__", "<underline>foo</underline>"],
  ["___foo_ bar__ baz", "<underline><italic>foo</italic> bar</underline> baz"],
  ["___foo__ bar_ baz", "<italic><underline>foo</underline> bar</italic> baz"],
  ["_a_b", "_a_b"],
  ["_a_$", "<italic>a</italic>$"],
  ["snake_case_name", "snake_case_name"],
  ["__**_x_**__", "<underline><bold><italic>x</italic></bold></underline>"],
]);

table("strike and spoiler", [
  ["~~gone~~", "<strike>gone</strike>"],
  ["~~**gone**~~", "<strike><bold>gone</bold></strike>"],
  ["~one~", "~one~"],
  ["||who did it||", "<spoiler>who did it</spoiler>"],
  ["||a|b||", "<spoiler>a|b</spoiler>"],
  ["||||", "||||"],
]);

table("escapes", [
  ["\\*foo*", "*foo*"],
  ["*a\\*\\\\\\*\\\\*", "<italic>a*\\*\\</italic>"],
  ["*\\a*", "<italic>\\a</italic>"],
  ["**\\**", "*<italic>*</italic>"],
  ["\\# not a heading", "# not a heading"],
  ["\\> not a quote", "> not a quote"],
  ["\\- not a list", "- not a list"],
  ["1\\. not a list", "1. not a list"],
  ["\\[a](https://a.bc)", "[a](<a https://a.bc/>https://a.bc</a>)"],
  [`\\<@${ID}>`, `<@${ID}>`],
  ["\\||a||", "||a||"],
  ["\\\\", "\\"],
  ["¯\\_(ツ)_/¯", "¯\\_(ツ)_/¯"],
  ["end\\", "end\\"],
]);

table("code", [
  ["`foo`", "<code>foo</code>"],
  ["``", "``"],
  ["``foo``", "<code>foo</code>"],
  ["```` `", "<code>```</code>"],
  ["``  `a  ``", "<code> `a  </code>"],
  ["`\\`", "<code>\\</code>"],
  ["`**a** <@1> https://a.bc`", "<code>**a** <@1> https://a.bc</code>"],
  ["```foo```", "<pre ->foo</pre>"],
  ["```\nfoo \n```", "<pre ->foo </pre>"],
  ["```py\nfoo```", "<pre py>foo</pre>"],
  ["```````", "<pre ->`</pre>"],
  ["```\n``\n```", "<pre ->``</pre>"],
  ["```a``` b ```c```", "<pre ->a</pre> b <pre ->c</pre>"],
  ["```\n# a\n> b\n```", "<pre -># a\n> b</pre>"],
  ["`a` b `c`", "<code>a</code> b <code>c</code>"],
  ["`open", "`open"],
]);

table("headings and subtext", [
  ["# foo", "<h1>foo</h1>"],
  ["## foo", "<h2>foo</h2>"],
  ["### foo", "<h3>foo</h3>"],
  ["#### foo", "#### foo"],
  ["# foo\ning", "<h1>foo</h1>ing"],
  ["a\n## b\nc", "a\n<h2>b</h2>c"],
  ["*# foo*ing", "<italic><h1>foo</h1></italic>ing"],
  ["a # foo", "a # foo"],
  [" # foo", " # foo"],
  ["# # a", "# # a"],
  ["#    a #   ####   ", "<h1>a #</h1>"],
  ["#tag", "#tag"],
  ["# [a](https://a.bc)", "<h1><a https://a.bc/>a</a></h1>"],
  ["-# foo", "<subtext>foo</subtext>"],
  ["-# foo\ning", "<subtext>foo</subtext>ing"],
  ["-#foo", "-#foo"],
  ["a -# foo", "a -# foo"],
  [" -# foo", " -# foo"],
  ["-# **a** · <t:1:R>", "<subtext><bold>a</bold> · <time 1 R></subtext>"],
]);

table("quotes", [
  ["> foo", "<quote>foo</quote>"],
  ["> foo\n> bar\nbaz", "<quote>foo\nbar</quote>baz"],
  [">>> foo\nbar", "<quote>foo\nbar</quote>"],
  [">foo", ">foo"],
  ["a > foo", "a > foo"],
  [">  foo", "<quote> foo</quote>"],
  [" > foo", " <quote>foo</quote>"],
  ["> > foo\n> > bar", "<quote>> foo\n> bar</quote>"],
  ["a *> foo*", "a <italic>> foo</italic>"],
  ["__>>> a\nb__c", "<underline><quote>a\nb</quote></underline>c"],
  ["> ", "<quote></quote>"],
  ["> - a", "<quote><ul><li>a</li></></quote>"],
  ["> # a\n> b", "<quote><h1>a</h1>b</quote>"],
  ["> ```\n> a\n> ```", "<quote><pre ->a</pre></quote>"],
  ["> “Peace”\n-# — A", "<quote>“Peace”</quote><subtext>— A</subtext>"],
]);

table("lists", [
  ["* foo", "<ul><li>foo</li></>"],
  ["- foo\n- bar", "<ul><li>foo</li><li>bar</li></>"],
  ["1. foo\n2. bar", "<ol 1><li>foo</li><li>bar</li></>"],
  ["7. foo", "<ol 7><li>foo</li></>"],
  ["0. foo", "<ol 1><li>foo</li></>"],
  ["-foo", "-foo"],
  ["- a\n  - b\n    - c\n- d", "<ul><li>a\n<ul><li>b\n<ul><li>c</li></></li></></li><li>d</li></>"],
  ["1. a\n   b", "<ol 1><li>a\nb</li></>"],
  ["- > a", "<ul><li><quote>a</quote></li></>"],
  ["- # a", "<ul><li># a</li></>"],
  ["- a\n\nb", "<ul><li>a</li></>\nb"],
  ["a - b", "a - b"],
  ["+ a", "+ a"],
]);

table("links", [
  ["https://example.com", "<a https://example.com/>https://example.com</a>"],
  ["see https://a.bc/d, then", "see <a https://a.bc/d>https://a.bc/d</a>, then"],
  ["http://a", "http://a"],
  ["(https://a.bc)", "(<a https://a.bc/>https://a.bc</a>)"],
  ["https://a.bc/(d)", "<a https://a.bc/(d)>https://a.bc/(d)</a>"],
  ["https://a.bc/_d_e", "<a https://a.bc/_d_e>https://a.bc/_d_e</a>"],
  ["javascript://a.bc", "javascript://a.bc"],
  ["<https://a.bc>", "<a https://a.bc/>https://a.bc</a>"],
  ["<javascript:/alert(1)>", "javascript:/alert(1)"],
  ["[a](https://a.bc)", "<a https://a.bc/>a</a>"],
  ["[a](<https://a.bc>)", "<a https://a.bc/>a</a>"],
  ['[a](https://a.bc "t")', '<a https://a.bc/ "t">a</a>'],
  ["[**a** `b`](https://a.bc)", "<a https://a.bc/><bold>a</bold> <code>b</code></a>"],
  ["[a [b]](https://a.bc)", "<a https://a.bc/>a [b]</a>"],
  ["[a](https://a.bc/(d))", "<a https://a.bc/(d)>a</a>"],
  ["[a](javascript:alert)", "[a](javascript:alert)"],
  ["[a](data:text/html,x)", "[a](data:text/html,x)"],
  ["[](https://a.bc)", "[](<a https://a.bc/>https://a.bc</a>)"],
  ["[https://b.cd](<https://a.bc>)", "[https://b.cd](<a https://a.bc/>https://a.bc</a>)"],
  ["[a] (https://a.bc)", "[a] (<a https://a.bc/>https://a.bc</a>)"],
]);

table("mentions, emoji, times", [
  [`<@${ID}> <@!${ID}>`, `<user ${ID}> <user ${ID}>`],
  [`<@&${ID}>`, `<role ${ID}>`],
  [`<#${ID}>`, `<channel ${ID}>`],
  [`</article summary:${ID}>`, `<command ${ID} article summary>`],
  ["@everyone @here", "<@everyone> <@here>"],
  [`<:lede:${ID}><a:go:${ID}>`, `<emoji lede ${ID}><emoji go ${ID} animated>`],
  ["<t:1741465620>", "<time 1741465620 f>"],
  ["<t:1741465620:R>", "<time 1741465620 R>"],
  ["<t:-5:D>", "<time -5 D>"],
  ["<t:1741465620:q>", "<t:1741465620:q>"],
  ["<t:99999999999999:R>", "<t:99999999999999:R>"],
  ["<@1>", "<@1>"],
  ["a < b > c", "a < b > c"],
]);

describe("parseMarkdown", () => {
  it("leaves blocks alone in an embed's title", () => {
    expect(show(parseMarkdown("# a **b**", { blocks: false }))).toBe("# a <bold>b</bold>");
  });

  it("takes any text, and loses no letter or digit of it", () => {
    const pieces = fc.constantFrom(
      "*",
      "**",
      "_",
      "__",
      "~~",
      "||",
      "`",
      "```",
      "\n",
      "> ",
      "- ",
      "# ",
      "[",
      "](",
      ")",
      "<",
      ">",
      "a",
      "\\",
      " ",
      "1. ",
      "https://a.bc",
      "é",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const source = parts.join("");
        const letters = (text: string): number => text.split("é").length;
        expect(letters(show(parseMarkdown(source)))).toBeGreaterThanOrEqual(letters(source));
      }),
      { numRuns: 500 },
    );
  });

  it("escaped text shows the very characters it was made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const printable = text.replaceAll(/[\n\r]|\p{C}|\p{Z}/gu, " ");
        const escaped = printable.replaceAll(/[!-/:-@[-`{-~]/g, "\\$&");
        expect(show(parseMarkdown(escaped))).toBe(printable);
      }),
    );
  });

  const hostile: readonly (readonly [string, string])[] = [
    ["openers without closers", "**_~~||[<`"],
    ["stars", "*"],
    ["brackets", "["],
    ["links that never end", "[a]("],
    ["quotes", "> "],
    ["list bullets", "- "],
    ["backticks of growing runs", "` `` ``` "],
    ["angles", "<t:"],
    ["addresses", "https://a("],
    ["addresses that are none", "https://["],
    ["headings", "# #\n"],
  ];
  it.each(hostile)("takes a long text of %s", (_name, piece) => {
    const source = piece.repeat(100_000 / piece.length);
    expect(show(parseMarkdown(source)).length).toBeGreaterThan(0);
  });
});
