import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDocuments, isDocumentName, slugOf } from "../../src/store/document-path.ts";
import { rowNumber, sortTime, UNDATED } from "../../src/store/order.ts";

describe("the order of articles", () => {
  it("reads times of every precision", () => {
    expect(sortTime({ precision: "instant", iso: "2025-03-08T20:27:00Z" })).toBe(1_741_465_620);
    expect(sortTime({ precision: "local", iso: "2025-03-08T20:27" })).toBe(1_741_465_620);
    expect(sortTime({ precision: "local", iso: "2025-03-08T20:27:30" })).toBe(1_741_465_650);
    expect(sortTime({ precision: "date", iso: "2025-03-08" })).toBe(1_741_392_000);
    expect(sortTime({ precision: "date", iso: "nonsense" })).toBe(UNDATED);
    expect(sortTime(null)).toBeLessThan(sortTime({ precision: "date", iso: "0001-01-01" }));
  });

  it("is that of row numbers, which SQLite can hold", () => {
    const second = fc.integer({ min: UNDATED, max: 253_402_300_799 });
    fc.assert(
      fc.property(second, second, fc.string(), (one, other, slug) => {
        const [first, last] = [rowNumber(one, slug), rowNumber(other, `${slug}x`)];
        if (one > other) expect(first < last).toBe(true);
        expect(BigInt.asIntN(64, first)).toBe(first);
      }),
    );
  });
});

describe("a document's name", () => {
  it("gives the slug", () => {
    expect(slugOf("a.txt")).toBe("a");
    expect(slugOf("2025/03/a.b.md")).toBe("2025/03/a.b");
    expect(slugOf("x.y/cafe\u0301.html")).toBe("x.y/café");
  });

  it("decides which of two with one slug wins, in every order of looking", () => {
    const name = fc
      .tuple(fc.constantFrom("a", "A", "á"), fc.constantFrom("md", "MD", "txt", "html", "htm"))
      .map((parts) => parts.join("."));
    fc.assert(
      fc.property(name, name, name, (one, two, three) => {
        expect(Math.sign(compareDocuments(one, two))).toBe(-Math.sign(compareDocuments(two, one)) + 0);
        if (compareDocuments(one, two) < 0 && compareDocuments(two, three) < 0) {
          expect(compareDocuments(one, three)).toBeLessThan(0);
        }
      }),
    );
    expect(isDocumentName("A.TXT")).toBe(true);
    expect(isDocumentName(".txt")).toBe(false);
  });
});
