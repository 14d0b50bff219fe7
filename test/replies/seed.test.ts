import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDocument } from "../../src/article/parse.ts";
import { articleView } from "../../src/replies/article-view.ts";
import { ARTICLE_ACTIONS, articleLinks } from "../../src/replies/links.ts";
import { controlsOf, expectSendable, textsOf } from "../support/replies.ts";

/** The first real article, as a channel shows it: from the document to the reply, with nothing in between replaced. */

const NAME = "iran-rejects-nuclear-negotiation-proposal.txt";
const seed = parseDocument({
  name: NAME,
  content: readFileSync(new URL(`../../content/${NAME}`, import.meta.url)),
});
const links = articleLinks(ARTICLE_ACTIONS, "Abcdefghi_-");
const HEADLINE = "Iran Rejects Trump’s Nuclear Negotiation Proposal Amid Rising Tensions";

function texts(view: "headline" | "summary" | "quotes" | "text"): readonly string[] {
  const reply = articleView(view, seed, links);
  expectSendable(reply);
  return textsOf(reply);
}

test("headline: with dek and the instant it was published", () => {
  expect(texts("headline")).toEqual([
    `## ${HEADLINE}\nAyatollah Khamenei condemns the U.S. outreach, calling it a cover for new demands.\n-# <t:1741465620:f>`,
  ]);
});

test("summary: the publisher's own line", () => {
  expect(texts("summary")).toEqual([
    `### ${HEADLINE}\n-# <t:1741465620:f>`,
    "Khamenei's refusal highlights deep-seated mistrust in U.S.-Iran relations as nuclear threats escalate in complexity.",
  ]);
});

test("quotes: the one statement, with its speaker; the quoted word is not one", () => {
  expect(texts("quotes").slice(1)).toEqual([
    "**Ayatollah Ali Khamenei**\n> “Some bullying governments insist on negotiations not to resolve issues but to impose,”",
  ]);
});

test("text: five paragraphs, once, on one page", () => {
  const [, body = ""] = texts("text");
  expect(body.split("\n\n")).toHaveLength(5);
  expect(body.match(/In a clear rejection/g)).toHaveLength(1);
  expect(controlsOf(articleView("text", seed, links)).map((control) => control.label)).not.toContain("▶");
});
