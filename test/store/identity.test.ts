import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUrl } from "../../src/store/canonical-url.ts";
import { identityOf, keyOf } from "../../src/store/identity.ts";

describe("a canonical address", () => {
  it.each<[string, string | null]>([
    ["https://www.example.com/news/story/", "example.com/news/story"],
    ["http://EXAMPLE.com:80/news/story#top", "example.com/news/story"],
    ["https://example.com/news/story?utm_source=x&fbclid=1&gclid=2", "example.com/news/story"],
    ["https://amp.example.com/news/story/amp/", "example.com/news/story"],
    ["https://example.com/news/story.amp.html", "example.com/news/story.html"],
    ["https://m.example.com/news/story?b=2&a=1&UTM_Medium=y", "example.com/news/story?a=1&b=2"],
    ["https://example.com/Story?id=7", "example.com/Story?id=7"],
    ["https://m.com/x", "m.com/x"],
    ["mailto:a@example.com", null],
    ["iran rejects", null],
  ])("of %s is %s", (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it("is the canonical address of itself", () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const canonical = canonicalUrl(url);
        expect(canonical).not.toBeNull();
        // A host may lose one of its "www." or "m." at a time only.
        fc.pre(!/^(?:www\d?|amp|m|mobile)\./.test(canonical ?? ""));
        expect(canonicalUrl(`https://${canonical}`)).toBe(canonical);
      }),
    );
  });
});

describe("an identity", () => {
  const story = { url: null, headline: "Iran rejects “proposal”", text: "One.\n\nTwo." };

  it("is the same for the same words, however they are set", () => {
    expect(identityOf({ ...story, headline: "IRAN REJECTS PROPOSAL", text: "One. Two" })).toBe(identityOf(story));
    expect(identityOf({ ...story, text: "One. Three" })).not.toBe(identityOf(story));
    expect(identityOf({ ...story, headline: "Iran", text: "rejects proposal. One. Two." })).not.toBe(identityOf(story));
  });

  it("is the address's where there is one, but not a front page's", () => {
    const url = "https://www.example.com/a?utm_source=z";
    expect(identityOf({ ...story, url })).toBe(identityOf({ url: "http://example.com/a/", headline: "x", text: "y" }));
    expect(identityOf({ ...story, url: "https://example.com/" })).toBe(identityOf(story));
    expect(identityOf({ ...story, url: "nonsense" })).toBe(identityOf(story));
  });
});

it("a key is eleven URL-safe characters and always the same", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (slug) => /^[A-Za-z0-9_-]{11}$/.test(keyOf(slug))));
  // The beginning of the SHA-256 of "abc" (FIPS 180-2, appendix B.1) in base64url.
  expect(keyOf("abc")).toBe("ungWv48Bz-p");
  expect(keyOf("a")).not.toBe(keyOf("b"));
});
