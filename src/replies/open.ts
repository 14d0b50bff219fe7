import { z } from "zod";
import { encodeCustomId } from "./custom-id.ts";
import type { ViewName } from "./links.ts";

/** The action of selects that open an article; the argument is the view, the value chosen is the article's key. */
export const OPEN_ACTION = "open";

const openArgs = z.tuple([z.enum(["headline", "summary", "quotes", "text"])]);

/** The custom id of a select that opens an article in a view. */
export function openId(view: ViewName): string {
  return encodeCustomId(OPEN_ACTION, view);
}

/** The view that a select opens; null when the arguments are not ones that Lede wrote. */
export function parseOpenArgs(args: readonly string[]): ViewName | null {
  return openArgs.safeParse(args).data?.[0] ?? null;
}
