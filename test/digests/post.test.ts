import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { DIGEST_STYLES } from "../../src/digests/digest.ts";
import { digestPost, type PostContent } from "../../src/digests/post.ts";
import { isPostOf, slotNonce } from "../../src/digests/slot-mark.ts";

const SLOT = Temporal.Instant.from("2025-03-09T13:00:00Z");

function article(given: Partial<Article>): Article {
  return {
    slug: "a",
    headline: "Headline",
    summary: "Summary.",
    summaryBy: "publisher",
    dek: null,
    authors: [],
    publishedAt: null,
    updatedAt: null,
    dateline: null,
    source: null,
    url: null,
    language: null,
    tags: [],
    paragraphs: [],
    text: "",
    quotations: [],
    ...given,
  };
}

function content(articles: readonly Article[], given: Partial<PostContent> = {}): PostContent {
  return {
    digestId: "abcd2345",
    slot: SLOT,
    timezone: "Europe/Berlin",
    style: "summary",
    mentionRoleId: null,
    articles: articles.map((item, index) => ({ article: item, key: `key0000000${index}` })),
    left: 0,
    ...given,
  };
}

/** Every object in a message that is a component, and every text and custom id. */
function inventory(value: unknown): { components: number; texts: string[]; customIds: string[] } {
  const found = { components: 0, texts: [] as string[], customIds: [] as string[] };
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    if (typeof node !== "object" || node === null || Array.isArray(node)) return;
    if ("type" in node && typeof node.type === "number") found.components += 1;
    if ("content" in node && typeof node.content === "string") found.texts.push(node.content);
    if ("custom_id" in node && typeof node.custom_id === "string") found.customIds.push(node.custom_id);
    Object.values(node).forEach(walk);
  };
  walk(value);
  return found;
}

test("whatever its articles hold, a post stays within Discord's limits and can be found again", () => {
  // Long runs come from repetition, which shrinks at once; what is nasty is in the pieces.
  const anyText = (most: number) =>
    fc
      .tuple(fc.string({ maxLength: 30, unit: "grapheme" }), fc.integer({ min: 0, max: most }))
      .map(([piece, length]) => piece.repeat(piece === "" ? 0 : Math.ceil(length / piece.length)).slice(0, most));
  const anyArticle = fc.record({
    headline: anyText(3000),
    summary: anyText(5000),
    dek: fc.option(fc.string({ maxLength: 2000 })),
    authors: fc.array(fc.string({ maxLength: 300 }), { maxLength: 30 }),
    source: fc.option(fc.string({ maxLength: 300 })),
    url: fc.option(fc.webUrl({ size: "large" })),
  });
  fc.assert(
    fc.property(
      fc.array(anyArticle, { minLength: 1, maxLength: 7 }),
      fc.constantFrom(...DIGEST_STYLES),
      fc.option(fc.constant("123456789012345678")),
      (articles, style, mentionRoleId) => {
        const post = digestPost(content(articles.map(article), { style, mentionRoleId, left: 12 }));
        const { components, texts, customIds } = inventory(post.reply);
        expect(components).toBeLessThanOrEqual(40);
        expect(texts.join("").length).toBeLessThanOrEqual(4000);
        expect(texts.every((text) => text.length > 0)).toBe(true);
        expect(customIds.every((id) => id.length <= 100)).toBe(true);
        expect(new Set(customIds).size).toBe(customIds.length);
        expect([...post.title].length).toBeLessThanOrEqual(100);
        expect(isPostOf(customIds, "abcd2345", SLOT)).toBe(true);
        expect(isPostOf(customIds, "abcd2345", SLOT.add({ seconds: 1 }))).toBe(false);
        expect(isPostOf(customIds, "bcd2345", SLOT)).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

test("the quotes style shows a whole statement with its speaker", () => {
  const text = "Nothing is decided, and nobody should act as if it were.";
  const quotation = {
    text,
    start: 0,
    end: text.length,
    paragraph: 0,
    parts: [{ text, start: 0, end: text.length, paragraph: 0 }] as const,
    kind: "full" as const,
    speaker: "Jane *Doe*",
    role: null,
    confidence: 1,
    evidence: null,
  };
  const quoted = article({ quotations: [{ ...quotation, kind: "term", text: "a word" }, quotation] });
  const { texts, customIds } = inventory(digestPost(content([quoted], { style: "quotes" })).reply);
  expect(texts.join("\n")).toContain(`> “${text}”\n> — Jane \\*Doe\\*`);
  expect(customIds).toHaveLength(3);
});

test("a headline with a mention in it is its characters", () => {
  const { texts } = inventory(digestPost(content([article({ headline: "@everyone <@&1> wins" })])).reply);
  expect(texts.join("\n")).toContain("\\@everyone \\<\\@&1> wins");
});

test("the post's title is the date where the channel lives, and the first headline", () => {
  const late = content([article({ headline: "First" }), article({})], {
    slot: Temporal.Instant.from("2025-03-09T23:30:00Z"),
  });
  expect(digestPost(late).title).toBe("10 March 2025: First and 1 more");
});

test("a slot's nonce is always the same, its own, and short enough for Discord", () => {
  const nonce = slotNonce("abcd2345", SLOT);
  expect(nonce).toMatch(/^[0-9a-z]{20,25}$/);
  expect(slotNonce("abcd2345", SLOT)).toBe(nonce);
  expect(slotNonce("abcd2345", SLOT.add({ seconds: 1 }))).not.toBe(nonce);
  expect(slotNonce("abcd2346", SLOT)).not.toBe(nonce);
});
