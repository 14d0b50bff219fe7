/**
 * Discord's Markdown, as its desktop client renders it, in time linear in the text: one scan per level of nesting, and
 * the levels are bounded.
 * @see https://support.discord.com/hc/en-us/articles/210298617 (what it offers)
 * @see https://github.com/LyricLy/parse-discord (rules worked out against the client)
 */
import { parseAngle } from "./angle.ts";
import { readHeading, readList, readQuote, readSubtext } from "./blocks.ts";
import { codeFinder } from "./code.ts";
import { bareAddressEnd, linkFinder, webAddress } from "./links.ts";
import type { MarkdownNode } from "./nodes.ts";
import { spanFinder } from "./spans.ts";

const MAX_LIST_DEPTH = 11;
/** Spans nest this deep at most; Discord has no such use, and a row of a thousand stars must not cost a thousand scans. */
const MAX_DEPTH = 24;
const SHRUG = "¯\\_(ツ)_/¯";
const ESCAPABLE = /^[^0-9A-Za-z\s]$/u;
const LINK_LIKE = /https?:\/\/|discord\.gg\//i;

interface Context {
  readonly depth: number;
  readonly listDepth: number;
  readonly inQuote: boolean;
  readonly inLink: boolean;
  /** Headings, quotes, lists and subtext are read; false in the titles of embeds. */
  readonly blocks: boolean;
  /** What stands before this text on its line. */
  readonly before: "nothing" | "spaces" | "text";
}

/**
 * Parses a text.
 * @param options `blocks: false` leaves headings, subtext, quotes and lists as they are written (an embed's title)
 */
export function parseMarkdown(text: string, options: { blocks?: boolean } = {}): readonly MarkdownNode[] {
  return parse(text, {
    depth: 0,
    listDepth: 0,
    inQuote: false,
    inLink: false,
    blocks: options.blocks ?? true,
    before: "nothing",
  });
}

/** A node and where the text goes on after it; a null node is plain text to skip over. */
interface Found {
  readonly node: MarkdownNode | null;
  readonly next: number;
}

function parse(text: string, context: Context): readonly MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let plain = "";
  let from = 0;
  let i = 0;
  let line = context.before;
  const flush = (): void => {
    if (plain !== "") nodes.push({ type: "text", text: plain });
    plain = "";
  };
  const read = reader(text, context);

  while (i < text.length) {
    const c = text.charAt(i);
    if (c === "\\" && !context.inLink && ESCAPABLE.test(text.charAt(i + 1))) {
      plain += text.slice(from, i) + text.charAt(i + 1);
      from = i + 2;
      i += 2;
      line = "text";
      continue;
    }
    const found = read(i, line);
    const end = found?.next ?? i + 1;
    if (found?.node) {
      plain += text.slice(from, i);
      flush();
      nodes.push(found.node);
      from = end;
    }
    const last = text.charAt(end - 1);
    if (last === "\n") line = "nothing";
    else if (last === " " && !found) line = line === "nothing" ? "spaces" : line;
    else line = "text";
    i = end;
  }
  plain += text.slice(from);
  flush();
  return nodes;
}

function reader(text: string, context: Context): (i: number, line: Context["before"]) => Found | null {
  const code = codeFinder(text);
  const link = linkFinder(text);
  const span = spanFinder(text);
  const inner = (content: string, changes: Partial<Context>): readonly MarkdownNode[] =>
    context.depth >= MAX_DEPTH
      ? [{ type: "text", text: content }]
      : parse(content, { ...context, depth: context.depth + 1, before: "nothing", ...changes });
  let closingAngle = -1;

  const angle = (i: number): Found | null => {
    if (closingAngle !== Number.POSITIVE_INFINITY && closingAngle <= i) {
      const found = text.indexOf(">", i);
      closingAngle = found === -1 ? Number.POSITIVE_INFINITY : found;
    }
    if (closingAngle - i > 2048) return null;
    const node = parseAngle(text.slice(i + 1, closingAngle));
    if (!node || (context.inLink && node.type !== "emoji" && node.type !== "timestamp")) return null;
    return { node, next: closingAngle + 1 };
  };

  const masked = (i: number): Found | null => {
    const found = link(i);
    // An address as the words of a link to somewhere else is how people are deceived: Discord shows it as written.
    if (!found || found.label.trim() === "" || LINK_LIKE.test(found.label)) return null;
    const { url, title, next } = found;
    return { node: { type: "link", url, title, children: inner(found.label, { inLink: true, blocks: false }) }, next };
  };

  const block = (i: number, line: Context["before"]): Found | null => {
    if (!context.blocks || context.inLink || line === "text") return null;
    if (line === "nothing") {
      const heading = context.listDepth === 0 ? readHeading(text, i) : null;
      if (heading) {
        const { level, content, next } = heading;
        return { node: { type: "heading", level, children: inner(content, {}) }, next };
      }
      const subtext = readSubtext(text, i);
      if (subtext) return { node: { type: "subtext", children: inner(subtext.content, {}) }, next: subtext.next };
    }
    const quote = context.inQuote ? null : readQuote(text, i);
    if (quote) return { node: { type: "quote", children: inner(quote.content, { inQuote: true }) }, next: quote.next };
    const list = context.listDepth < MAX_LIST_DEPTH ? readList(text, i) : null;
    if (!list) return null;
    const items = list.items.map((item) => inner(item, { listDepth: context.listDepth + 1 }));
    return { node: { type: "list", start: list.start, items }, next: list.next };
  };

  return (i, line) => {
    const c = text.charAt(i);
    if (/[#\->*\d]/.test(c)) {
      const found = block(i, line);
      if (found) return found;
    }
    switch (c) {
      case "`": {
        const found = code(i);
        if ("plain" in found) return { node: null, next: i + found.plain };
        return context.inLink && found.node.type === "codeBlock" ? null : found;
      }
      case "<":
        return angle(i);
      case "[":
        return context.inLink ? null : masked(i);
      case "h": {
        const end = context.inLink ? null : bareAddressEnd(text, i);
        const written = end === null ? "" : text.slice(i, end);
        const url = webAddress(written);
        if (end === null || url === null) return null;
        return { node: { type: "link", url, title: null, children: [{ type: "text", text: written }] }, next: end };
      }
      case "@": {
        const name = text.startsWith("@everyone", i) ? "everyone" : text.startsWith("@here", i) ? "here" : null;
        return name && !context.inLink ? { node: { type: "everyone", name }, next: i + 1 + name.length } : null;
      }
      case "¯":
        return text.startsWith(SHRUG, i) ? { node: null, next: i + SHRUG.length } : null;
      case "*":
      case "_":
      case "~":
      case "|": {
        const found = span(i);
        if (!found) return null;
        const children = inner(text.slice(found.start, found.end), { before: line });
        return { node: { type: found.type, children }, next: found.next };
      }
      default:
        return null;
    }
  };
}
