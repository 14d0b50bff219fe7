import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashOf } from "../../../src/article/quotes/lexicon/hash.ts";
import { lexiconOf } from "../../../src/article/quotes/lexicon/lexicon.ts";
import { Marks } from "../../../src/article/quotes/marks/marks.ts";
import { scanParagraph } from "../../../src/article/quotes/marks/scan.ts";
import {
  BREAK,
  CAPS,
  flagsAt,
  type PlacedPiece,
  PUNCT,
  pieceAt,
  type Stream,
  tokenText,
  WORD,
} from "../../../src/article/quotes/words/stream.ts";
import { tokenize } from "../../../src/article/quotes/words/tokenize.ts";

/** The tokens of paragraphs, read as an article's are. */
function streamOf(paragraphs: readonly string[], language: "en" | "de" | "fr" = "en"): Stream {
  const text = paragraphs.join("\n\n");
  const marks = new Marks();
  const bounds: { start: number; end: number }[] = [];
  const pieces: PlacedPiece[] = [];
  let at = 0;
  for (const [paragraph, { length }] of paragraphs.entries()) {
    bounds.push({ start: at, end: at + length });
    for (const piece of scanParagraph(text, null, marks, at, at + length).pieces) pieces.push({ ...piece, paragraph });
    at += length + 2;
  }
  return tokenize(text, bounds, pieces, lexiconOf(language));
}

/** Another word of small letters with as many of them and the same hash. */
function twinOf(word: string): string {
  const tail = word.length - 6;
  let place = 1;
  for (let i = 0; i < tail; i++) place = Math.imul(place, 31);
  for (let n = 0; ; n++) {
    const head = Array.from({ length: 6 }, (_, i) => String.fromCharCode(0x61 + (Math.trunc(n / 26 ** i) % 26))).join(
      "",
    );
    let rest = (hashOf(word) - Math.imul(hashOf(head), place)) >>> 0;
    for (let i = tail - 1; i >= 0; i--) rest -= 0x61 * 31 ** i;
    const letters = Array.from({ length: tail }, (_, i) => Math.trunc(rest / 31 ** (tail - 1 - i)) % 31);
    if (rest < 0 || rest >= 31 ** tail || letters.some((letter) => letter > 25)) continue;
    const twin = head + letters.map((letter) => String.fromCharCode(0x61 + letter)).join("");
    if (twin !== word) return twin;
  }
}

const WORDS =
  "the The Mr. Jr. U.S. SALLAC N.H. (AP) -- — said Said president President spokeswoman Administrator don’t O’Brien’s dogs’ e-mail Ex-President PruittAnn 1,200 3.5 Regierungssprecherin dit-il l’avocat É. A a X. . ! ? … , : “No,” “Yes.” ‘So’";

const texts = fc.array(
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS.split(" ")), fc.string({ maxLength: 5 })), { maxLength: 40 })
    .map((words) => words.join(" ").replaceAll("\n", " ")),
  { minLength: 1, maxLength: 4 },
);

describe("tokens", () => {
  test("stand in order, inside their paragraphs, and hold every letter and digit outside quotations", () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const stream = streamOf(paragraphs);
        let end = 0;
        for (let i = 0; i < stream.count; i++) {
          expect(stream.start[i]).toBeGreaterThanOrEqual(end);
          expect(stream.text.slice(end, stream.start[i])).not.toMatch(/[a-zA-Z0-9]{2}/);
          end = stream.end[i] ?? 0;
        }
        expect(stream.kind[stream.count - 1]).toBe(BREAK);
        expect(stream.kind[stream.count]).toBeUndefined();
      }),
    );
  });

  test("have a lexicon's bits where they are words, and their code unit where they are marks", () => {
    for (const language of ["en", "de", "fr"] as const) {
      const lexicon = lexiconOf(language);
      fc.assert(
        fc.property(texts, (paragraphs) => {
          const stream = streamOf(paragraphs, language);
          for (let i = 0; i < stream.count; i++) {
            const text = tokenText(stream, i);
            const kind = stream.kind[i] ?? 0;
            expect(stream.mark[i]).toBe(kind === PUNCT ? text.charCodeAt(0) : 0);
            if (kind > CAPS) expect(flagsAt(stream, i)).toBe(0);
            const known = lexicon.lookUp(text, 0, text.length);
            if (kind <= CAPS && /^[a-zA-Z]+$/.test(text) && known !== 0) expect(flagsAt(stream, i), text).toBe(known);
            if (kind === WORD && /^[a-z]+$/.test(text)) expect(flagsAt(stream, i), text).toBe(known);
          }
        }),
      );
    }
  });

  test("a long word of the lexicon's is told from another of as many letters and its hash", () => {
    for (const word of ["spokeswoman", "acknowledged", "according", "president"]) {
      const twin = twinOf(word);
      expect(hashOf(twin)).toBe(hashOf(word));
      const stream = streamOf([`${word} ${twin}`]);
      expect(flagsAt(stream, 0)).not.toBe(0);
      expect(flagsAt(stream, 1), twin).toBe(0);
    }
  });

  test("each quoted piece has its token", () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const stream = streamOf(paragraphs);
        const indexes = Array.from({ length: stream.count }, (_, i) => pieceAt(stream, i));
        expect(indexes.filter((index) => index >= 0)).toEqual(stream.quotes.map((_, index) => index));
        for (const [index, token] of stream.quotes.entries()) expect(pieceAt(stream, token)).toBe(index);
      }),
    );
  });
});

describe("sentences", () => {
  test("hold each token once, in order, and never cross a paragraph's end", () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const { count, kind, sentence, sentenceStart } = streamOf(paragraphs);
        expect(sentenceStart[0]).toBe(0);
        expect(sentenceStart.at(-1)).toBe(count);
        for (let i = 0; i < count; i++) {
          const id = sentence[i] ?? -1;
          expect(sentenceStart[id]).toBeLessThanOrEqual(i);
          expect(sentenceStart[id + 1]).toBeGreaterThan(i);
          if (kind[i] === BREAK) expect(sentenceStart[id + 1]).toBe(i + 1);
        }
      }),
    );
  });

  test("are divided where a text has no full stop for very long", () => {
    const { count, sentenceStart } = streamOf(["word ".repeat(3000).trim()]);
    expect(count).toBe(3001);
    for (const [id, start] of sentenceStart.slice(0, -1).entries())
      expect((sentenceStart[id + 1] ?? 0) - start).toBeLessThanOrEqual(402);
  });

  test("begin after a dateline", () => {
    const stream = streamOf(["SALLAC, N.H. (AP) -- The mayor left. He was late."]);
    const first = stream.sentenceStart.map((token) => tokenText(stream, token)).slice(0, -1);
    expect(first).toEqual(["SALLAC", "The", "He"]);
  });
});
