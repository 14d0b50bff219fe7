import { type APIMessage, ComponentType as T } from "discord-api-types/v10";
import { asList, asObject } from "./limits/problems.ts";
import { textsOf, visit } from "./world/components.ts";
import type { StoredMessage } from "./world/model.ts";

/** A button as a person sees it. */
export interface SeenButton {
  readonly label: string;
  /** Null for link buttons. */
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
  readonly style: number;
}

/** A select as a person sees it. */
export interface SeenSelect {
  readonly customId: string;
  readonly placeholder: string;
  readonly type: number;
  readonly disabled: boolean;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description: string | null }[];
}

/** A message as a person sees it. */
export interface SeenMessage {
  readonly kind: "message";
  readonly id: string;
  readonly channelId: string;
  /** Only one person sees it. */
  readonly ephemeral: boolean;
  /** The message that was clicked on was changed, instead of a new one sent. */
  readonly inPlace: boolean;
  readonly edited: boolean;
  readonly authorId: string;
  /** Content, text displays and embeds, in order, a line break between. */
  readonly text: string;
  readonly texts: readonly string[];
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly SeenSelect[];
  readonly files: readonly { readonly name: string; readonly url: string; readonly contentType: string | null }[];
  /** Who is pinged. */
  readonly pings: { readonly users: readonly string[]; readonly roles: readonly string[]; readonly everyone: boolean };
  /** All of it, as Discord gives it. */
  readonly message: APIMessage;
}

/** How a stored message looks to a person who may see it. */
export function seenMessage(stored: Pick<StoredMessage, "message" | "ephemeralTo">, inPlace: boolean): SeenMessage {
  const { message } = stored;
  const buttons: SeenButton[] = [];
  const selects: SeenSelect[] = [];
  visit(message.components ?? [], (it) => {
    const customId = typeof it["custom_id"] === "string" ? it["custom_id"] : null;
    const disabled = it["disabled"] === true;
    if (it["type"] === T.Button) {
      const label = typeof it["label"] === "string" ? it["label"] : String(asObject(it["emoji"])?.["name"] ?? "");
      const url = typeof it["url"] === "string" ? it["url"] : null;
      buttons.push({ label, customId, url, disabled, style: Number(it["style"]) });
    } else if (customId !== null) {
      const options = (asList(it["options"]) ?? []).map((value) => {
        const option = asObject(value) ?? {};
        const description = typeof option["description"] === "string" ? option["description"] : null;
        return { label: String(option["label"]), value: String(option["value"]), description };
      });
      const placeholder = typeof it["placeholder"] === "string" ? it["placeholder"] : "";
      selects.push({ customId, placeholder, type: Number(it["type"]), disabled, options });
    }
  });
  const embeds = message.embeds.flatMap((embed) => [
    embed.title ?? "",
    embed.description ?? "",
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
    embed.footer?.text ?? "",
  ]);
  const texts = [message.content, ...textsOf(message.components ?? []), ...embeds].filter((text) => text !== "");
  return {
    kind: "message",
    id: message.id,
    channelId: message.channel_id,
    ephemeral: stored.ephemeralTo !== null,
    inPlace,
    edited: message.edited_timestamp !== null,
    authorId: message.author.id,
    text: texts.join("\n"),
    texts,
    buttons,
    selects,
    files: message.attachments.map((file) => ({
      name: file.filename,
      url: file.url,
      contentType: file.content_type ?? null,
    })),
    pings: {
      users: message.mentions.map((user) => user.id),
      roles: message.mention_roles,
      everyone: message.mention_everyone,
    },
    message,
  };
}

/** Insists that a message was seen. @throws Error that tells what was seen instead */
export function asMessage(seen: { readonly kind: string; readonly text: string }): SeenMessage {
  if (seen.kind === "message") return seen as SeenMessage;
  throw new Error(`expected a message, saw ${seen.kind}: ${seen.text}`);
}

/** Insists that a modal opened. @throws Error that tells what was seen instead */
export function asModal<T extends { readonly kind: string; readonly text: string }>(seen: T): T & { kind: "modal" } {
  if (seen.kind === "modal") return seen as T & { kind: "modal" };
  throw new Error(`expected a modal, saw ${seen.kind}: ${seen.text}`);
}
