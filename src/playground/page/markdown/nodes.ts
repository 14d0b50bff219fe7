/** What Discord's Markdown says, as a tree. Text is never HTML: the views make text nodes of it. */
export type MarkdownNode =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: SpanType; readonly children: readonly MarkdownNode[] }
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly children: readonly MarkdownNode[] }
  | { readonly type: "quote" | "subtext"; readonly children: readonly MarkdownNode[] }
  /** `start` is the first number, or null for bullets. */
  | { readonly type: "list"; readonly start: number | null; readonly items: readonly (readonly MarkdownNode[])[] }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "codeBlock"; readonly language: string | null; readonly text: string }
  /** A bare link's children are its own address, as written. */
  | {
      readonly type: "link";
      readonly url: string;
      readonly title: string | null;
      readonly children: readonly MarkdownNode[];
    }
  | {
      readonly type: "mention";
      readonly kind: "user" | "role" | "channel" | "command";
      readonly id: string;
      readonly name: string;
    }
  | { readonly type: "everyone"; readonly name: "everyone" | "here" }
  | { readonly type: "emoji"; readonly name: string; readonly id: string; readonly animated: boolean }
  /** `seconds` since 1970, as Discord writes them; `style` one of {@link TIMESTAMP_STYLES}. */
  | { readonly type: "timestamp"; readonly seconds: number; readonly style: TimestampStyle };

export type SpanType = "bold" | "italic" | "underline" | "strike" | "spoiler";

/** @see https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
export const TIMESTAMP_STYLES = ["t", "T", "d", "D", "f", "F", "s", "S", "R"] as const;
export type TimestampStyle = (typeof TIMESTAMP_STYLES)[number];
