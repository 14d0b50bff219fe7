/** Files and pictures of a message: attachments, the file component, galleries, thumbnails, pictures of embeds. */
import type { APIAttachment, APIMediaGalleryComponent } from "discord-api-types/v10";
import { fileSize } from "../time.ts";
import { Component, cx, h, type VNode } from "../ui.ts";
import type { MessageContext } from "./context.ts";
import { icon } from "./icons.ts";
import { Spoiler } from "./spoiler.ts";

/** The address of a media item: `attachment://name` means one of the message's own files. */
export function mediaUrl(url: string, { message }: MessageContext): string {
  const name = url.startsWith("attachment://") ? url.slice("attachment://".length) : null;
  return message.attachments.find((attachment) => attachment.filename === name)?.url ?? url;
}

interface PictureProps {
  readonly src: string;
  readonly alt: string;
  readonly class: string;
}

/**
 * A picture. The page loads none from elsewhere (its content security policy forbids it, so that no article's picture
 * can tell on its readers); such a one is a link with its host's name.
 */
export class Picture extends Component<PictureProps, { readonly broken: boolean }> {
  override state = { broken: false };

  override render({ src, alt, class: name }: PictureProps): VNode {
    const url = new URL(src, location.href);
    const local = url.origin === location.origin || url.protocol === "data:";
    if (local && !this.state.broken) {
      return h("img", { class: name, src, alt, loading: "lazy", onError: () => this.setState({ broken: true }) });
    }
    const safe = url.protocol === "https:" || url.protocol === "http:";
    const words = [icon("image", 24), h("span", null, alt || (local ? "Picture" : url.host))];
    return safe
      ? h(
          "a",
          { class: cx(name, "picture-link"), href: url.href, target: "_blank", rel: "noopener noreferrer nofollow" },
          words,
        )
      : h("span", { class: cx(name, "picture-link") }, words);
  }
}

/** A file to download. */
export function fileCard(name: string, size: number | null, url: string): VNode {
  return h(
    "div",
    { class: "file-card" },
    h("span", { class: "file-icon" }, icon("file", 28)),
    h(
      "div",
      { class: "file-words" },
      h("a", { class: "link file-name", href: safeHref(url), download: name }, name),
      size !== null && h("span", { class: "file-size" }, fileSize(size)),
    ),
    h(
      "a",
      {
        class: "icon-button",
        href: safeHref(url),
        download: name,
        "aria-label": `Download ${name}`,
        title: "Download",
      },
      icon("download"),
    ),
  );
}

/** An attachment of the message: pictures are shown, other files can be downloaded. */
export function attachmentView(attachment: APIAttachment): VNode {
  const isPicture = attachment.content_type?.startsWith("image/") === true;
  const body = isPicture
    ? h(Picture, {
        src: attachment.url,
        alt: attachment.description ?? attachment.filename,
        class: "attachment-picture",
      })
    : fileCard(attachment.filename, attachment.size, attachment.url);
  return attachment.filename.startsWith("SPOILER_") ? h(Spoiler, { block: true, children: body }) : body;
}

/** One to ten pictures in a grid. */
export function mediaGallery(gallery: APIMediaGalleryComponent, context: MessageContext): VNode {
  const count = Math.min(gallery.items.length, 10);
  return h(
    "div",
    { class: cx("gallery", `gallery-${count}`) },
    gallery.items.map((item) => {
      const src = mediaUrl(item.media.url, context);
      const picture = h(Picture, { src, alt: item.description ?? "", class: "gallery-item" });
      return item.spoiler ? h(Spoiler, { block: true, children: picture }) : picture;
    }),
  );
}

function safeHref(url: string): string {
  const { protocol, href } = new URL(url, location.href);
  return protocol === "https:" || protocol === "http:" ? href : "#";
}
