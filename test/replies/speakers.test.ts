import { expect, test } from "vitest";
import { speakerSuggestion } from "../../src/replies/did-you-mean.ts";
import { quoteText } from "../../src/replies/quote-marks.ts";
import { groupQuotations, matchSpeakers, speakersOf } from "../../src/replies/speakers.ts";
import { articleOf } from "../support/articles.ts";

const ARTICLE = articleOf({
  paragraphs: ["“a” “b” “c” “d” “e” “f”"],
  quotes: [
    { parts: ["a"], speaker: "José Smith", kind: "partial" },
    { parts: ["b"], speaker: "Jane Smith" },
    { parts: ["c"], speaker: "José Smith", role: "Mayor" },
    { parts: ["d"], kind: "term", speaker: "Nobody" },
    { parts: ["e"] },
    { parts: ["f"], speaker: "Jane Smith", kind: "partial" },
  ],
});
const SPEAKERS = speakersOf(ARTICLE);

test("speakers are those who said something, by first appearance, with the first role given", () => {
  expect(SPEAKERS.map(({ name, role, quotations }) => ({ name, role, quotations }))).toEqual([
    { name: "José Smith", role: "Mayor", quotations: [0, 2] },
    { name: "Jane Smith", role: null, quotations: [1, 5] },
  ]);
});

test("a typed speaker is matched by name, words, token, without accents or case", () => {
  const names = (typed: string) => matchSpeakers(SPEAKERS, typed).map((speaker) => speaker.name);
  expect(names("")).toEqual(["José Smith", "Jane Smith"]);
  expect(names("smith")).toEqual(["José Smith", "Jane Smith"]);
  expect(names("JOSE")).toEqual(["José Smith"]);
  expect(names("smith jane")).toEqual(["Jane Smith"]);
  expect(names(SPEAKERS[1]?.token ?? "")).toEqual(["Jane Smith"]);
  expect(names("nobody")).toEqual([]);
});

test("groups: full statements by speaker, then fragments by speaker, then unattributed ones", () => {
  const groups = groupQuotations(ARTICLE, null).map((group) => [group.section, group.speaker?.name, group.quotations]);
  expect(groups).toEqual([
    ["full", "José Smith", [2]],
    ["full", "Jane Smith", [1]],
    ["partial", "José Smith", [0]],
    ["partial", "Jane Smith", [5]],
    ["unattributed", undefined, [4]],
  ]);
  const one = groupQuotations(ARTICLE, SPEAKERS[0]?.token ?? null);
  expect(one.map((group) => group.quotations)).toEqual([[2], [0]]);
});

test("a speaker's long name is suggested by its token", () => {
  const [speaker] = SPEAKERS;
  if (speaker === undefined) throw new Error("no speaker");
  expect(speakerSuggestion(speaker)).toEqual({ name: "José Smith", value: "José Smith" });
  const long = { ...speaker, name: "x".repeat(101) };
  expect(speakerSuggestion(long)).toEqual({ name: `${"x".repeat(99)}…`, value: speaker.token });
});

test("a quotation wears its language's marks", () => {
  const [, jane] = ARTICLE.quotations;
  if (jane === undefined) throw new Error("no quotation");
  expect(quoteText(jane, "de-AT")).toBe("„b“");
  expect(quoteText(jane, "fr")).toBe("«\u202Fb\u202F»");
  expect(quoteText(jane, null)).toBe("“b”");
});
