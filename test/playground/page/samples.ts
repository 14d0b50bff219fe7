/** One of everything that a message can hold, in Discord's JSON. */
import type { APIMessageTopLevelComponent } from "discord-api-types/v10";

/** Text that must stay text, whatever a page does with it. */
export const HOSTILE = [
  "<script>window.pwned = 1</script>",
  '<img src=x onerror="window.pwned = 1">',
  "[click](javascript:window.pwned=1)",
  "</div><svg onload=window.pwned=1>",
  "`<b>` & &amp; &lt;i&gt;",
].join("\n");

/** Discord's Markdown, all of it. */
export function markdownSample(ids: {
  readonly member: string;
  readonly readers: string;
  readonly newsroom: string;
}): string {
  return [
    "# Heading one",
    "## Heading two",
    "### Heading three",
    "-# Subtext under a heading, with <t:1741465620:D>",
    "Plain, **bold**, *italic*, ***both***, __underlined__, ~~struck~~, `code`, ||hidden||.",
    "> A quotation of one line",
    "> and another",
    "- one",
    "- two",
    "  - two and a half",
    "1. first",
    "2. second",
    "A [masked link](https://example.com/masked), a bare one: https://example.com/bare.",
    `Mentions: <@${ids.member}>, <@&${ids.readers}>, <#${ids.newsroom}>, @everyone.`,
    "Times: <t:1741465620:F>, <t:1741465620:R>.",
    "```js",
    "const answer = 42;",
    "```",
    "Escaped: \\*not italic\\*, \\# no heading",
  ].join("\n");
}

/** Components V2: a container with each kind of thing in it. `picture` is the address of one of our own files. */
export function componentsSample(): APIMessageTopLevelComponent[] {
  return [
    { type: 10, content: "A text above the container" },
    {
      type: 17,
      accent_color: 0xc0392b,
      components: [
        {
          type: 9,
          components: [
            { type: 10, content: "## A headline in a section" },
            { type: 10, content: "-# By Ada Quill · <t:1741465620:D>" },
          ],
          accessory: { type: 2, style: 2, label: "Aside", custom_id: "demo:echo:aside" },
        },
        { type: 14, divider: true, spacing: 1 },
        { type: 10, content: "A paragraph of the article, with a [link](https://example.com)." },
        { type: 14, divider: false, spacing: 2 },
        {
          type: 1,
          components: [
            { type: 2, style: 1, label: "Primary", custom_id: "demo:echo:primary" },
            { type: 2, style: 2, label: "Secondary", custom_id: "demo:echo:secondary" },
            { type: 2, style: 3, label: "Success", custom_id: "demo:echo:success" },
            { type: 2, style: 4, label: "Danger", custom_id: "demo:echo:danger" },
            { type: 2, style: 5, label: "Link", url: "https://example.com" },
          ],
        },
        {
          type: 1,
          components: [
            { type: 2, style: 2, label: "Disabled", custom_id: "demo:echo:disabled", disabled: true },
            { type: 2, style: 2, emoji: { name: "◀" }, label: "Back", custom_id: "demo:echo:back" },
            { type: 2, style: 2, label: "Modal", custom_id: "demo:modal" },
            { type: 2, style: 2, label: "No answer", custom_id: "demo:silent" },
          ],
        },
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: "demo:select",
              placeholder: "Pick a story",
              options: [
                { label: "Apollo 11", value: "apollo", description: "The first steps on the Moon" },
                { label: "Berlin", value: "berlin", description: "The night the Wall opened" },
              ],
            },
          ],
        },
        {
          type: 1,
          components: [{ type: 8, custom_id: "demo:channel", placeholder: "Pick a channel", channel_types: [0, 5] }],
        },
        { type: 13, file: { url: "attachment://notes.md" } },
      ],
    },
    { type: 17, spoiler: true, components: [{ type: 10, content: "A container that gives the end away" }] },
  ];
}
