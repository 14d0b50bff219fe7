import { ComponentType } from "discord-api-types/v10";
import { z } from "zod";
import type { TargetMessage } from "../interactions/command.ts";
import type { IncomingMessage } from "./incoming.ts";

const node = z.object({
  type: z.number(),
  content: z.string().optional(),
  components: z.array(z.unknown()).optional(),
});

type Parts = Pick<IncomingMessage, "content" | "attachments" | "embeds" | "components">;

/** What a context-menu command sees of a message: its own text, files and embeds, then those forwarded in it. */
export function toTargetMessage(message: IncomingMessage): TargetMessage {
  const forwarded = message.message_snapshots.map((snapshot) => snapshot.message);
  const parts: Parts[] = [message, ...forwarded];
  const [first = "", ...more] = parts.map((part) => part.content).filter((content) => content !== "");
  return {
    id: message.id,
    content: first,
    attachments: parts.flatMap((part) => part.attachments),
    texts: [...more, ...parts.flatMap((part) => [...embedTexts(part), ...displayTexts(part.components)])],
  };
}

function embedTexts({ embeds }: Parts): string[] {
  return embeds.flatMap(({ title, description, fields = [] }) => {
    const pieces = [title, description, ...fields.flatMap((field) => [field.name, field.value])];
    return pieces.filter((piece): piece is string => Boolean(piece));
  });
}

/** The text displays in a component tree, which Discord allows to be a few levels deep. */
function displayTexts(components: readonly unknown[]): string[] {
  return components.flatMap((component) => {
    const { data } = node.safeParse(component);
    if (!data) return [];
    const own = data.type === ComponentType.TextDisplay && data.content ? [data.content] : [];
    return [...own, ...displayTexts(data.components ?? [])];
  });
}
