import { describe, expect, test } from "vitest";
import { findQuotations } from "../../../src/article/quotes/quotations.ts";
import { lede } from "../../bench/quotes/methods.ts";
import { loadArticles, loadPassages, type Passage, readPassage } from "../../bench/quotes/passages.ts";
import { f1, normalSpeaker, rate, score, speakerRight } from "../../bench/quotes/score.ts";

const passages = loadPassages();

/**
 * Passages of the development half that Lede does not read as annotated yet. One that begins to be read right must
 * leave this list, so that it can never go wrong again unseen.
 */
const KNOWN_MISSES = new Set([
  "r5-4", // "The senator's remarks …. She told": the possessor leads the sentence, and is named only later
  "noun-1", // "His claim …" before the person is named
]);

/** Pronouns that two people fit nearly as well: left open on purpose, though a reader knows who is meant. */
const UNSURE = new Set([
  "discourse-18", // whom the last speaker turned to answers
  "discourse-30", // "the text of her farewell"
  "discourse-110", // "he" beside two men
  "discourse-118", // "he" after a description that has no name
  "foreign-k1",
  "foreign-s1",
  "foreign-s3",
]);

/** What is wrong with Lede's reading of a passage, in words. */
function mistakes(passage: Passage): string[] {
  const list: string[] = [];
  score([passage], lede, (_passage, what) => list.push(what));
  return list;
}

describe("each development passage is read as annotated", () => {
  const cases = passages
    .filter((passage) => passage.half === "development")
    .map((passage): [string, Passage] => [`${passage.forms.join(", ")}: ${passage.id}`, passage]);
  test.each(cases)("%s", (_name, passage) => {
    if (KNOWN_MISSES.has(passage.id) || UNSURE.has(passage.id)) expect(mistakes(passage)).not.toEqual([]);
    else expect(mistakes(passage)).toEqual([]);
  });
});

describe("floors over the whole set, so that no change makes it worse unseen", () => {
  for (const half of ["development", "held-out"] as const) {
    test(half, () => {
      const result = score(
        passages.filter((passage) => passage.half === half),
        lede,
      );
      expect(f1(result.spans, result.found, result.gold)).toBeGreaterThanOrEqual(0.98);
      expect(rate(...result.named)).toBeGreaterThanOrEqual(0.9);
      expect(rate(...result.nominal)).toBeGreaterThanOrEqual(0.75);
      expect(f1(result.joint, result.found, result.gold)).toBeGreaterThanOrEqual(0.88);
      expect(result.verbatim).toBe(true);
    });
  }
});

describe("floors over whole articles", () => {
  const articles = loadArticles();
  test.each([
    ["English", "development"],
    ["English", "held-out"],
  ] as const)("%s, %s", (_language, half) => {
    const result = score(
      articles.filter((article) => article.language === "en" && article.half === half),
      lede,
    );
    expect(result.gold).toBeGreaterThan(400);
    expect(f1(result.spans, result.found, result.gold)).toBeGreaterThanOrEqual(0.985);
    expect(rate(...result.named)).toBeGreaterThanOrEqual(0.92);
    expect(rate(...result.nominal)).toBeGreaterThanOrEqual(0.85);
    expect(rate(...result.givenFound)).toBeGreaterThanOrEqual(0.95);
    expect(f1(result.joint, result.found, result.gold)).toBeGreaterThanOrEqual(0.91);
    expect(result.verbatim).toBe(true);
  });

  test.each(["de", "fr", "es"])("%s", (language) => {
    const result = score(
      articles.filter((article) => article.language === language),
      lede,
    );
    expect(result.gold).toBeGreaterThan(100);
    expect(f1(result.spans, result.found, result.gold)).toBeGreaterThanOrEqual(0.92);
    expect(f1(result.joint, result.found, result.gold)).toBeGreaterThanOrEqual(0.7);
    expect(result.verbatim).toBe(true);
  });
});

describe("the set itself", () => {
  test("is large enough and holds every hard form several times", () => {
    expect(passages.length).toBeGreaterThanOrEqual(220);
    const counts = new Map<string, number>();
    for (const form of passages.flatMap((passage) => passage.forms)) counts.set(form, (counts.get(form) ?? 0) + 1);
    const forms =
      "fragments shudder titles labels nicknames signs lyrics posts chants same split paragraphs floating nested unclosed marks feet brackets pronoun relative possessive role apposition distant shared firstname nameless collective documents joint according colon dash reported rally interview inside two-speakers honorifics accents british foreign noun-cues phrasal block";
    for (const form of forms.split(" ")) expect(counts.get(form) ?? 0, form).toBeGreaterThanOrEqual(2);
  });

  test("annotations that cannot be meant are refused", () => {
    expect(() => readPassage("one cue\n“⟦Text|Ann", "development")).toThrow("one: unfinished annotation");
    expect(() => readPassage("two cue\n“⟦ Text|Ann⟧”", "development")).toThrow("two: a piece must not");
    expect(() => readPassage("three cue\n“⟦Text|+⟧”", "development")).toThrow("three: nothing to go on with");
    expect(() => readPassage("four", "development")).toThrow("bad heading");
  });

  test("speakers are compared by their words", () => {
    const piece = {
      start: 0,
      end: 1,
      kind: "full",
      speakers: ["the Ministry"],
      nominal: true,
      continues: false,
    } as const;
    expect(speakerRight(piece, "a ministry")).toBe(true);
    expect(speakerRight(piece, "ministry officials")).toBe(false);
    expect(speakerRight({ ...piece, speakers: [] }, null)).toBe(true);
    expect(normalSpeaker("Edward “Ned”  O’Boyle")).toBe("edward ned o'boyle");
  });
});

describe("split statements", () => {
  const joined = passages.filter((passage) => passage.half === "development" && passage.forms.includes("split"));
  test.each(joined)("$id is one quotation with its parts", ({ paragraphs, language, pieces }) => {
    const wanted = pieces.filter((piece) => !piece.continues).length;
    expect(findQuotations(paragraphs, { language })).toHaveLength(wanted);
  });
});
