import { describe, test } from "vitest";
import { B1, B2, B3, B4, BODY, DEK, type Expected, expectLayout, HEADLINE, TEASER } from "./layout.ts";

const DATE = "March 8, 2025, 3:27 p.m. ET";
const published = "2025-03-08T20:27:00Z";

const C1 = `TEHRAN, March 8 (Reuters) — ${B1}`;

describe("forms of writing and languages", () => {
  test.each<[string, string | readonly string[], Expected]>([
    [
      "a datelined agency report",
      [HEADLINE, "By Jane Doe", C1, B2, B3, B4],
      { authors: ["Jane Doe"], dateline: "TEHRAN, March 8 (Reuters)", source: "Reuters", body: [C1, B2, B3, B4] },
    ],
    [
      "a dateline with its year",
      ["Old Bridge to Close", `LONDON, March 8, 2025 /PRNewswire/ -- ${B1}`, B2],
      {
        headline: "Old Bridge to Close",
        dateline: "LONDON, March 8, 2025 /PRNewswire/",
        published: "2025-03-08",
        source: "PRNewswire",
        body: [`LONDON, March 8, 2025 /PRNewswire/ -- ${B1}`, B2],
      },
    ],
    [
      "a dateline without metadata",
      [HEADLINE, `WASHINGTON (AP) – ${B1}`, B2],
      { dateline: "WASHINGTON (AP)", source: "AP", body: [`WASHINGTON (AP) – ${B1}`, B2] },
    ],
    [
      "a city alone",
      [HEADLINE, DATE, `PARIS — ${B1}`, B2],
      { published, dateline: "PARIS", body: [`PARIS — ${B1}`, B2] },
    ],
    [
      "a city and an agency in small letters",
      [HEADLINE, DATE, `London (CNN)${B1}`, B2],
      { published, dateline: "London (CNN)", source: "CNN", body: [`London (CNN)${B1}`, B2] },
    ],
    [
      "a press release",
      [
        "FOR IMMEDIATE RELEASE",
        "",
        "Contact: Jane Doe, (555) 123-4567, jane@example.com",
        "",
        HEADLINE,
        DEK,
        "",
        `VELLMOUTH, March 8, 2025 — ${B1}`,
        "",
        B2,
        "",
        B4,
        "",
        "###",
        "",
        "Jane Doe",
        "jane@example.com",
      ],
      {
        dek: DEK,
        dateline: "VELLMOUTH, March 8, 2025",
        published: "2025-03-08",
        body: [`VELLMOUTH, March 8, 2025 — ${B1}`, B2, B4],
      },
    ],
    [
      "an interview",
      [
        HEADLINE,
        "By Jane Doe",
        B1,
        "Q: Why now?",
        "A: Because the piers moved, and they moved a lot.",
        "Q: Who pays?",
        "A: Nobody knows.",
      ],
      {
        authors: ["Jane Doe"],
        body: [
          B1,
          "Q: Why now?",
          "A: Because the piers moved, and they moved a lot.",
          "Q: Who pays?",
          "A: Nobody knows.",
        ],
      },
    ],
    [
      "a transcript",
      [
        "Transcript: the bridge debate",
        DATE,
        "MAYOR: The meeting is open, and I thank you all for coming tonight.",
        "RUTH AMSEL: Thank you. I will be brief, because the figures speak for themselves.",
        "MAYOR: Please do go on.",
      ],
      {
        headline: "Transcript: the bridge debate",
        published,
        body: [
          "MAYOR: The meeting is open, and I thank you all for coming tonight.",
          "RUTH AMSEL: Thank you. I will be brief, because the figures speak for themselves.",
          "MAYOR: Please do go on.",
        ],
      },
    ],
    [
      "a live blog",
      ["Bridge vote: live updates", DATE, "15:27 GMT", B1, "15:01 GMT", B2, "March 8, 2025, 9:00 a.m. ET", B4],
      {
        headline: "Bridge vote: live updates",
        published,
        body: ["15:27 GMT", B1, "15:01 GMT", B2, "March 8, 2025, 9:00 a.m. ET", B4],
        kinds: ["heading", "text", "heading", "text", "heading", "text"],
      },
    ],
    [
      "a speech with a refrain",
      [HEADLINE, DATE, B1, "We will cross again.", B2, "We will cross again.", B4, "We will cross again."],
      { published, body: [B1, "We will cross again.", B2, "We will cross again.", B4, "We will cross again."] },
    ],
    [
      "a pull-quote",
      [
        HEADLINE,
        DATE,
        B1,
        B2,
        "The mayor promised a ferry, but did not say when it would run or who would pay for it.",
        B4,
      ],
      { published, body: [B1, B2, B4] },
    ],
    [
      "German",
      [
        "Stadtrat schließt alte Brücke",
        "Die Pfeiler haben sich bewegt, die Händler fürchten um ihr Geschäft.",
        "Von Jürgen Müller und Anna Schmidt",
        "8. März 2025, 15:27 Uhr",
        "Die alte Brücke über die Vell wird im nächsten Monat für den Verkehr gesperrt. Damit endet ein Streit, der die Stadt zehn Jahre lang gespalten hat.",
        "„Mehr als wir alle erwartet haben“, sagte die Ingenieurin Ruth Amsel.",
      ],
      {
        headline: "Stadtrat schließt alte Brücke",
        dek: "Die Pfeiler haben sich bewegt, die Händler fürchten um ihr Geschäft.",
        authors: ["Jürgen Müller", "Anna Schmidt"],
        published: "2025-03-08T15:27",
        body: [
          "Die alte Brücke über die Vell wird im nächsten Monat für den Verkehr gesperrt. Damit endet ein Streit, der die Stadt zehn Jahre lang gespalten hat.",
          "„Mehr als wir alle erwartet haben“, sagte die Ingenieurin Ruth Amsel.",
        ],
      },
    ],
    [
      "French",
      [
        "POLITIQUE",
        "La mairie ferme le vieux pont",
        "Par Amélie Dupont",
        "Publié le 8 mars 2025 à 15h27, mis à jour le 9 mars 2025 à 10h00",
        "Temps de lecture : 3 min",
        "Le vieux pont sur la Vell fermera le mois prochain, mettant fin à dix ans de dispute. Les commerçants craignent pour leur activité.",
        "« Plus que prévu », a déclaré l’ingénieure Ruth Amsel.",
      ],
      {
        headline: "La mairie ferme le vieux pont",
        authors: ["Amélie Dupont"],
        published: "2025-03-08T15:27",
        updated: "2025-03-09T10:00",
        body: [
          "Le vieux pont sur la Vell fermera le mois prochain, mettant fin à dix ans de dispute. Les commerçants craignent pour leur activité.",
          "« Plus que prévu », a déclaré l’ingénieure Ruth Amsel.",
        ],
      },
    ],
    [
      "Spanish",
      [
        "El ayuntamiento cierra el puente viejo",
        "Por Carlos Núñez",
        "8 de marzo de 2025 a las 15:27",
        "El viejo puente sobre el Vell cerrará el mes que viene. Así termina una disputa que ha dividido a la ciudad durante diez años.",
        "«Más de lo que esperábamos», dijo la ingeniera Ruth Amsel.",
      ],
      {
        headline: "El ayuntamiento cierra el puente viejo",
        authors: ["Carlos Núñez"],
        published: "2025-03-08T15:27",
        body: [
          "El viejo puente sobre el Vell cerrará el mes que viene. Así termina una disputa que ha dividido a la ciudad durante diez años.",
          "«Más de lo que esperábamos», dijo la ingeniera Ruth Amsel.",
        ],
      },
    ],
    [
      "Japanese",
      [
        "古い橋が閉鎖へ",
        "2025年3月8日 15時27分",
        "町議会は火曜日、古い石橋を来月から通行止めにすることを決めた。十年にわたる論争が終わる。",
        "技術者は「予想以上だった」と述べた。",
      ],
      {
        headline: "古い橋が閉鎖へ",
        published: "2025-03-08T15:27",
        body: [
          "町議会は火曜日、古い石橋を来月から通行止めにすることを決めた。十年にわたる論争が終わる。",
          "技術者は「予想以上だった」と述べた。",
        ],
      },
    ],
    [
      "mess: BOM, no-break spaces, zero-width, soft hyphens, tabs",
      `\ufeff\u00a0${HEADLINE.replace("Bridge", "Bri\u00addge")}\r\n\r\n\u200b${DATE.replaceAll(" ", "\u00a0")}\r\n\t${BODY.join("\r\n\r\n\t").replace("stone", "st\u200bone")}`,
      { published },
    ],
    [
      "a poem",
      [
        "The Vell",
        "By Jane Doe",
        "Down to the river the children came,",
        "Down to the river at night,",
        "None of them knew the other one’s name,",
        "None of them carried a light.",
      ],
      {
        headline: "The Vell",
        authors: ["Jane Doe"],
        body: [
          "Down to the river the children came,",
          "Down to the river at night,",
          "None of them knew the other one’s name,",
          "None of them carried a light.",
        ],
      },
    ],
    [
      "everything at once",
      [
        "BREAKING NEWS",
        TEASER,
        `${HEADLINE} | The Vell Courier`,
        "",
        HEADLINE,
        DEK,
        "By JANE DOE, Political Correspondent",
        "3 min read",
        `Published ${DATE}`,
        "Share",
        `VELLMOUTH — ${B1}`,
        "Advertisement",
        B2,
        B3,
        B4,
        "Reporting by Jane Doe; Editing by John Roe",
        `VELLMOUTH — ${B1}`,
        B2,
        B3,
        B4,
        "© 2025 The Vell Courier",
      ],
      {
        summary: TEASER,
        dek: DEK,
        source: "The Vell Courier",
        authors: ["Jane Doe"],
        published,
        dateline: "VELLMOUTH",
        body: [`VELLMOUTH — ${B1}`, B2, B3, B4],
      },
    ],
  ])("%s", (_, document, expected) => {
    expectLayout(document, expected);
  });
});
