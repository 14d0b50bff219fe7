import { test } from "vitest";
import { B1, B2, B4, BODY, DEK, type Expected, expectLayout, HEADLINE } from "./layout.ts";

const B1_TEHRAN = `TEHRAN, March 8 (Reuters) - ${B1}`;
const B1_AP = `VELLMOUTH (AP) — ${B1}`;
const GERMAN = [
  "Die alte Brücke über die Vell wird im nächsten Monat für den Verkehr gesperrt, wie der Stadtrat am Dienstag nach langer Debatte beschloss.",
  "»Mehr als wir alle erwartet haben«, sagte die Ingenieurin Ruth Amsel.",
];
const FRENCH = [
  "Le vieux pont sur la Vell fermera le mois prochain, a décidé mardi le conseil municipal, mettant fin à dix ans de dispute dans la ville.",
  "« Plus que prévu », a déclaré l’ingénieure Ruth Amsel.",
];

/** Copies of pages as their readers select and paste them: the pieces that such sites put around an article. */
test.each<[string, readonly string[], Expected]>([
  [
    "section before the headline, link, share bar, names twice, reporters' places, late update",
    [
      `U.S.|${HEADLINE}`,
      "https://www.example.com/2025/03/08/world/bridge.html",
      "Advertisement",
      "SKIP ADVERTISEMENT",
      HEADLINE,
      DEK,
      "",
      "Listen to this article · 5:32 min Learn more",
      "Share full article",
      "112",
      "Jane Doe",
      "By Jane Doe and John Roe",
      "Jane Doe reported from Vellmouth, and John Roe from Washington.",
      "March 8, 2025",
      "Updated 5:01 p.m. ET",
      ...BODY,
      "A version of this article appears in print on March 9, 2025, Section A, Page 1 of the New York edition.",
    ],
    {
      dek: DEK,
      authors: ["Jane Doe", "John Roe"],
      published: "2025-03-08",
      url: "https://www.example.com/2025/03/08/world/bridge.html",
    },
  ],
  [
    "time ago, name, outlet and place, sharing words",
    [HEADLINE, "2 hours ago", "Jane Doe", "BBC News, Vellmouth", "Share", "Save", ...BODY].flatMap((line) => [
      line,
      "",
    ]),
    { authors: ["Jane Doe"], source: "BBC News" },
  ],
  [
    "an agency's page: pieces of the date run together, dateline, closing credit, standards",
    [
      HEADLINE,
      "By Jane Doe and John Roe",
      "March 8, 20253:27 PM UTCUpdated 2 hours ago",
      B1_TEHRAN,
      B2,
      B4,
      "Reporting by Jane Doe and John Roe; Editing by Max Power",
      "Our Standards: The Thomson Reuters Trust Principles., opens new tab",
    ],
    {
      authors: ["Jane Doe", "John Roe"],
      published: "2025-03-08T15:27:00Z",
      dateline: "TEHRAN, March 8 (Reuters)",
      source: "Reuters",
      body: [B1_TEHRAN, B2, B4],
    },
  ],
  [
    "place, outlet and dash on lines of their own",
    [
      HEADLINE,
      "By Jane Doe, CNN",
      " 3 minute read ",
      "Published 3:27 PM EST, Sat March 8, 2025",
      "Vellmouth",
      "CNN",
      " — ",
      ...BODY,
    ],
    { authors: ["Jane Doe"], published: "2025-03-08T20:27:00Z", source: "CNN" },
  ],
  [
    "capitals in the byline, updated alone, a contributor at the end",
    [
      HEADLINE,
      "BY JANE DOE",
      "Updated 3:27 PM EST, March 8, 2025",
      "Share",
      B1_AP,
      B2,
      "___",
      "Associated Press writer John Roe in Paris contributed to this report.",
    ],
    {
      authors: ["Jane Doe"],
      updated: "2025-03-08T20:27:00Z",
      dateline: "VELLMOUTH (AP)",
      source: "AP",
      body: [B1_AP, B2],
    },
  ],
  [
    "kicker, headline, standfirst without a full stop, name and place, two dates",
    [
      "Bridges",
      "Council votes to close old bridge after piers shift",
      "Mayor promises a ferry but shopkeepers fear for their trade",
      "",
      "Jane Doe in Vellmouth",
      "Sat 8 Mar 2025 15.27 GMT",
      "Last modified on Sat 8 Mar 2025 18.02 GMT",
      "",
      ...BODY,
    ],
    {
      headline: "Council votes to close old bridge after piers shift",
      dek: "Mayor promises a ferry but shopkeepers fear for their trade",
      authors: ["Jane Doe"],
      published: "2025-03-08T15:27:00Z",
      updated: "2025-03-08T18:02:00Z",
    },
  ],
  [
    "German, with a place after the name",
    [
      "Stadtrat schließt die alte Brücke",
      "Die Händler fürchten um ihr Geschäft. Der Bürgermeister verspricht eine Fähre.",
      "Von Jürgen Müller, Berlin",
      "08.03.2025, 15.27 Uhr",
      ...GERMAN,
    ],
    {
      headline: "Stadtrat schließt die alte Brücke",
      dek: "Die Händler fürchten um ihr Geschäft. Der Bürgermeister verspricht eine Fähre.",
      authors: ["Jürgen Müller"],
      published: "2025-03-08T15:27",
      body: GERMAN,
    },
  ],
  [
    "French, with an agency and a day that is not named",
    [
      "La mairie ferme le vieux pont après dix ans de dispute",
      "Les commerçants craignent pour leur activité.",
      "Par Amélie Dupont (avec AFP)",
      "Publié hier à 15h27, modifié à 18h02",
      "Temps de Lecture 2 min.",
      ...FRENCH,
    ],
    {
      headline: "La mairie ferme le vieux pont après dix ans de dispute",
      dek: "Les commerçants craignent pour leur activité.",
      authors: ["Amélie Dupont"],
      source: "AFP",
      body: FRENCH,
    },
  ],
  [
    "Spanish, with city, date and zone in one line",
    [
      "POLÍTICA",
      "El ayuntamiento cerrará el puente viejo tras diez años de disputa",
      "Los comerciantes temen por sus negocios y piden un transbordador",
      "Carlos Núñez",
      "Madrid - 08 mar 2025 - 15:27 CET",
      "El viejo puente sobre el Vell cerrará el mes que viene, decidió el martes el ayuntamiento, lo que pone fin a diez años de disputa.",
    ],
    {
      headline: "El ayuntamiento cerrará el puente viejo tras diez años de disputa",
      dek: "Los comerciantes temen por sus negocios y piden un transbordador",
      authors: ["Carlos Núñez"],
      published: "2025-03-08T14:27:00Z",
      body: [
        "El viejo puente sobre el Vell cerrará el mes que viene, decidió el martes el ayuntamiento, lo que pone fin a diez años de disputa.",
      ],
    },
  ],
  [
    "an e-mail",
    [
      "From: Jane Doe <jane@example.com>",
      "Date: Sat, 08 Mar 2025 15:27:00 +0000",
      `Subject: ${HEADLINE}`,
      "",
      ...BODY.flatMap((text) => [text, ""]),
    ],
    { authors: ["Jane Doe"], published: "2025-03-08T15:27:00Z" },
  ],
  [
    "numbered sub-headings",
    [HEADLINE, "By Jane Doe", B1, "1. The piers", B2, "2. The ferry", B4],
    {
      authors: ["Jane Doe"],
      body: [B1, "1. The piers", B2, "2. The ferry", B4],
      kinds: ["text", "heading", "text", "heading", "text"],
    },
  ],
])("%s", (_, document, expected) => {
  expectLayout(document, expected);
});

test("a poem keeps its lines, also those that begin small and come again", () => {
  const stanza = [
    "The road goes on, the road goes on,",
    "and never does it end;",
    "the sun comes up, the sun goes down,",
    "beyond the river’s bend.",
  ];
  const second = [
    "The road goes on, the road goes on,",
    "and I go on as well;",
    "the dust that settles on my coat",
    "has many tales to tell.",
  ];
  expectLayout(["The Road", "", ...stanza, "", ...second], { headline: "The Road", body: [...stanza, ...second] });
});
