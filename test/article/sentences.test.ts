import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/article/sentences.ts";

const sentencesOf = (text: string, language?: string) => splitSentences(text, language).map((s) => s.text.trim());

/** Each row is a text already cut into its sentences; a language stands first where it matters. */
const CASES: readonly (readonly [language: string | undefined, ...sentences: string[]])[] = [
  [undefined, "He lives in the U.S. Government officials met at 3 p.m. Monday.", "It rained in the U.S.", "The end."],
  [undefined, "Mr. Smith met Gen. John A. Kelly.", "They talked."],
  [undefined, "Apple Inc. reported a loss.", "It blamed Intel Corp.", "The shares fell."],
  [undefined, "The firm said No. 10 Downing St. was shut.", "He said no.", "Nobody asked."],
  [undefined, "George W. Bush spoke.", "J. K. Rowling wrote.", "The plan was Plan B.", "The rest is known."],
  [undefined, "On Sept. 11 it rained.", "The sun.", "Obama fell ill.", "Biden called me.", "Trump left."],
  [undefined, "“Is it over?” she asked.", "“Stop!” Khamenei said.", "“We won!”", "The crowd left."],
  [undefined, 'He asked "why?" and left.', '"Go."', "(It was 3.5 percent.)", "She stayed."],
  [undefined, "Wait … what?", "He left... and came back.", "Then it was over."],
  [undefined, "Lt. Gen. Smith of Washington, D.C., spoke first.", "He left Washington, D.C.", "It was late."],
  [undefined, "これは文です。", "次の文です。"],
  ["de", "Am 8. März 2025 kam Dr. Müller, z. B. mit dem Zug, an.", "Es regnete."],
  ["de", "Die Fa. zahlte 3 Mio. Euro bzw. Dollar.", "Das war 2020.", "Die Welt stand still."],
  ["fr", "L’accord de M. Macron avec MM. Dupont et Durand tient.", "Elle part en 50 av. J.-C. avec lui."],
  ["es", "EE. UU. anunció la medida.", "El Sr. Pérez y la Sra. Gil asistieron.", "Nada más."],
];

describe("splitSentences", () => {
  it.each(CASES)("%s: %s", (language, ...sentences) => {
    expect(sentencesOf(sentences.join(" "), language)).toEqual(sentences);
  });

  it("ends a sentence at a line break", () => {
    expect(sentencesOf("A heading\nMr. Smith left.")).toEqual(["A heading", "Mr. Smith left."]);
  });

  it("gives spans without gaps, whatever the text", () => {
    const pieces = fc.constantFrom(
      "Mr.",
      " ",
      ".",
      "“",
      "”",
      '"',
      "?",
      "A",
      "b",
      "\n",
      "U.S.",
      "…",
      "5",
      "😀",
      ")",
      "é",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = splitSentences(text);
        expect(sentences.map((s) => s.text).join("")).toBe(text);
        let end = 0;
        for (const sentence of sentences) {
          expect(sentence.start).toBe(end);
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
          expect(sentence.text).not.toBe("");
          end = sentence.end;
        }
      }),
    );
  });

  it("reads text longer than its working window without cutting sentences or surrogate pairs", () => {
    const sentence = "Mr. Smith went to the U.S. Embassy in Bern at 5 p.m. Monday. ";
    expect(new Set(splitSentences(sentence.repeat(5_000)).map((s) => s.text))).toEqual(new Set([sentence]));
    expect(splitSentences("😀".repeat(120_001))).toHaveLength(1);
  });
});
