/** An embed: the older kind of rich message. */
import type { APIEmbed } from "discord-api-types/v10";
import { webAddress } from "../markdown/links.ts";
import { cssColour } from "../state/lookup.ts";
import { cx, h, type VNode } from "../ui.ts";
import type { MessageContext } from "./context.ts";
import { inlineMarkdown, link, markdown } from "./markdown.ts";
import { mediaUrl, Picture } from "./media.ts";
import { Timestamp } from "./timestamp.ts";

/** Draws an embed. */
export function embedView(embed: APIEmbed, context: MessageContext): VNode {
  const { lookup } = context;
  const titled = (text: string, url: string | undefined): VNode => {
    const href = url === undefined ? null : webAddress(url);
    return h("span", null, href === null ? text : link(href, null, text));
  };
  return h(
    "article",
    { class: "embed", style: embed.color === undefined ? {} : { borderLeftColor: cssColour(embed.color) } },
    h(
      "div",
      { class: "embed-body" },
      embed.provider?.name && h("div", { class: "embed-provider" }, embed.provider.name),
      embed.author && h("div", { class: "embed-author" }, titled(embed.author.name, embed.author.url)),
      embed.title && h("div", { class: "embed-title" }, embedTitle(embed.title, embed.url, context)),
      embed.description && markdown(embed.description, lookup),
      embed.fields &&
        embed.fields.length > 0 &&
        h(
          "div",
          { class: "embed-fields" },
          embed.fields.map((field) =>
            h(
              "div",
              { class: cx("embed-field", field.inline === true && "embed-field-inline") },
              h("div", { class: "embed-field-name" }, inlineMarkdown(field.name, lookup)),
              markdown(field.value, lookup),
            ),
          ),
        ),
    ),
    embed.thumbnail && h(Picture, { src: mediaUrl(embed.thumbnail.url, context), alt: "", class: "embed-thumbnail" }),
    embed.image && h(Picture, { src: mediaUrl(embed.image.url, context), alt: "", class: "embed-image" }),
    (embed.footer || embed.timestamp) &&
      h(
        "div",
        { class: "embed-footer" },
        embed.footer?.text,
        embed.footer && embed.timestamp && " • ",
        embed.timestamp && h(Timestamp, { seconds: Date.parse(embed.timestamp) / 1000, style: "s", lookup }),
      ),
  );
}

function embedTitle(title: string, url: string | undefined, { lookup }: MessageContext): VNode {
  const href = url === undefined ? null : webAddress(url);
  const words = inlineMarkdown(title, lookup);
  return h("span", null, href === null ? words : link(href, null, words));
}
