import type { ArticleListing } from "../store/store.ts";
import { clipEscaped, clipPlain } from "./clip.ts";
import { card, NOTICE_COLOR, select, text } from "./components.ts";
import { encodeCustomId } from "./custom-id.ts";
import { CHOICE_TEXT_LIMIT } from "./limits.ts";
import type { ViewName } from "./links.ts";
import { listingChoice } from "./listing.ts";
import { lines, subtext } from "./masthead.ts";
import { openId } from "./open.ts";
import type { Reply } from "./reply.ts";
import type { Speaker } from "./speakers.ts";

const TYPED_LIMIT = 200;
/** The action of the select that asks which speaker was meant; its argument is the article's key. */
export const SPEAKER_ACTION = "speaker";

/**
 * Asks which article was meant.
 * @param candidates one at least; 25 are shown
 * @param view what to show of the one that is chosen
 */
export function didYouMean(typed: string, candidates: readonly ArticleListing[], view: ViewName): Reply {
  return {
    components: [
      card(NOTICE_COLOR, [
        text(question(typed, "More than one article may be meant.")),
        select(openId(view), "Did you mean …", candidates.map(listingChoice)),
      ]),
    ],
  };
}

/**
 * Asks which of an article's speakers was meant.
 * @param key the article's key
 * @param speakers one at least; 25 are shown
 */
export function whichSpeaker(typed: string, key: string, speakers: readonly Speaker[]): Reply {
  return {
    components: [
      card(NOTICE_COLOR, [
        text(question(typed, "More than one speaker may be meant.")),
        select(
          encodeCustomId(SPEAKER_ACTION, key),
          "Did you mean …",
          speakers.map((speaker) => ({
            label: speaker.name,
            value: speaker.token,
            ...(speaker.role === null ? {} : { description: speaker.role }),
          })),
        ),
      ]),
    ],
  };
}

/** A speaker in an autocomplete menu: the name, or where that is too long its beginning, for its token. */
export function speakerSuggestion(speaker: Speaker): { readonly name: string; readonly value: string } {
  return {
    name: clipPlain(speaker.name, CHOICE_TEXT_LIMIT) || "Unnamed",
    value: speaker.name.length <= CHOICE_TEXT_LIMIT ? speaker.name : speaker.token,
  };
}

function question(typed: string, reason: string): string {
  return lines(`Did you mean one of these by “${clipEscaped(typed, TYPED_LIMIT)}”?`, subtext(reason));
}
