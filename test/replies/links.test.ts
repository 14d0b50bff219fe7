import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeCustomId } from "../../src/replies/custom-id.ts";
import {
  ARTICLE_ACTIONS,
  articleLinks,
  findQuotation,
  MESSAGE_ACTIONS,
  packMessageRef,
  parseContextArgs,
  parseViewArgs,
  speakerToken,
  unpackMessageRef,
} from "../../src/replies/links.ts";
import { parsePage, parseSearchArgs } from "../../src/replies/page-args.ts";
import { QUERY_LIMIT, SEARCH_ACTION, searchQuery, searchView } from "../../src/replies/search-view.ts";
import { articleOf } from "../support/articles.ts";
import { nastyText } from "../support/nasty-text.ts";
import { controlsOf } from "../support/replies.ts";

const snowflake = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);

test("a message's reference is packed and unpacked, whatever the ids", () => {
  fc.assert(
    fc.property(snowflake, snowflake, fc.option(snowflake), (channelId, messageId, attachmentId) => {
      const ref = { channelId, messageId, attachmentId };
      const packed = packMessageRef(ref);
      expect(packed).toHaveLength(35);
      expect(unpackMessageRef(packed)).toEqual(ref);
    }),
  );
  for (const wrong of ["", "a.b.c", "AAAAAAAAAAA.AAAAAAAAAAA", "AAAAAAAAAAA.AAAAAAAAAAA.AAAAAAAAAA~"]) {
    expect(unpackMessageRef(wrong)).toBeNull();
  }
});

test("what a button says is read back, from stored articles and from messages", () => {
  const article = articleOf({ paragraphs: ["“One.”"], quotes: [{ parts: ["One."], speaker: "Ann" }] });
  const place = { page: 12, speaker: speakerToken("Ann") };
  for (const actions of [ARTICLE_ACTIONS, MESSAGE_ACTIONS]) {
    const links = articleLinks(actions, "some-ref");
    const view = decodeCustomId(links.view("quotes", place));
    expect(view?.action).toBe(actions.view);
    expect(parseViewArgs(view?.args ?? [])).toEqual({ ref: "some-ref", view: "quotes", place });
    const context = decodeCustomId(links.context(article, 0, place));
    expect(parseContextArgs(context?.args ?? [])).toMatchObject({ ref: "some-ref", index: 0, back: place });
  }
});

test("arguments that Lede did not write are refused", () => {
  expect(parseViewArgs([])).toBeNull();
  expect(parseViewArgs(["key", "x", "0", ""])).toBeNull();
  expect(parseViewArgs(["key", "t", "-1", ""])).toBeNull();
  expect(parseContextArgs(["key", "0", "mark", "NaN", ""])).toBeNull();
  expect(parsePage(["1e3"])).toBeNull();
  expect(parseSearchArgs(["0", ""])).toBeNull();
});

test("a quotation is found again after an edit has moved it, and is missed when it is gone", () => {
  const before = articleOf({ paragraphs: ["“One.” “Two.”"], quotes: [{ parts: ["One."] }, { parts: ["Two."] }] });
  const args = decodeCustomId(articleLinks(ARTICLE_ACTIONS, "k").context(before, 1, { page: 0, speaker: null }))?.args;
  const mark = parseContextArgs(args ?? [])?.mark ?? "";
  const moved = articleOf({
    paragraphs: ["“New.” “One.” “Two.”"],
    quotes: [{ parts: ["New."] }, { parts: ["One."] }, { parts: ["Two."] }],
  });
  expect(findQuotation(before, 1, mark)).toBe(1);
  expect(findQuotation(moved, 1, mark)).toBe(2);
  expect(findQuotation(articleOf(), 1, mark)).toBeNull();
});

test("a search's pages are all of the same query, whatever was typed", () => {
  fc.assert(
    fc.property(fc.oneof(nastyText(), fc.string({ maxLength: 2 * QUERY_LIMIT })), fc.nat(99_999), (typed, page) => {
      const query = searchQuery(typed);
      if (query === "") return;
      expect(searchQuery(query)).toBe(query);
      const pages = controlsOf(searchView(query, { items: [], total: 499_999 }, page * 5));
      for (const { customId } of pages) {
        const decoded = decodeCustomId(customId);
        expect(decoded?.action).toBe(SEARCH_ACTION);
        expect(decoded?.args[1]).toBe(query);
      }
    }),
  );
  expect(searchQuery("  nuclear \n talks ")).toBe("nuclear talks");
  expect(searchQuery("a".repeat(QUERY_LIMIT))).toHaveLength(QUERY_LIMIT);
  expect(searchQuery(`alpha ${"~".repeat(70)}`)).toBe("alpha");
});
