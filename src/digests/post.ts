import type { APIComponentInContainer } from "discord-api-types/v10";
import type { Article } from "../article/article.ts";
import { clipEscaped, clipEscapedLines } from "../replies/clip.ts";
import { ARTICLE_COLOR, button, buttons, card, divider, text } from "../replies/components.ts";
import { MESSAGE_COMPONENT_LIMIT, MESSAGE_TEXT_LIMIT } from "../replies/limits.ts";
import { headlineHeading, lines, originLine, subtext } from "../replies/masthead.ts";
import { hasQuotes } from "../replies/navigation.ts";
import type { Reply } from "../replies/reply.ts";
import type { DigestStyle } from "./digest.ts";
import { DIGEST_VIEWS, type DigestView, digestButtonId } from "./slot-mark.ts";
import { tellingQuotation } from "./telling-quotation.ts";

/** Room for the header, the footer and the mention. */
const FRAME_TEXT = 300;
/** A mention, the container, the header and the footer. */
const FRAME_COMPONENTS = 4;
/** A text, a row of three buttons, and the line above it. */
const ARTICLE_COMPONENTS = 6;

const DEK_TEXT = 200;
const SUMMARY_TEXT = 600;
const SPEAKER_TEXT = 100;
const QUOTE_MARKUP = 12;
/** Less room than this beside the headline is left empty: a quotation, its speaker and its marks need as much. */
const WORTHWHILE_TEXT = 150;

const LABELS = { summary: "Summary", quotes: "Quotes", text: "Full text" } as const satisfies Record<
  DigestView,
  string
>;

/** An article as a digest shows it; `key` stands for it in custom ids. */
export interface PostArticle {
  readonly article: Article;
  readonly key: string;
}

/** What a post is made of. */
export interface PostContent {
  readonly digestId: string;
  readonly slot: Temporal.Instant;
  readonly timezone: string;
  readonly style: DigestStyle;
  readonly mentionRoleId: string | null;
  /** One to seven, in the order in which they are shown. */
  readonly articles: readonly PostArticle[];
  /** How many more are left for the next post. */
  readonly left: number;
}

/**
 * A digest's post: each article with buttons to its summary, quotes and full text. The buttons carry the slot, by
 * which the post can be found again.
 */
export function digestPost(content: PostContent): { readonly reply: Reply; readonly title: string } {
  const { articles } = content;
  const room = Math.floor((MESSAGE_TEXT_LIMIT - FRAME_TEXT) / Math.max(1, articles.length));
  const withLines = FRAME_COMPONENTS + articles.length * ARTICLE_COMPONENTS <= MESSAGE_COMPONENT_LIMIT;
  const body: APIComponentInContainer[] = [text(header(content))];
  for (const item of articles) {
    if (withLines) body.push(divider());
    body.push(text(articleText(item.article, content.style, room)), articleButtons(item, content));
  }
  if (content.left > 0) body.push(text(subtext(`and ${content.left} more, in the next digest`)));
  const mention = content.mentionRoleId === null ? [] : [text(`<@&${content.mentionRoleId}>`)];
  return { title: title(content), reply: { components: [...mention, card(ARTICLE_COLOR, body)] } };
}

function header({ articles, slot }: PostContent): string {
  const seconds = Math.floor(slot.epochMilliseconds / 1000);
  const count = articles.length === 1 ? "One new article" : `${articles.length} new articles`;
  return subtext(`${count} · <t:${seconds}:f>`);
}

function title({ articles, slot, timezone }: PostContent): string {
  const date = slot.toZonedDateTimeISO(timezone).toLocaleString("en-GB", { dateStyle: "long" });
  const first = articles[0]?.article.headline ?? "Digest";
  const more = articles.length > 1 ? ` and ${articles.length - 1} more` : "";
  const room = 100 - `${date}: `.length - more.length;
  const headline = [...first.replaceAll(/\s+/g, " ").trim()];
  return `${date}: ${headline.length > room ? `${headline.slice(0, room - 1).join("")}…` : headline.join("")}${more}`;
}

function articleText(article: Article, style: DigestStyle, room: number): string {
  const headline = headlineHeading(article.headline, Math.floor(room / 3));
  const head = lines(headline, originLine(article));
  const left = room - head.length - 1;
  // An address or many names can fill an article's room; then the headline alone says enough.
  if (left < 0) return headline;
  return left < WORTHWHILE_TEXT ? head : lines(head, styled(article, style, left));
}

function styled(article: Article, style: DigestStyle, room: number): string | null {
  if (style === "headlines") return article.dek === null ? null : clipEscaped(article.dek, Math.min(room, DEK_TEXT));
  const quotation = style === "quotes" ? tellingQuotation(article) : null;
  if (quotation === null) return clipEscapedLines(article.summary, Math.min(room, SUMMARY_TEXT));
  const speaker = clipEscaped(quotation.speaker ?? "", SPEAKER_TEXT);
  const said = clipEscaped(quotation.text, Math.min(room - speaker.length - QUOTE_MARKUP, SUMMARY_TEXT));
  return `> “${said}”\n> — ${speaker}`;
}

function articleButtons({ article, key }: PostArticle, { digestId, slot }: PostContent): APIComponentInContainer {
  const views = DIGEST_VIEWS.filter((view) => view !== "quotes" || hasQuotes(article));
  return buttons(...views.map((view) => button(LABELS[view], digestButtonId(view, key, digestId, slot))));
}
