import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repeatedLines, withoutDoubling, withoutRepeats } from "../../../src/article/text/repetition.ts";

const P1 =
  "The council voted on Tuesday to close the old bridge to traffic, ending a dispute that has divided the town for years.";
const P2 =
  "Engineers who inspected the bridge in the spring said that two of its piers had moved “more than anyone expected.”";
const P3 =
  "“We have no choice,” said the mayor, who had promised to keep it open, and who must now find a way across the river.";
const P4 =
  "Shopkeepers on the east bank fear for their trade: most of their customers live on the other side of the water.";
const SHORT = "It was not close.";
const BODY = [P1, P2, SHORT, P3, P4];

const kept = (lines: readonly string[], head: Parameters<typeof repeatedLines>[1] = []) => {
  const dropped = repeatedLines(lines, head);
  return lines.filter((_, index) => !dropped[index]);
};

describe("what goes", () => {
  test.each<[string, string[], string[]]>([
    ["the body twice", [...BODY, ...BODY], BODY],
    ["the body three times", [...BODY, ...BODY, ...BODY], BODY],
    ["the end of the body again", [...BODY, P3, P4], BODY],
    ["the beginning of the body again", [...BODY, P1, P2], BODY],
    [
      "the middle of the body again, later",
      [...BODY, "And something else.", P2, SHORT, P3],
      [...BODY, "And something else."],
    ],
    ["one long paragraph again", [P1, P2, P1, P3, P4], [P1, P2, P3, P4]],
    ["a paragraph right after itself", [P1, P1, P2], [P1, P2]],
    ["a copy that leaves a paragraph out", [...BODY, P1, SHORT, P3, P4], BODY],
    ["other quote marks", [...BODY, ...BODY.map((p) => p.replace(/[“”]/g, '"'))], BODY],
    ["other white space", [...BODY, ...BODY.map((p) => p.replaceAll(" ", "  "))], BODY],
    ["a cut-off paragraph", [P1, P2, P3, `${P1.slice(0, 90)}…`], [P1, P2, P3]],
    ["a cut-off paragraph before the whole one", [`${P1.slice(0, 90)}…`, P1, P2], [P1, P2]],
    ["the body again in one line", [...BODY, BODY.join(" ")], BODY],
    ["the body in one line first", [BODY.join(" "), ...BODY], BODY],
    ["a pull-quote", [`${P1} ${P2} ${SHORT}`, P2, P3, P4], [`${P1} ${P2} ${SHORT}`, P3, P4]],
    ["a pull-quote before its paragraph", [P2, `${P1} ${P2} ${SHORT}`, P3, P4], [`${P1} ${P2} ${SHORT}`, P3, P4]],
    [
      "a body of short lines, whole",
      [
        "One line is here, and no more.",
        "Two lines are here.",
        "Three lines are here, and a bit.",
        "Four lines are here.",
        "Five lines are here now.",
        "Six lines are here, the last.",
        "Seven was a lie of ours.",
        "Eight is one line too many for us.",
      ].flatMap((l, _, all) => (l === all[0] ? [...all, ...all] : [])),
      [
        "One line is here, and no more.",
        "Two lines are here.",
        "Three lines are here, and a bit.",
        "Four lines are here.",
        "Five lines are here now.",
        "Six lines are here, the last.",
        "Seven was a lie of ours.",
        "Eight is one line too many for us.",
      ],
    ],
  ])("%s", (_, lines, expected) => {
    expect(kept(lines)).toEqual(expected);
  });
});

describe("what stays", () => {
  const chorus = [
    "We shall not, we shall not be moved,",
    "We shall not, we shall not be moved,",
    "Just like a tree by the waterside,",
    "We shall not be moved.",
  ];
  test.each<[string, string[]]>([
    [
      "a refrain between paragraphs",
      [P1, "We will not go back.", P2, "We will not go back.", P3, "We will not go back."],
    ],
    [
      "a chorus between verses",
      [
        "The union is behind us,",
        ...chorus,
        "We’re fighting for our freedom,",
        ...chorus,
        "We’re black and white together,",
        ...chorus,
      ],
    ],
    [
      "a song that begins and ends with its chorus",
      [...chorus, "The union is behind us,", "And that is all we need,", ...chorus],
    ],
    ["a line said twice", ["Never give in.", "Never give in.", P1]],
    ["a sentence repeated inside paragraphs", [`${P1} We will not go back.`, `${P2} We will not go back.`]],
    ["a long refrain that comes three times", [P1, P2, P1, P3, P1, P4]],
    ["questions asked again", ["Q: Why?", P1, "Q: Why?", P2]],
    ["headings used again", ["Score", P1, "Score", P2]],
    ["paragraphs that begin alike", [P1, P1.replace("for years", "for decades"), P2]],
  ])("%s", (_, lines) => {
    expect(kept(lines)).toEqual(lines);
  });
});

describe("the head", () => {
  test("a headline and its metadata go wherever they come again", () => {
    const head = ["Old Bridge to Close", "By Jane Doe"];
    expect(kept([...head, P1, "OLD BRIDGE TO CLOSE", P2, "By Jane Doe", P3], ["headline", "meta"])).toEqual([
      ...head,
      P1,
      P2,
      P3,
    ]);
  });
  test("a body that begins with its teaser keeps it", () => {
    expect(kept([P1, "Old Bridge to Close", P1, P2, P3], ["text", "headline"])).toEqual([
      P1,
      "Old Bridge to Close",
      P1,
      P2,
      P3,
    ]);
  });
  test("the whole head and body again", () => {
    const all = ["The bridge will close.", "Old Bridge to Close", ...BODY];
    expect(kept([...all, ...all], ["text", "headline"])).toEqual(all);
  });
});

test("a paragraph that is one text twice over", () => {
  const text = `${P1} ${P2}`;
  expect(withoutDoubling(`${text} ${text}`)).toBe(text);
  expect(withoutDoubling(`${text} ${text.replace(/[“”]/g, '"')}`)).toBe(text);
  expect(withoutDoubling(text)).toBe(text);
  const chant = "No justice, no peace! ".repeat(40).trim();
  expect(withoutDoubling(chant)).toBe(chant);
});

const word = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), minLength: 2, maxLength: 9 });
const paragraph = fc.array(word, { minLength: 25, maxLength: 60 }).map((words) => `${words.join(" ")}.`);

test("any body of paragraphs comes back once, however often it is given and whatever its quote marks", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(paragraph, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      (body, times, spaced) => {
        const copy = spaced ? body.map((p) => `“${p.replaceAll(" ", "  ")}”`) : body;
        const lines = [...body, ...Array.from({ length: times }, () => copy).flat()];
        expect(withoutRepeats(lines.map((text) => ({ text }))).map(({ text }) => text)).toEqual(body);
      },
    ),
  );
});

test("what it drops is in what it keeps, and a text without repeats is untouched", () => {
  const letters = (text: string) => text.replace(/[^a-z]/g, "");
  fc.assert(
    fc.property(
      fc.array(fc.oneof(paragraph, fc.constantFrom(P1, P2, SHORT, "", "***")), { maxLength: 20 }),
      (lines) => {
        const rest = kept(lines);
        const text = letters(rest.join("").toLowerCase());
        for (const line of lines) expect(text).toContain(letters(line.toLowerCase()));
        if (new Set(lines).size === lines.length) expect(rest).toEqual(lines);
      },
    ),
  );
});
