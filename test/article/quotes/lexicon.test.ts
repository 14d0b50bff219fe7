import { describe, expect, test } from "vitest";
import { englishForms } from "../../../src/article/quotes/lexicon/expand.ts";
import { CUE, FEMALE, GIVEN, MALE, ROLE } from "../../../src/article/quotes/lexicon/flags.ts";
import { detectLanguage } from "../../../src/article/quotes/lexicon/language.ts";
import { lexiconOf } from "../../../src/article/quotes/lexicon/lexicon.ts";
import { roleGender } from "../../../src/article/quotes/names/roles.ts";

describe("English verb forms", () => {
  test.each([
    ["announce", ["announce", "announces", "announced"], "announcing"],
    ["reply", ["reply", "replies", "replied"], "replying"],
    ["stress", ["stress", "stresses", "stressed"], "stressing"],
    ["nod", ["nod", "nods", "nodded"], "nodding"],
    ["answer", ["answer", "answers", "answered"], "answering"],
    ["agree", ["agree", "agrees", "agreed"], "agreeing"],
    ["say/says/said/saying", ["say", "says", "said"], "saying"],
  ])("%s", (entry, finite, participle) => {
    expect(englishForms(entry)).toEqual({ finite, participle });
  });
});

describe("looking words up inside a text", () => {
  const lexicon = lexiconOf("en");
  const bits = (word: string): number => lexicon.lookUp(`xx${word}yy`, 2, 2 + word.length);

  test("ignores case and the kind of apostrophe", () => {
    expect(bits("SAID") & CUE).not.toBe(0);
    expect(bits("didn’t")).toBe(bits("didn't"));
    expect(bits("didn’t")).not.toBe(0);
  });

  test("tells given names' gender, and leaves it open where both bear it", () => {
    expect(bits("Eleanor") & (GIVEN | MALE | FEMALE)).toBe(GIVEN | FEMALE);
    expect(bits("Taylor") & (GIVEN | MALE | FEMALE)).toBe(GIVEN);
  });

  test("knows nothing of words it does not hold", () => {
    expect(bits("qwxzzq")).toBe(0);
    expect(bits("")).toBe(0);
    expect(bits("a".repeat(500))).toBe(0);
  });

  test("reads German compounds by their last part", () => {
    const german = lexiconOf("de");
    const word = "Hauptgeschäftsführerin";
    expect(german.compound(word, 0, word.length, ROLE) & ROLE).not.toBe(0);
    expect(lexicon.compound(word, 0, word.length, ROLE)).toBe(0);
  });
});

test.each([
  ["The mayor said that the plan was dead and that he would go.", "en"],
  ["Der Minister sagte, das Gesetz sei mit der Kommission nicht abgestimmt.", "de"],
  ["Le ministre a dit que les maires et les élus ne sont pas dans la salle.", "fr"],
  ["El ministro dijo que los alcaldes y las empresas no estaban en la sala.", "es"],
  ["", "en"],
] as const)("the language of “%s”", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test("role nouns tell gender only where they name it", () => {
  expect(roleGender("spokeswoman", 0)).toBe(FEMALE);
  expect(roleGender("chairman", 0)).toBe(MALE);
  expect(roleGender("spokesperson", 0)).toBe(0);
  expect(roleGender("senator", 0)).toBe(0);
});
