import { hash } from "node:crypto";
import { z } from "zod";
import type { Article, Quotation } from "../article/article.ts";
import { encodeCustomId } from "./custom-id.ts";
import { wholeNumber } from "./page-args.ts";

/** The four views of an article. */
export type ViewName = "headline" | "summary" | "quotes" | "text";

const CODES = { headline: "h", summary: "s", quotes: "q", text: "t" } as const satisfies Record<ViewName, string>;
const NAMES = { h: "headline", s: "summary", q: "quotes", t: "text" } as const satisfies Record<string, ViewName>;

/** Where in the quotes view a reader is: the page (0-based), and whose quotations it shows (a token, or all). */
export interface QuotesPlace {
  readonly page: number;
  readonly speaker: string | null;
}

/**
 * Writes the custom ids of an article's buttons. Where the article is found again is the links' own affair: a stored
 * article by its key, an article read from a message by that message.
 */
export interface ArticleLinks {
  view(view: ViewName, place?: Partial<QuotesPlace>): string;
  /** The whole article as a Markdown file. */
  file(): string;
  /** The paragraph in which the quotation of this index stands; `back` is the page to return to. */
  context(article: Article, quotation: number, back: QuotesPlace): string;
}

/**
 * The actions that the links of one kind of article lead to: handlers are registered under these names.
 * Their arguments: view: `ref, view, page, speaker`; file: `ref`; context: `ref, index, fingerprint, page, speaker`.
 */
export interface LinkActions {
  readonly view: string;
  readonly file: string;
  readonly context: string;
}

/** Actions on stored articles; the reference is the article's key. */
export const ARTICLE_ACTIONS = { view: "view", file: "file", context: "context" } as const satisfies LinkActions;
/** Actions on articles read from a message; the reference is a packed {@link MessageRef}. */
export const MESSAGE_ACTIONS = { view: "read", file: "rfile", context: "rctx" } as const satisfies LinkActions;

/** Links to the views of the article that `ref` stands for. */
export function articleLinks(actions: LinkActions, ref: string): ArticleLinks {
  return {
    view: (view, place = {}) =>
      encodeCustomId(actions.view, ref, CODES[view], String(place.page ?? 0), place.speaker ?? ""),
    file: () => encodeCustomId(actions.file, ref),
    context: (article, index, back) => {
      const quotation = article.quotations[index];
      const mark = quotation === undefined ? "" : quotationMark(quotation);
      return encodeCustomId(actions.context, ref, String(index), mark, String(back.page), back.speaker ?? "");
    },
  };
}

/** Eight URL-safe characters that stand for a speaker's name where room is short. */
export function speakerToken(speaker: string): string {
  return fingerprint(speaker, 8);
}

/** Finds a quotation by what its button says of it, also when an edit of the article has moved it; null when gone. */
export function findQuotation(article: Article, index: number, mark: string): number | null {
  const here = article.quotations[index];
  if (here !== undefined && quotationMark(here) === mark) return index;
  const found = article.quotations.findIndex((quotation) => quotationMark(quotation) === mark);
  return found === -1 ? null : found;
}

function quotationMark(quotation: Quotation): string {
  return fingerprint(quotation.text, 6);
}

function fingerprint(text: string, length: number): string {
  return hash("sha256", text, "base64url").slice(0, length);
}

const speaker = z.string().transform((token) => (token === "" ? null : token));
const viewArgs = z.tuple([z.string().min(1), z.enum(["h", "s", "q", "t"]), wholeNumber, speaker]);
const contextArgs = z.tuple([z.string().min(1), wholeNumber, z.string(), wholeNumber, speaker]);

/** What a view button asks for; null when the arguments are not ones that Lede wrote. */
export function parseViewArgs(
  args: readonly string[],
): { readonly ref: string; readonly view: ViewName; readonly place: QuotesPlace } | null {
  const { data } = viewArgs.safeParse(args);
  return data === undefined ? null : { ref: data[0], view: NAMES[data[1]], place: { page: data[2], speaker: data[3] } };
}

/** What a context button asks for; null when the arguments are not ones that Lede wrote. */
export function parseContextArgs(
  args: readonly string[],
): { readonly ref: string; readonly index: number; readonly mark: string; readonly back: QuotesPlace } | null {
  const { data } = contextArgs.safeParse(args);
  return data === undefined
    ? null
    : { ref: data[0], index: data[1], mark: data[2], back: { page: data[3], speaker: data[4] } };
}

/** Where an article was read from: a message's own text (`attachmentId` null) or a file attached to it. */
export interface MessageRef {
  readonly channelId: string;
  readonly messageId: string;
  readonly attachmentId: string | null;
}

/** Packs three snowflakes (64 bits each, 11 characters of base 64) for a custom id. */
export function packMessageRef(ref: MessageRef): string {
  return [ref.channelId, ref.messageId, ref.attachmentId ?? "0"].map(packSnowflake).join(".");
}

/** Reads what {@link packMessageRef} wrote; null for anything else. */
export function unpackMessageRef(packed: string): MessageRef | null {
  const [channelId, messageId, attachmentId, ...rest] = packed.split(".").map(unpackSnowflake);
  if (!channelId || !messageId || !attachmentId || rest.length > 0) return null;
  return { channelId, messageId, attachmentId: attachmentId === "0" ? null : attachmentId };
}

function packSnowflake(id: string): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt.asUintN(64, BigInt(id)));
  return bytes.toString("base64url");
}

function unpackSnowflake(packed: string): string | null {
  if (!/^[\w-]{11}$/.test(packed)) return null;
  return Buffer.from(packed, "base64url").readBigUInt64BE().toString();
}
