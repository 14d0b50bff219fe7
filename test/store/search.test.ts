import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FolderStore } from "../../src/store/open-store.ts";
import { type Bench, createBench, documentOf } from "./support.ts";

let bench: Bench;
let store: FolderStore;
const PAGE = { offset: 0, limit: 10 };

beforeAll(async () => {
  bench = createBench();
  const add = (slug: string, fields: Record<string, string>, ...body: string[]): void =>
    bench.write(`${slug}.txt`, documentOf(fields, ...body));
  add(
    "iran",
    {
      headline: "Iran rejects nuclear negotiation proposal",
      date: "2025-03-08",
      dek: "Khamenei answers a letter",
      speaker: "Ayatollah Ali Khamenei",
    },
    "Some bullying governments insist on negotiations.",
    "The U.S. president wrote a letter to Tehran on Friday.",
  );
  add(
    "moon",
    { headline: "Men walk on the Moon", date: "1969-07-21", url: "https://www.example.com/moon/?utm_source=x#top" },
    "Armstrong took one giant leap.",
    `${"Dust and stones. ".repeat(60)}The lunar module was called Eagle and landed with little fuel left.`,
  );
  add(
    "wall",
    { headline: "Berlin Wall opens", date: "1989-11-10" },
    "Crowds passed the border in Berlin after a letter was read out.",
  );
  add("cafe", { headline: "Café owners of Zürich protest", date: "2024-01-01" }, "The owners of the cafés marched.");
  add("cafe-2", { headline: "Cafe prices rise again", date: "2024-02-01" }, "Coffee costs more.");
  add(
    "moscow",
    { headline: "Москва объявила о новых переговорах", date: "2023-01-01" },
    "Переговоры пройдут в Женеве.",
  );
  add("arabic", { headline: "إيران ترفض المفاوضات النووية", date: "2023-01-02" }, "قال المرشد إن بلاده لن تتفاوض.");
  add("chinese", { headline: "伊朗拒绝核问题谈判", date: "2023-01-03" }, "最高领袖周六表示，德黑兰不会谈判。");
  add("thai", { headline: "อิหร่านปฏิเสธข้อเสนอเจรจานิวเคลียร์", date: "2023-01-04" }, "เนื้อหาข่าว");
  add("korean", { headline: "이란, 핵 협상 제안 거부", date: "2023-01-05" }, "본문입니다.");
  add("twin-1", { headline: "Daily briefing", date: "2020-01-01" }, "First.");
  add("twin-2", { headline: "Daily Briefing!", date: "2020-01-02" }, "Second.");
  add("white", { headline: "White House names ambassador", date: "2022-01-01" }, "An ambassador.");
  store = await bench.open();
  await store.ready;
});
afterAll(() => bench.close());

const found = (query: string): string[] => store.search(query, PAGE).items.map(({ listing }) => listing.slug);
const suggested = (input: string): string[] => store.suggest(input, 25).map(({ slug }) => slug);

describe("search", () => {
  it("finds words in headline, dek, speakers and body, the headline first", () => {
    expect(found("negotiation")[0]).toBe("iran");
    expect(found("khamenei")).toEqual(["iran"]);
    expect(found("letter").sort()).toEqual(["iran", "wall"]);
    expect(found("berlin letter")).toEqual(["wall"]);
  });

  it("finds phrases, beginnings, abbreviations and words without their accents", () => {
    expect(found('"giant leap"')).toEqual(["moon"]);
    expect(found('"leap giant"')).toEqual([]);
    expect(found("“giant leap”")).toEqual(["moon"]);
    expect(found("negot*")).toEqual(["iran"]);
    expect(found("US president")).toEqual(["iran"]);
    expect(found("zurich CAFE")).toEqual(["cafe"]);
  });

  it("goes on to beginnings of words, then to any of the words, when nothing has them all", () => {
    expect(found("negotiat lette")).toEqual(["iran"]);
    expect(found("armstrong berlin").sort()).toEqual(["moon", "wall"]);
    expect(found("qqqqzz")).toEqual([]);
  });

  it("finds text in other scripts, with and without spaces", () => {
    expect(found("переговоры")).toContain("moscow");
    expect(found("المفاوضات")).toEqual(["arabic"]);
    expect(found("谈判")).toEqual(["chinese"]);
    expect(found("判谈")).toEqual([]);
    expect(found("เจรจา")).toEqual(["thai"]);
    expect(found("협상")).toEqual(["korean"]);
  });

  it("pages, with the total", () => {
    const all = store.search("the", { offset: 0, limit: 50 });
    const paged = [0, 1, 2].flatMap((offset) => store.search("the", { offset, limit: 1 }).items);
    expect(paged).toEqual(all.items.slice(0, 3));
    expect(store.search("the", { offset: 99, limit: 5 })).toEqual({ items: [], total: all.total });
  });

  it("shows the stretch of the text that matches, marked", () => {
    const [hit] = store.search("lunar eagle", PAGE).items;
    const marked = hit?.snippet.filter(({ match }) => match).map(({ text }) => text);
    expect(marked).toEqual(["lunar", "Eagle"]);
    const whole = hit?.snippet.map(({ text }) => text).join("") ?? "";
    expect(whole).toMatch(/^….*The lunar module was called Eagle/);
    expect(whole.length).toBeLessThan(250);
  });

  it("takes any text as a query", () => {
    const query = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom('"', "*", "(", ")", ":", "^", "-", "+", "a", " ", "NEAR", "AND", "'", "\0", "{", "\\"),
      }),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { items, total } = store.search(text, PAGE);
        expect(total).toBeGreaterThanOrEqual(items.length);
        expect(store.suggest(text, 25).length).toBeLessThanOrEqual(25);
        expect(["found", "ambiguous", "none"]).toContain(store.resolve(text).kind);
      }),
      { numRuns: 300 },
    );
  });
});

describe("suggest", () => {
  it("gives the latest for nothing typed", () => {
    expect(suggested("  ").slice(0, 3)).toEqual(["iran", "cafe-2", "cafe"]);
    expect(store.suggest("", 2)).toHaveLength(2);
    expect(store.suggest("", -1)).toEqual([]);
  });

  it("matches beginnings of words in any order and case, without accents, newest first", () => {
    expect(suggested("nuc IRAN")).toEqual(["iran"]);
    expect(suggested("cafe")).toEqual(["cafe-2", "cafe"]);
    expect(suggested("zürich")).toEqual(["cafe"]);
    expect(suggested("ZURICH")).toEqual(["cafe"]);
  });

  it.each([
    ["nucelar", "iran"],
    ["negotation", "iran"],
    ["irann rejects", "iran"],
    ["propossal", "iran"],
    ["nrgot", "iran"],
    ["brelin", "wall"],
    ["whitehouse", "white"],
    ["wh ite house", "white"],
    ["abmasador", "white"],
    ["rejects qqqq iran", "iran"],
    ["перегаворах", "moscow"],
    ["المفاوظات", "arabic"],
  ])("finds what “%s” was meant to be", (typed, slug) => {
    expect(suggested(typed)).toEqual([slug]);
  });

  it("completes scripts without spaces", () => {
    expect(suggested("核问")).toEqual(["chinese"]);
    expect(suggested("伊朗 谈判")).toEqual(["chinese"]);
    expect(suggested("นิวเคลียร์")).toEqual(["thai"]);
    expect(suggested("핵 협")).toEqual(["korean"]);
  });
});

describe("resolve", () => {
  const slug = (input: string): string | string[] | null => {
    const resolution = store.resolve(input);
    if (resolution.kind === "found") return resolution.article.slug;
    return resolution.kind === "none" ? null : resolution.candidates.map((listing) => listing.slug);
  };

  it("takes a slug, a key, an address or a headline", () => {
    expect(slug("moon")).toBe("moon");
    expect(slug(store.list(PAGE).items[0]?.key ?? "")).toBe("iran");
    expect(slug("http://example.com/moon#b")).toBe("moon");
    expect(slug(" iran rejects NUCLEAR negotiation proposal! ")).toBe("iran");
  });

  it("takes the clearly best match, also misspelt", () => {
    expect(slug("nuclear negotiation")).toBe("iran");
    expect(slug("nuclaer negotiation")).toBe("iran");
    expect(slug("berlin wall")).toBe("wall");
    expect(slug("giant leap")).toBe("moon");
  });

  it("asks when several are about as good, and finds nothing in nonsense", () => {
    expect(slug("daily briefing")).toEqual(["twin-2", "twin-1"]);
    expect(slug("letter")).toEqual(expect.arrayContaining(["iran", "wall"]));
    expect(slug("xyzzy plugh")).toBeNull();
    expect(slug("   ")).toBeNull();
  });
});
