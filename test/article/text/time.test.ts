import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTimes, parseTime } from "../../../src/article/text/time.ts";

const INSTANT = "2025-03-08T20:27:00Z";
const LOCAL = "2025-03-08T15:27";
const DATE = "2025-03-08";

describe("parseTime", () => {
  test.each([
    // The United States, with summer time resolved.
    ["March 8, 2025, 3:27 p.m. ET", INSTANT],
    ["March 8, 2025 3:27 PM ET", INSTANT],
    ["March 8, 2025 at 3:27 PM EST", INSTANT],
    ["Mar. 8, 2025 at 3:27 pm (EST)", INSTANT],
    ["Published 3:27 PM EST, Sat March 8, 2025", INSTANT],
    ["3:27 p.m. ET on Saturday, March 8, 2025", INSTANT],
    ["Saturday, March 8th, 2025 | 3:27pm Eastern Time", INSTANT],
    ["March 8, 2025, 12:27 p.m. Pacific Standard Time", INSTANT],
    ["March 8, 2025, 2:27 p.m. CT", INSTANT],
    ["March 8, 2025 - 1:27 P.M. MST", INSTANT],
    ["March 8, 2025, 3:27 p.m. U.S. Eastern", INSTANT],
    ["Updated March 8, 2025, 3:27 p.m. ET", INSTANT],
    ["Updated: 3:27 p.m. ET March 8, 2025", INSTANT],
    ["July 8, 2025, 3:27 p.m. ET", "2025-07-08T19:27:00Z"],
    ["July 8, 2025, 3:27 p.m. EDT", "2025-07-08T19:27:00Z"],
    ["July 8, 2025, 3:27 p.m. EST", "2025-07-08T19:27:00Z"],
    ["July 8, 2025, 3:27 p.m. MST", "2025-07-08T22:27:00Z"],
    ["Nov 2, 2025, 1:30 a.m. EST", "2025-11-02T06:30:00Z"],
    ["Nov 2, 2025, 1:30 a.m. EDT", "2025-11-02T05:30:00Z"],
    ["March 9, 2025, 2:30 a.m. ET", "2025-03-09T07:30:00Z"],
    // Britain, and the world.
    ["8 March 2025 15:27 GMT", "2025-03-08T15:27:00Z"],
    ["8 July 2025 15:27 BST", "2025-07-08T14:27:00Z"],
    ["8 March 2025, 1527 GMT", "2025-03-08T15:27:00Z"],
    ["Sat 8 Mar 2025 15.27 GMT", "2025-03-08T15:27:00Z"],
    ["8 March 2025 16:27 CET", "2025-03-08T15:27:00Z"],
    ["8 July 2025 16:27 CEST", "2025-07-08T14:27:00Z"],
    ["8 March 2025 20:57 IST", "2025-03-08T15:27:00Z"],
    ["9 March 2025 00:27 JST", "2025-03-08T15:27:00Z"],
    ["8 March 2025, 18:27 MSK", "2025-03-08T15:27:00Z"],
    ["8 March 2025 18:57 (IRST)", "2025-03-08T15:27:00Z"],
    ["8 July 2025 15:27 AEST", "2025-07-08T05:27:00Z"],
    ["8 March 2025, 18:27 UTC+3", "2025-03-08T15:27:00Z"],
    ["8 March 2025, 20:57 GMT+5:30", "2025-03-08T15:27:00Z"],
    ["8 March 2025, 18:27 Moscow time", "2025-03-08T15:27:00Z"],
    ["08/03/2025 - 16:27 GMT+1", "2025-03-08T15:27:00Z"],
    // ISO 8601, RFC 2822 and other machines.
    ["2025-03-08T15:27:00-05:00", INSTANT],
    ["2025-03-08T15:27:00-0500", INSTANT],
    ["2025-03-08T20:27:00Z", INSTANT],
    ["2025-03-08T20:27:00.123456Z", INSTANT],
    ["2025-03-08T20:27Z", INSTANT],
    ["2025-03-08 15:27:00 -0500", INSTANT],
    ["2025-03-08 21:27:00+01", INSTANT],
    ["2025-03-08t20:27:00z", INSTANT],
    ["20250308T202700Z", INSTANT],
    ["2025-03-08T15:27:00-05:00[America/New_York]", INSTANT],
    ["2025-03-08 15:27 America/New_York", INSTANT],
    ["Sat, 08 Mar 2025 15:27:00 +0000", "2025-03-08T15:27:00Z"],
    ["Sat, 08 Mar 2025 20:27:00 GMT", INSTANT],
    ["Tue, 08 Jul 2025 15:27:00 EST", "2025-07-08T20:27:00Z"],
    ["Sat Mar 08 2025 15:27:00 GMT-0500 (Eastern Standard Time)", INSTANT],
    ["Sat Mar  8 15:27:00 2025", "2025-03-08T15:27:00"],
    ["Sat Mar 08 20:27:00 +0000 2025", INSTANT],
    // No zone: local, as given.
    ["2025-03-08T15:27", LOCAL],
    ["2025-03-08T15:27:30", "2025-03-08T15:27:30"],
    ["2025-03-08 15:27", LOCAL],
    ["March 8, 2025, 3:27 p.m.", LOCAL],
    ["March 8, 2025 3:27PM", LOCAL],
    ["8. März 2025, 15.27 Uhr", LOCAL],
    ["8. März 2025 um 15:27 Uhr", LOCAL],
    ["Samstag, 8. März 2025, 15 Uhr", "2025-03-08T15:00"],
    ["Veröffentlicht am 08.03.2025 um 15:27 Uhr", LOCAL],
    ["Stand: 08.03.2025, 15:27 Uhr", LOCAL],
    ["Publié le 8 mars 2025 à 15h27", LOCAL],
    ["le 8 mars 2025 à 15 h 27", LOCAL],
    ["Mis à jour le samedi 8 mars 2025 à 15:27", LOCAL],
    ["8 de marzo de 2025 a las 15:27", LOCAL],
    ["Actualizado a 8 de marzo de 2025 15:27 h.", LOCAL],
    ["8 marzo 2025 alle ore 15:27", LOCAL],
    ["8 de março de 2025, às 15h27", LOCAL],
    ["8 maart 2025 om 15:27 uur", LOCAL],
    ["8 марта 2025 в 15:27", LOCAL],
    ["2025年3月8日 15時27分", LOCAL],
    ["noon, March 8, 2025", "2025-03-08T12:00"],
    ["March 8, 2025 at 12 noon", "2025-03-08T12:00"],
    ["March 8, 2025, midnight", "2025-03-08T00:00"],
    ["March 8, 2025, 12:05 a.m.", "2025-03-08T00:05"],
    ["March 8, 2025, 12:05 p.m.", "2025-03-08T12:05"],
    ["March 7, 2025 24:00", "2025-03-08T00:00"],
    ["March 8, 2025, 3:27 p.m. XYZT", LOCAL],
    // Dates alone.
    ["Sat, 8 Mar 2025", DATE],
    ["March 8, 2025", DATE],
    ["MARCH 8, 2025", DATE],
    ["8th of March 2025", DATE],
    ["the 8th of March, 2025", DATE],
    ["8 March, 2025", DATE],
    ["Mar 8 2025", DATE],
    ["08-Mar-2025", DATE],
    ["08-Mar-25", DATE],
    ["8 Mar '25", DATE],
    ["2025 March 8", DATE],
    ["2025/03/08", DATE],
    ["2025.03.08", DATE],
    ["20250308", DATE],
    ["08.03.2025", DATE],
    ["8.3.2025", DATE],
    ["8.3.25", DATE],
    ["08-03-2025", DATE],
    ["1er mars 2025", "2025-03-01"],
    ["1º de março de 2025", "2025-03-01"],
    ["8 mars 2025", DATE],
    ["8 mai 2025", "2025-05-08"],
    ["8. Mai 2025", "2025-05-08"],
    ["8 août 2025", "2025-08-08"],
    ["8 febbraio 2025", "2025-02-08"],
    ["8 de febrero del 2025", "2025-02-08"],
    ["8 februari 2025", "2025-02-08"],
    ["8 marca 2025", DATE],
    ["First published on Sat 8 Mar 2025", DATE],
    ["Last modified on March 8, 2025", DATE],
    ["Published: March 8, 2025", DATE],
    ["Date: 8 March 2025", DATE],
    ["Erschienen am 8. März 2025", DATE],
    ["July 4, 1776", "1776-07-04"],
    ["Feb 29, 2024", "2024-02-29"],
  ])("%s", (text, iso) => {
    expect(parseTime(text)?.iso).toBe(iso);
    const precision = iso.endsWith("Z") ? "instant" : iso.includes("T") ? "local" : "date";
    expect(parseTime(text)?.precision).toBe(precision);
  });

  test.each([
    ["3/8/2025", null, DATE],
    ["3/8/2025", "en-US", DATE],
    ["3/8/2025", "en-GB", "2025-08-03"],
    ["3/8/2025", "fr", "2025-08-03"],
    ["25/3/2025", null, "2025-03-25"],
    ["3/25/2025", "fr", "2025-03-25"],
    ["Sat 8/3/2025", null, DATE],
    ["Sun 3/8/2025", null, "2025-08-03"],
    ["Sat 3/8/2025", "de", DATE],
    ["8/3/2025 15:27 GMT", null, "2025-03-08T15:27:00Z"],
    ["3/8/2025 3:27 PM ET", null, INSTANT],
    ["Publié le 8/3/2025", null, DATE],
    ["03.25.2025", null, "2025-03-25"],
    ["3/8/25", null, DATE],
  ])("%s in a document in %s is %s", (text, language, iso) => {
    expect(parseTime(text, { language })?.iso).toBe(iso);
  });

  test.each([
    "February 30, 2025",
    "2025-02-29",
    "2025-13-01",
    "31/31/2025",
    "31.04.2025",
    "March 8",
    "March 2025",
    "2025",
    "3:27 p.m. ET",
    "3 hours ago",
    "yesterday",
    "",
    "In March 8, 2025 became a holiday",
    "She said on March 8, 2025 that it was over",
    "Chapter 3.8.2",
    "192.168.2025.1",
    "May the 4th be with you",
    "12345678901234567890",
  ])("%j is no time", (text) => {
    expect(parseTime(text)).toBeNull();
  });

  test("a bad time of day leaves the date, and says nothing else", () => {
    expect(findTimes("March 8, 2025, 25:61").published).toEqual({ precision: "date", iso: DATE });
  });

  test("every minute there is comes back from every way to write it", () => {
    const months = "January February March April May June July August September October November December".split(" ");
    const two = (n: number) => String(n).padStart(2, "0");
    fc.assert(
      fc.property(
        fc.record({
          day: fc.integer({ min: 0, max: 150_000 }),
          minute: fc.integer({ min: 0, max: 1439 }),
          offset: fc.integer({ min: -12 * 60, max: 14 * 60 }),
        }),
        ({ day, minute, offset }) => {
          const date = Temporal.PlainDate.from("1700-01-01").add({ days: day });
          const [h, m] = [Math.floor(minute / 60), minute % 60];
          const local = `${date}T${two(h)}:${two(m)}`;
          const month = months[date.month - 1];
          const clock = `${h % 12 || 12}:${two(m)} ${h < 12 ? "a.m." : "p.m."}`;
          const zone = `${offset < 0 ? "-" : "+"}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
          const instant = Temporal.Instant.from(`${local}${zone}`).toString();
          for (const form of [
            `${month} ${date.day}, ${date.year}, ${clock}`,
            `${date.day} ${month} ${date.year} ${two(h)}:${two(m)}`,
            `${clock} on ${month} ${date.day}, ${date.year}`,
            `${two(date.day)}.${two(date.month)}.${date.year}, ${two(h)}.${two(m)} Uhr`,
            `${date.year}/${date.month}/${date.day} ${h}:${two(m)}`,
          ]) {
            expect(parseTime(form), form).toEqual({ precision: "local", iso: local });
            expect(parseTime(`${form} UTC${zone}`), form).toEqual({ precision: "instant", iso: instant });
          }
          expect(parseTime(`${local}${zone}`)).toEqual({ precision: "instant", iso: instant });
          expect(parseTime(`${month} ${date.day}, ${date.year}`)).toEqual({ precision: "date", iso: date.toString() });
        },
      ),
      { numRuns: 200 },
    );
  });

  test("never throws, and what it gives is a time", () => {
    const piece = fc.constantFrom(
      ..."1 8 12 15 25 31 99 2025 1527 20250308 0000 March Sat Sa mar mai Uhr noon ET EST GMT UTC + - : . , / T Z ( ) a.m. pm Published Updated on at America/New_York America/Nowhere 年 月 日".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom("", " ")), { maxLength: 16 }), (pieces) => {
        const { published, updated } = findTimes(pieces.flat().join(""));
        for (const time of [published, updated]) {
          if (time?.precision === "instant") expect(Temporal.Instant.from(time.iso).toString()).toBe(time.iso);
          if (time?.precision === "local") Temporal.PlainDateTime.from(time.iso);
          if (time?.precision === "date") expect(Temporal.PlainDate.from(time.iso).toString()).toBe(time.iso);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("findTimes", () => {
  test.each([
    [
      "Published March 8, 2025 at 3:27 p.m. ET | Updated March 9, 2025 at 9:00 a.m. ET",
      INSTANT,
      "2025-03-09T13:00:00Z",
      "",
    ],
    ["March 8, 2025 / Updated: March 9, 2025", DATE, "2025-03-09", ""],
    ["Updated March 9, 2025; published March 8, 2025", DATE, "2025-03-09", ""],
    ["Published 3:27 PM EST, Sat March 8, 2025 | Updated 5:01 PM EST", INSTANT, "2025-03-08T22:01:00Z", ""],
    ["Updated 5:01 PM EST, Sat March 8, 2025", null, "2025-03-08T22:01:00Z", ""],
    ["Last updated on 8 March 2025", null, DATE, ""],
    ["Publié le 8 mars 2025 à 15h27, mis à jour le 9 mars 2025 à 10h00", LOCAL, "2025-03-09T10:00", ""],
    ["08.03.2025, 15:27 Uhr, aktualisiert am 09.03.2025, 10:00 Uhr", LOCAL, "2025-03-09T10:00", ""],
    ["By Jane Doe | March 8, 2025", DATE, null, "By Jane Doe"],
    ["By Jane Doe, March 8, 2025, 3:27 p.m. ET", INSTANT, null, "By Jane Doe"],
    ["March 8, 2025 · 3 min read", DATE, null, "3 min read"],
    ["By Jane Doe | Published March 8, 2025 | 3 min read", DATE, null, "By Jane Doe | 3 min read"],
    ["(Reuters) - March 8, 2025", DATE, null, "Reuters"],
    ["It opened on March 8, 2025, to great joy.", DATE, null, "It opened | to great joy."],
    ["Nothing here", null, null, "Nothing here"],
    ["Room 12", null, null, "Room 12"],
  ])("%s", (line, published, updated, rest) => {
    const times = findTimes(line);
    expect(times.published?.iso ?? null).toBe(published);
    expect(times.updated?.iso ?? null).toBe(updated);
    expect(times.rest).toBe(rest);
  });

  test("a line of prose is not searched", () => {
    const line = `March 8, 2025. ${"It went on and on. ".repeat(40)}`;
    expect(findTimes(line)).toEqual({ published: null, updated: null, rest: line });
  });
});
