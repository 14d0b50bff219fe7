/** Discord's Markdown on the page. Only text nodes hold a message's text; no HTML is ever made of it. */
import type { MarkdownNode } from "../markdown/nodes.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { displayName, type Lookup } from "../state/lookup.ts";
import { type ComponentChild, cx, h, type VNode } from "../ui.ts";
import { Spoiler } from "./spoiler.ts";
import { Timestamp } from "./timestamp.ts";

const SPAN_TAGS = { bold: "strong", italic: "em", underline: "u", strike: "s" } as const;
/** Levels begin at 3: the page's and the channel's titles are above a message's. */
const HEADING_TAGS = { 1: "h3", 2: "h4", 3: "h5" } as const;
/** A message of nothing but this many emoji shows them large. */
const JUMBO_LIMIT = 30;
const EMOJI = /^(?:\p{RGI_Emoji}|\s)+$/v;

/**
 * Draws a text.
 * @param options `blocks: false` for titles, where headings, quotes and lists are not read; `jumbo` for a message's text
 */
export function markdown(
  text: string,
  lookup: Lookup,
  options: { readonly blocks?: boolean; readonly jumbo?: boolean } = {},
): VNode {
  const nodes = parseMarkdown(text, { blocks: options.blocks ?? true });
  const jumbo = options.jumbo === true && isJumbo(nodes);
  return h("div", { class: cx("markdown", jumbo && "jumbo") }, draw(nodes, lookup));
}

/** Draws a title: one line's Markdown, without a box of its own. */
export function inlineMarkdown(text: string, lookup: Lookup): readonly ComponentChild[] {
  return draw(parseMarkdown(text, { blocks: false }), lookup);
}

function draw(nodes: readonly MarkdownNode[], lookup: Lookup): ComponentChild[] {
  return nodes.map((node) => drawNode(node, lookup));
}

function drawNode(node: MarkdownNode, lookup: Lookup): ComponentChild {
  switch (node.type) {
    case "text":
      return node.text;
    case "bold":
    case "italic":
    case "underline":
    case "strike":
      return h(SPAN_TAGS[node.type], null, draw(node.children, lookup));
    case "spoiler":
      return h(Spoiler, { children: draw(node.children, lookup) });
    case "heading":
      return h(HEADING_TAGS[node.level], { class: `md-h${node.level}` }, draw(node.children, lookup));
    case "subtext":
      return h("small", { class: "md-subtext" }, draw(node.children, lookup));
    case "quote":
      return h("div", { class: "md-quote" }, h("blockquote", null, draw(node.children, lookup)));
    case "list": {
      const items = node.items.map((item) => h("li", null, draw(item, lookup)));
      return node.start === null
        ? h("ul", { class: "md-list" }, items)
        : h("ol", { class: "md-list", start: node.start }, items);
    }
    case "code":
      return h("code", { class: "md-code" }, node.text);
    case "codeBlock":
      return h("pre", { class: "md-pre", tabIndex: 0 }, h("code", null, node.text));
    case "link":
      return link(node.url, node.title, draw(node.children, lookup));
    case "timestamp":
      return h(Timestamp, { seconds: node.seconds, style: node.style, lookup });
    case "everyone":
      return h("span", { class: "mention" }, `@${node.name}`);
    case "mention":
      return mention(node, lookup);
    case "emoji":
      return h("span", { class: "custom-emoji", title: `:${node.name}:` }, `:${node.name}:`);
    default:
      return null;
  }
}

/** A link that opens beside the page and learns nothing of it. */
export function link(url: string, title: string | null, children: ComponentChild | readonly ComponentChild[]): VNode {
  return h(
    "a",
    { class: "link", href: url, title: title ?? url, target: "_blank", rel: "noopener noreferrer nofollow" },
    children as ComponentChild,
  );
}

function mention(node: Extract<MarkdownNode, { type: "mention" }>, lookup: Lookup): VNode {
  switch (node.kind) {
    case "user": {
      const user = lookup.user(node.id);
      return h("span", { class: "mention" }, `@${user ? displayName(user) : "unknown-user"}`);
    }
    case "role":
      return h("span", { class: "mention" }, `@${lookup.role(node.id)?.name ?? "unknown-role"}`);
    case "channel":
      return h("span", { class: "mention" }, `#${lookup.channel(node.id)?.name ?? "unknown"}`);
    default:
      return h("span", { class: "mention" }, `/${node.name}`);
  }
}

function isJumbo(nodes: readonly MarkdownNode[]): boolean {
  let count = 0;
  for (const node of nodes) {
    if (node.type === "emoji") count++;
    else if (node.type === "text" && (node.text.trim() === "" || EMOJI.test(node.text))) count += [...node.text].length;
    else return false;
  }
  return count > 0 && count <= JUMBO_LIMIT;
}
