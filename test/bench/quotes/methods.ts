import nlp from "compromise";
import { findQuotations } from "../../../src/article/quotes/quotations.ts";
import type { Passage } from "./passages.ts";
import type { FoundPiece, Method } from "./score.ts";

const CUE_VERB = /\b(?:said|says|told|added|asked|wrote|tweeted|called|stated|argued|replied|insisted|warned)\b/g;
const NAME = /\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)*/gu;

/** The naive baseline: text between double marks; the capitalised words nearest to the nearest cue verb. */
export const naive: Method = (passage: Passage): FoundPiece[] => {
  const found: FoundPiece[] = [];
  for (const paragraph of passage.paragraphs) {
    const cues = [...paragraph.text.matchAll(CUE_VERB)].map((match) => match.index);
    const quoted = [...paragraph.text.matchAll(/["“„«»]([^"“”„«»]+)["”“»«]/g)];
    const names = [...paragraph.text.matchAll(NAME)].filter(
      (match) => !quoted.some((quote) => match.index >= quote.index && match.index < quote.index + quote[0].length),
    );
    for (const quote of quoted) {
      const start = quote.index + 1;
      const end = start + (quote[1]?.length ?? 0);
      const cue = nearest(cues, (at) => Math.min(Math.abs(at - start), Math.abs(at - end)));
      const name = cue === undefined ? undefined : nearest(names, (match) => Math.abs(match.index - cue));
      found.push({ start: paragraph.start + start, end: paragraph.start + end, speaker: name?.[0] ?? null });
    }
  }
  return found;
};

function nearest<T>(list: readonly T[], distance: (item: T) => number): T | undefined {
  let best: T | undefined;
  for (const item of list) if (best === undefined || distance(item) < distance(best)) best = item;
  return best;
}

/** compromise's own quotations; the person it finds nearest outside the quotation, in the same paragraph. */
export const compromise: Method = (passage: Passage): FoundPiece[] => {
  const found: FoundPiece[] = [];
  for (const paragraph of passage.paragraphs) {
    const document = nlp(paragraph.text);
    const people: { text: string; at: number }[] = [];
    for (const name of document.people().out("array") as unknown[]) {
      const text = String(name).replace(/(?:['’]s)?[\s.,!?;:"“”]*$/, "");
      const at = paragraph.text.indexOf(text);
      if (at >= 0) people.push({ text, at });
    }
    let from = 0;
    for (const quote of document.quotations().out("array") as unknown[]) {
      const raw = String(quote).replace(/^[\s"“”„«»'‘’`]+|[\s"“”„«»'‘’`]+$/g, "");
      const at = paragraph.text.indexOf(raw, from);
      if (raw === "" || at < 0) continue;
      from = at + raw.length;
      const outside = people.filter((person) => person.at < at || person.at >= at + raw.length);
      const speaker = nearest(outside, (person) =>
        Math.min(Math.abs(person.at - at), Math.abs(person.at - at - raw.length)),
      );
      found.push({
        start: paragraph.start + at,
        end: paragraph.start + at + raw.length,
        speaker: speaker?.text ?? null,
      });
    }
  }
  return found;
};

function pieces(passage: Passage, names: readonly string[]): FoundPiece[] {
  return findQuotations(passage.paragraphs, { language: passage.language, names })
    .filter((quotation) => quotation.kind !== "term")
    .flatMap(({ parts, speaker, kind }) =>
      parts.map(({ start, end }) => ({ start, end, speaker, partial: kind === "partial" })),
    );
}

/** Lede. */
export const lede: Method = (passage: Passage): FoundPiece[] => pieces(passage, []);

/** Lede with the people that compromise finds as hints, to see whether its tagger would help. */
export const ledeWithCompromise: Method = (passage: Passage): FoundPiece[] => {
  const people = nlp(passage.text).people().out("array") as unknown[];
  const names = people.map((name) => String(name).replace(/(?:['’]s)?[\s.,!?;:"“”]*$/, ""));
  return pieces(passage, names);
};
