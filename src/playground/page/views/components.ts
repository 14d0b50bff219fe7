/** Message components, the older rows and Components V2 alike: one function for each thing a message can hold. */
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIMessageComponent,
  APISectionComponent,
  APISeparatorComponent,
  APIThumbnailComponent,
} from "discord-api-types/v10";
import { buttonStyle, component } from "../discord.ts";
import { webAddress } from "../markdown/links.ts";
import { cssColour } from "../state/lookup.ts";
import { type ComponentChild, cx, h, type VNode } from "../ui.ts";
import type { MessageContext } from "./context.ts";
import { icon } from "./icons.ts";
import { markdown } from "./markdown.ts";
import { fileCard, mediaGallery, mediaUrl, Picture } from "./media.ts";
import { messageSelect } from "./message-select.ts";
import { Spoiler } from "./spoiler.ts";

const BUTTON_CLASSES = {
  [buttonStyle.primary]: "button-primary",
  [buttonStyle.secondary]: "button-secondary",
  [buttonStyle.success]: "button-success",
  [buttonStyle.danger]: "button-danger",
} as const;

/** Draws a message's components in order. */
export function componentViews(components: readonly APIMessageComponent[], context: MessageContext): ComponentChild[] {
  return components.map((one) => componentView(one, context));
}

function componentView(one: APIMessageComponent, context: MessageContext): ComponentChild {
  switch (one.type) {
    case component.container:
      return container(one, context);
    case component.textDisplay:
      return markdown(one.content, context.lookup);
    case component.separator:
      return separator(one);
    case component.section:
      return section(one, context);
    case component.actionRow:
      return row(one, context);
    case component.mediaGallery:
      return mediaGallery(one, context);
    case component.file: {
      const url = mediaUrl(one.file.url, context);
      const attachment = context.message.attachments.find((file) => file.url === url);
      const name = one.name ?? attachment?.filename ?? decodeURIComponent(url.split("/").at(-1) ?? "file");
      const card = fileCard(name, one.size ?? attachment?.size ?? null, url);
      return one.spoiler ? h(Spoiler, { block: true, children: card }) : card;
    }
    case component.thumbnail:
      return thumbnail(one, context);
    case component.button:
      return button(one, context);
    default:
      return inRow(one, context);
  }
}

function container(one: APIContainerComponent, context: MessageContext): VNode {
  const accent = one.accent_color ?? null;
  const box = h(
    "div",
    { class: cx("container", accent !== null && "container-accent") },
    accent !== null && h("span", { class: "container-bar", style: { backgroundColor: cssColour(accent) } }),
    componentViews(one.components, context),
  );
  return one.spoiler ? h(Spoiler, { block: true, children: box }) : box;
}

function section(one: APISectionComponent, context: MessageContext): VNode {
  return h(
    "div",
    { class: "section" },
    h(
      "div",
      { class: "section-text" },
      one.components.map((text) => markdown(text.content, context.lookup)),
    ),
    one.accessory && h("div", { class: "section-accessory" }, componentView(one.accessory, context)),
  );
}

function separator(one: APISeparatorComponent): VNode {
  const large = one.spacing === 2;
  const divider = one.divider !== false;
  return h("div", {
    class: cx("separator", large && "separator-large", divider && "separator-line"),
    role: divider ? "separator" : "presentation",
  });
}

function thumbnail(one: APIThumbnailComponent, context: MessageContext): VNode {
  const picture = h(Picture, {
    src: mediaUrl(one.media.url, context),
    alt: one.description ?? "",
    class: "thumbnail",
  });
  return one.spoiler ? h(Spoiler, { block: true, children: picture }) : picture;
}

function row(one: APIActionRowComponent<APIComponentInMessageActionRow>, context: MessageContext): VNode {
  return h(
    "div",
    { class: "action-row" },
    one.components.map((inside) => inRow(inside, context)),
  );
}

function inRow(one: APIMessageComponent, context: MessageContext): ComponentChild {
  switch (one.type) {
    case component.button:
      return button(one, context);
    case component.stringSelect:
    case component.userSelect:
    case component.roleSelect:
    case component.mentionableSelect:
    case component.channelSelect:
      return messageSelect(one, context);
    default:
      // Discord adds kinds of components; a person should see that there is one that the page cannot show.
      return h(
        "div",
        { class: "unsupported" },
        `A component of type ${one.type}, which the playground does not draw yet.`,
      );
  }
}

function button(one: APIButtonComponent, context: MessageContext): VNode {
  if (one.style === buttonStyle.link) {
    const href = webAddress(one.url);
    return h(
      "a",
      {
        class: cx("button", "button-secondary", (one.disabled === true || href === null) && "button-disabled"),
        href: one.disabled === true ? undefined : (href ?? undefined),
        target: "_blank",
        rel: "noopener noreferrer nofollow",
        title: one.url,
      },
      buttonWords(one),
      icon("external", 16),
    );
  }
  if (!("custom_id" in one))
    return h("span", { class: "unsupported" }, "A premium button, which the playground cannot sell.");
  const { message, actions, busy } = context;
  const waiting = busy === one.custom_id;
  const disabled = one.disabled === true || busy !== null;
  const press = (): void => {
    if (disabled) return;
    void actions.do({
      type: "button",
      channelId: message.channel_id,
      messageId: message.id,
      customId: one.custom_id,
    });
  };
  return h(
    "button",
    {
      type: "button",
      class: cx(
        "button",
        BUTTON_CLASSES[one.style],
        one.disabled === true && "button-disabled",
        waiting && "button-busy",
      ),
      // Not `disabled`: a button that waits keeps the focus it has.
      "aria-disabled": disabled,
      "aria-busy": waiting,
      disabled: one.disabled === true,
      onClick: press,
    },
    buttonWords(one),
    waiting && h("span", { class: "dots", role: "presentation" }, h("i"), h("i"), h("i")),
  );
}

function buttonWords(one: Exclude<APIButtonComponent, { style: 6 }>): ComponentChild {
  const emoji = one.emoji;
  const label = one.label ?? "";
  const name = emoji?.name ?? "emoji";
  return h(
    "span",
    { class: "button-words" },
    emoji && h("span", { class: "button-emoji" }, emoji.id ? `:${name}:` : name),
    label,
  );
}
