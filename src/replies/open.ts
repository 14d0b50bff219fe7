import { encodeCustomId } from "./custom-id.ts";
import type { ViewName } from "./links.ts";

/** The action of selects that open an article; the argument is the view, the value chosen is the article's key. */
export const OPEN_ACTION = "open";

/** The custom id of a select that opens an article in a view. */
export function openId(view: ViewName): string {
  return encodeCustomId(OPEN_ACTION, view);
}
