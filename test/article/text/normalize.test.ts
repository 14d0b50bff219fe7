import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeText, tidyLine } from "../../../src/article/text/normalize.ts";

test.each([
  ["byte order mark", "\ufeffHello", "Hello"],
  ["a byte order mark inside", "Hel\ufefflo", "Hello"],
  ["CRLF, CR and LF", "a\r\nb\rc\nd", "a\nb\nc\nd"],
  ["CR CR LF is two breaks", "a\r\r\nb", "a\n\nb"],
  ["Unicode line and paragraph separators, VT, FF", "a\u2028b\u2029c\vd\fe", "a\nb\nc\nd\ne"],
  ["no-break and other spaces", "a\u00a0b\u202fc\u2009d\u3000e", "a b c d e"],
  ["tabs and runs of spaces stay", "\ta  b", "\ta  b"],
  ["zero-width space and word joiner", "a\u200bb\u2060c", "abc"],
  ["soft hyphen", "nego\u00adtiation", "negotiation"],
  ["soft hyphen at a line's end", "nego\u00ad\n  tiation", "negotiation"],
  ["soft hyphen before a new paragraph", "nego\u00ad\nTiation", "nego\nTiation"],
  ["decomposed accents", "Jose\u0301", "José"],
  ["Hangul jamo", "\u1112\u1161\u11ab", "한"],
  ["C0 controls and DEL", "a\u0000b\u0007c\u007fd", "abcd"],
  ["Windows-1252 read as Latin-1", "\u0093Yes,\u0094 she said\u0085 it\u0092s \u0080 5", "“Yes,” she said… it’s € 5"],
  ["the C1 controls that mean nothing", "a\u0081\u008d\u008f\u0090\u009db", "ab"],
  ["the last C1 controls", "\u0099\u009a\u009c\u009e\u009f", "™šœžŸ"],
  ["lone surrogates", "a\ud800b\udc00c", "a\ufffdb\ufffdc"],
  ["direction marks and overrides", "a\u200eb\u202ec\u2066d\u2069", "abcd"],
  ["object replacement", "a\ufffcb", "ab"],
  ["Persian zero-width non-joiner stays", "می\u200cخواهم", "می\u200cخواهم"],
  ["a joiner after an accent goes", "a\u0301\u200d", "á"],
  ["an Arabic vowel sign keeps its joiner", "\u0647\u064e\u200d", "\u0647\u064e\u200d"],
  ["a non-joiner in Latin goes", "a\u200cb", "ab"],
  ["Devanagari joiner stays", "क्\u200dष", "क्\u200dष"],
  ["Sinhala joiner stays", "ශ්\u200dරී", "ශ්\u200dරී"],
  ["emoji families stay whole", "👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"],
  ["emoji with skin tone and presentation stay whole", "👩🏽\u200d🚀 🏳️\u200d🌈", "👩🏽\u200d🚀 🏳️\u200d🌈"],
  ["a joiner beside one emoji goes", "😀\u200dx y\u200d😀", "😀x y😀"],
  [
    "a flag's tag characters stay",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}!",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}!",
  ],
  ["hidden tag characters go", "a\u{e0068}\u{e0069}b", "ab"],
  ["ligatures and full-width stay", "ﬁ Ａ", "ﬁ Ａ"],
])("%s", (_, raw, expected) => {
  expect(normalizeText(raw)).toBe(expected);
});

const odd = fc.string({
  unit: fc.constantFrom(
    ..."aé \t\n\r\u0001\u0085\u0093\u00a0\u00ad\u0301\u200b\u200c\u200d\u200e\u2028\ufe0f\ufeff\ud83d\ude00\ud800".split(
      "",
    ),
    "👩",
    "🏽",
    "🏴",
    "\u{e0067}",
    "\u{e007f}",
    "ب",
    "\u064e",
    "\u0327",
    "\u1820",
    "\u180e",
    "क",
    "्",
  ),
  maxLength: 40,
});

test("is idempotent, well-formed, and leaves one kind of line break and space", () => {
  fc.assert(
    fc.property(fc.oneof(odd, fc.string({ unit: "binary" })), (raw) => {
      const text = normalizeText(raw);
      expect(normalizeText(text)).toBe(text);
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toMatch(/[\r\v\f\u2028\u2029\u00a0\u00ad\u200b\ufeff\u0080-\u009f]/);
      expect(text).toBe(text.normalize("NFC"));
    }),
    { numRuns: 500 },
  );
});

test("tidyLine trims and leaves single spaces", () => {
  expect(tidyLine("  a \t b  ")).toBe("a b");
  expect(tidyLine(" \t ")).toBe("");
});
