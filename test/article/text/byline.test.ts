import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorsFrom, namesAlone, parseByline } from "../../../src/article/text/byline.ts";

describe("parseByline", () => {
  test.each<[string, string[], string | null]>([
    ["By Jane Doe", ["Jane Doe"], null],
    ["by Jane Doe", ["Jane Doe"], null],
    ["By: Jane Doe", ["Jane Doe"], null],
    ["By Jane Doe and John Roe", ["Jane Doe", "John Roe"], null],
    ["By Jane Doe & John Roe", ["Jane Doe", "John Roe"], null],
    ["By Jane Doe with John Roe", ["Jane Doe", "John Roe"], null],
    ["By Jane Doe, John Roe and Max Power", ["Jane Doe", "John Roe", "Max Power"], null],
    ["By Jane Doe, John Roe, and Max Power, Reuters", ["Jane Doe", "John Roe", "Max Power"], "Reuters"],
    ["Jane Doe, John Roe and Max Power | Staff", ["Jane Doe", "John Roe", "Max Power"], null],
    ["Jane Doe | Reuters", ["Jane Doe"], "Reuters"],
    ["Jane Doe, CNN", ["Jane Doe"], "CNN"],
    ["Jane Doe, Staff Writer", ["Jane Doe"], null],
    ["Jane Doe / Associated Press", ["Jane Doe"], "Associated Press"],
    ["By Jane Doe, BBC News, Tehran", ["Jane Doe"], "BBC News"],
    ["By Jane Doe, BBC News in Tehran", ["Jane Doe"], "BBC News"],
    ["By Jane Doe in Tehran", ["Jane Doe"], null],
    ["By Jane Doe in Tehran and John Roe in New York", ["Jane Doe", "John Roe"], null],
    ["By Jane Doe, New York", ["Jane Doe"], null],
    ["By Jane Doe, Washington, D.C.", ["Jane Doe"], null],
    ["By Jane Doe, Political Correspondent", ["Jane Doe"], null],
    ["By Jane Doe, Political Correspondent, and John Roe, Senior Editor", ["Jane Doe", "John Roe"], null],
    ["By Jane Doe for the Daily Mail", ["Jane Doe"], "Daily Mail"],
    ["By Jane Doe, for Mail Online", ["Jane Doe"], "Mail Online"],
    ["By Jane Doe of The New York Times", ["Jane Doe"], "New York Times"],
    ["By JANE DOE and JOHN ROE Jr.", ["Jane Doe", "JOHN ROE Jr."], null],
    ["BY JANE DOE", ["Jane Doe"], null],
    ["BY JANE VAN DER BERG AND SEAN O'BRIEN-MCDONALD", ["Jane van der Berg", "Sean O'Brien-Mcdonald"], null],
    ["BY J.R.R. MCDONALD III", ["J.R.R. McDonald III"], null],
    ["BY JD VANCE", ["JD Vance"], null],
    ["By Martin Luther King Jr.", ["Martin Luther King Jr."], null],
    ["By Martin Luther King, Jr.", ["Martin Luther King Jr."], null],
    ["By Jane Doe, PhD, and John Roe, M.D.", ["Jane Doe", "John Roe"], null],
    ["By Ludwig van der Berg", ["Ludwig van der Berg"], null],
    ["By Ursula von der Leyen", ["Ursula von der Leyen"], null],
    ["By José Ángel de la Cruz", ["José Ángel de la Cruz"], null],
    ["By Mohammed al-Rashid and Nada Abu Bakr", ["Mohammed al-Rashid", "Nada Abu Bakr"], null],
    ["By Gabriele d'Annunzio", ["Gabriele d'Annunzio"], null],
    ["By J. K. Rowling", ["J. K. Rowling"], null],
    ["By T.S. Eliot", ["T.S. Eliot"], null],
    ["By Joe Biden Jr. and Sinéad O’Connor", ["Joe Biden Jr.", "Sinéad O’Connor"], null],
    ["By Jane Doe (jane.doe@example.com)", ["Jane Doe"], null],
    ["By Jane Doe @janedoe", ["Jane Doe"], null],
    ["By Jane Doe | Follow @janedoe", ["Jane Doe"], null],
    ["By Jane Doe jane@example.com", ["Jane Doe"], null],
    ["By Jane Doe (Reuters)", ["Jane Doe"], "Reuters"],
    ["By Jane Doe and AP", ["Jane Doe"], "AP"],
    ["By The Associated Press", ["The Associated Press"], "The Associated Press"],
    ["By Reuters", ["Reuters"], "Reuters"],
    ["By AFP", ["AFP"], "AFP"],
    ["By Reuters Staff", ["Reuters"], "Reuters"],
    ["By Staff Writer", [], null],
    ["By our correspondent", [], null],
    ["Written by Jane Doe", ["Jane Doe"], null],
    ["Story by Jane Doe", ["Jane Doe"], null],
    ["Analysis by Jane Doe, CNN", ["Jane Doe"], "CNN"],
    ["Author: Jane Doe", ["Jane Doe"], null],
    ["Author: Voltaire", ["Voltaire"], null],
    ["Von Jürgen Müller", ["Jürgen Müller"], null],
    ["Von Jürgen Müller und Anna Schmidt, Berlin", ["Jürgen Müller", "Anna Schmidt"], null],
    ["Von Jürgen Müller, dpa", ["Jürgen Müller"], "dpa"],
    ["Par Amélie Dupont", ["Amélie Dupont"], null],
    ["Par Amélie Dupont et Jean-Luc Martin", ["Amélie Dupont", "Jean-Luc Martin"], null],
    ["Par Le Monde avec AFP", [], null],
    ["Por Carlos Núñez y María García", ["Carlos Núñez", "María García"], null],
    ["Por José Ortega y Gasset", ["José Ortega y Gasset"], null],
    ["Di Marco Rossi e Anna Bianchi", ["Marco Rossi", "Anna Bianchi"], null],
    ["Door Jan de Vries en Piet Jansen", ["Jan de Vries", "Piet Jansen"], null],
    ["Reporting by Jane Doe; Editing by John Roe", ["Jane Doe"], null],
    [
      "(Reporting by Jane Doe in Tehran and Max Power; Writing by Ann Other; Editing by John Roe)",
      ["Jane Doe", "Max Power", "Ann Other"],
      null,
    ],
    ["Reporting and writing by Jane Doe. Editing by John Roe.", ["Jane Doe"], null],
    ["Additional reporting by Jane Doe", [], null],
    ["Reporting by Jane Doe; additional reporting by Max Power; editing by John Roe", ["Jane Doe"], null],
  ])("%s", (line, authors, source) => {
    const byline = parseByline(line);
    if (line === "Par Le Monde avec AFP") return expect(byline).toBeNull();
    expect(byline?.authors).toEqual(authors);
    expect(byline?.source).toBe(source);
  });

  test.each([
    ["Reporting by Jane Doe; Editing by John Roe", "credit"],
    ["Additional reporting by Jane Doe", "contribution"],
    ["Editing by John Roe", "contribution"],
    ["By Jane Doe", "byline"],
  ])("%s is a %s", (line, kind) => {
    expect(parseByline(line)?.kind).toBe(kind);
  });

  test.each([
    "By Monday, the river had risen.",
    "By the time the rain stopped, it was too late",
    "By 2030, the city will have doubled in size.",
    "By Any Other Name",
    "By Land and Sea",
    "By contrast, Mr. Smith said nothing.",
    "Iran Rejects Trump’s Nuclear Negotiation Proposal Amid Rising Tensions",
    "Jane Doe",
    "Trump and Putin Agree to Meet",
    "Von Berlin aus fuhr er weiter.",
    "Von der Leyen kündigt Rücktritt an",
    "Par ailleurs, le ministre a refusé.",
    "Por fin llegó la lluvia",
    "Reporting by the newspaper showed that the minister knew.",
    "Editing by hand takes time.",
    "Written by candlelight, the letter was hard to read.",
    "Story by story, the tower rose.",
    "WORLD",
    "",
  ])("%j is no byline", (line) => {
    expect(parseByline(line)).toBeNull();
  });

  test("never throws, and gives tidy names", () => {
    const piece = fc.constantFrom(
      ..."By|by|Von|Jane|Doe|van|der|O'Brien|and|,|, |;| | |-|@x|a@b.co|Reuters|Staff|in|Tehran|Jr.|(|)|.|Reporting by|Editing by|é|李明".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        for (const author of parseByline(pieces.join(" "))?.authors ?? []) {
          expect(author).toBe(author.trim());
          expect(author).not.toMatch(/[@|;,]|\s\s/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test.each<[string, string[]]>([
  ["Jane Doe, John Roe and X", ["Jane Doe", "John Roe", "X"]],
  ["Jane Doe", ["Jane Doe"]],
  ["By Jane Doe", ["Jane Doe"]],
  ["Doe, Jane", ["Jane Doe"]],
  ["Jane Doe; John Roe", ["Jane Doe", "John Roe"]],
  ["Jane Doe, Jane Doe", ["Jane Doe"]],
  ["JANE DOE", ["Jane Doe"]],
  ["Jane Doe | Reuters", ["Jane Doe"]],
  ["Jane Doe, Reuters", ["Jane Doe"]],
  ["The Associated Press", ["The Associated Press"]],
  ["Reuters", ["Reuters"]],
  ["https://www.facebook.com/example", []],
  ["jane.doe@example.com (Jane Doe)", ["Jane Doe"]],
  ["admin", []],
  ["Staff", []],
  ["Martin Luther King, Jr.", ["Martin Luther King Jr."]],
  ["Jane Doe, Political Correspondent", ["Jane Doe"]],
  ["Voltaire", ["Voltaire"]],
  ["", []],
  ["李明", ["李明"]],
])("authorsFrom(%j)", (value, authors) => {
  expect(authorsFrom(value)).toEqual(authors);
});

test.each<[string, string[] | null]>([
  ["Jane Doe", ["Jane Doe"]],
  ["Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
  ["JANE DOE", ["Jane Doe"]],
  ["Jane Doe rejects plan", null],
  ["New York", null],
  ["BBC News", null],
  ["Politics", null],
])("namesAlone(%j)", (line, names) => {
  expect(namesAlone(line)).toEqual(names);
});
