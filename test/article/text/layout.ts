import { expect } from "vitest";
import type { Draft } from "../../../src/article/draft.ts";
import { readText } from "../../../src/article/text/read-text.ts";

/** A body that the layouts share: four paragraphs of different lengths, one of them short. */
export const B1 =
  "The old stone bridge over the Vell will close to all traffic next month, ending a dispute that has divided the town for a decade and reached the national courts twice.";
export const B2 =
  "Engineers who inspected the bridge in the spring found that two of its piers had moved. “More than any of us expected,” said Ruth Amsel, who led the work. She advised the council to act before winter.";
export const B3 = "The vote was not close.";
export const B4 =
  "Shopkeepers on the east bank fear for their trade, because most of their customers live on the other side of the water and will now have to drive for 40 minutes. The mayor promised a ferry, but did not say when it would run or who would pay for it.";
export const BODY = [B1, B2, B3, B4];

export const HEADLINE = "Council Votes to Close Old Bridge After Piers Shift";
export const DEK = "Shopkeepers fear for their trade as the town waits for a ferry.";
export const TEASER =
  "The decision ends a decade of argument over the river crossing and leaves the east bank cut off.";

/** What a layout should be read as; what is left out is null, [] or the shared body. */
export interface Expected {
  readonly headline?: string | null;
  readonly summary?: string;
  readonly dek?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly updated?: string;
  readonly dateline?: string;
  readonly source?: string;
  readonly url?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
  readonly body?: readonly string[];
  readonly kinds?: readonly Draft["paragraphs"][number]["kind"][];
}

/** Reads a layout (an array is lines) and compares every field. */
export function expectLayout(document: string | readonly string[], expected: Expected): void {
  const draft = readText(typeof document === "string" ? document : document.join("\n"), { file: "layout.txt" });
  const kinds = draft.paragraphs.map((paragraph) => paragraph.kind);
  expect({
    headline: draft.headline,
    summary: draft.summary,
    dek: draft.dek,
    authors: draft.authors,
    published: draft.publishedAt?.iso ?? null,
    updated: draft.updatedAt?.iso ?? null,
    dateline: draft.dateline,
    source: draft.source,
    url: draft.url,
    language: draft.language,
    tags: draft.tags,
    body: draft.paragraphs.map((paragraph) => paragraph.text),
    kinds,
  }).toEqual({
    headline: HEADLINE,
    summary: null,
    dek: null,
    authors: [],
    published: null,
    updated: null,
    dateline: null,
    source: null,
    url: null,
    language: null,
    tags: [],
    body: BODY,
    kinds: kinds.map(() => "text"),
    ...expected,
  });
}
