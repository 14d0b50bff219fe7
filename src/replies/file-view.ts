import { ComponentType } from "discord-api-types/v10";
import type { Article } from "../article/article.ts";
import { ARTICLE_COLOR, card, text } from "./components.ts";
import { headlineHeading, lines, subtext } from "./masthead.ts";
import type { Reply, ReplyFile } from "./reply.ts";

const HEADLINE_LIMIT = 300;
const NAME_LIMIT = 80;

/**
 * The whole article as a Markdown file, in a message of its own.
 * @param document the article as a Markdown document
 */
export function fileView(article: Article, document: string): Reply {
  const file = articleFile(article, document);
  return {
    fresh: true,
    components: [
      card(ARTICLE_COLOR, [
        text(lines(headlineHeading(article.headline, HEADLINE_LIMIT), subtext("The whole article, as Markdown"))),
        fileComponent(file),
      ]),
    ],
    files: [file],
  };
}

/** The file that a reply carries; its name is the last part of the slug, in characters that Discord leaves alone. */
export function articleFile(article: Article, document: string): ReplyFile {
  const name = (article.slug.split("/").at(-1) ?? "")
    .normalize("NFKD")
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[-.]+/, "")
    .slice(0, NAME_LIMIT)
    .replace(/[-.]{1,80}$/, "");
  return { name: `${name || "article"}.md`, content: document, contentType: "text/markdown; charset=utf-8" };
}

/** Shows a reply's file where this component stands. */
export function fileComponent(file: ReplyFile): { type: ComponentType.File; file: { url: string } } {
  return { type: ComponentType.File, file: { url: `attachment://${file.name}` } };
}
