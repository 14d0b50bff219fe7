import { isOutlet } from "./names.ts";

/** What a dateline says. */
export interface Dateline {
  /** "TEHRAN, March 8 (Reuters)": as printed, without the dash that ends it. */
  readonly text: string;
  /** The agency in brackets, or null. */
  readonly agency: string | null;
}

const CITY = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*(?:[ /](?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]*|de|la|le|am|an|of|and|y))*";
const MORE = "(?:, ?\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,30}){0,2}";
const DATE = "(?:,? \\(?(?:\\p{Lu}[\\p{L}.]{2,10} \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,10})(?:,? \\d{4})?\\)?)?";
const AGENCY = "(?:,? ?[(/]\\p{Lu}[\\p{L}\\p{M}.& /-]{1,40}[)/])";
const DASH = '(?: ?[–—]+| ?--| -)(?=\\s|[\\p{Lu}“"])';

/** Capitals, then a dash: "TEHRAN, Iran, March 8 (Reuters) —". */
const CAPITALS = new RegExp(`^(${CITY}${MORE}${DATE}${AGENCY}?${DATE})${DASH}`, "u");
/** A place in any case, an agency and perhaps a dash: "London (CNN)Iran's", "Berlin (dpa) -". */
const WITH_AGENCY =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,/]{1,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,4} ?\(([\p{L}\p{M}.&/ -]{2,30})\))(?:\s*[–—:-]+\s*|\s*(?=\p{Lu}))/u;
/** An agency alone: "(Reuters) -", "(CNN) —". */
const AGENCY_ALONE = /^(\(([\p{L}\p{M}.&/ -]{2,30})\))\s*[–—-]+\s/u;

/**
 * The dateline that a paragraph opens with, or null: a place in capitals before a dash, or any place before an agency
 * in brackets. The paragraph keeps it, because it is text of the document. Looks at the first 120 characters.
 */
export function datelineOf(paragraph: string): Dateline | null {
  const start = paragraph.slice(0, 120);
  const capitals = CAPITALS.exec(start)?.[1];
  if (capitals && /\p{Lu}{2}/u.test(capitals) && capitals.length <= 80) {
    const agency = /[(/]([^()/]+)[)/]/.exec(capitals)?.[1] ?? null;
    return { text: capitals, agency: agency && isOutlet(agency) ? agency : null };
  }
  const [, text, agency] = WITH_AGENCY.exec(start) ?? AGENCY_ALONE.exec(start) ?? [];
  return text && agency && isOutlet(agency) ? { text, agency } : null;
}
