import { MessageFlags } from "discord-api-types/v10";
import { expect } from "vitest";
import { z } from "zod";
import { readMessage } from "../../src/playground/limits/message.ts";
import type { Reply } from "../../src/replies/reply.ts";

/** A button or a select of a reply, as a person sees it. */
export interface Control {
  readonly label: string;
  readonly customId: string;
  readonly disabled: boolean;
  /** The values of a select's options, and what they are called. */
  readonly options: readonly { readonly label: string; readonly value: string; readonly description: string }[];
}

const node = z.object({
  type: z.number(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  label: z.string().optional(),
  placeholder: z.string().optional(),
  disabled: z.boolean().default(false),
  options: z.array(z.object({ label: z.string(), value: z.string(), description: z.string().default("") })).default([]),
  get components() {
    return z.array(node).default([]);
  },
  get accessory() {
    return node.optional();
  },
});
type Node = z.output<typeof node>;

function allNodes(reply: Reply): readonly Node[] {
  const flat = (one: Node): Node[] => [
    one,
    ...one.components.flatMap(flat),
    ...(one.accessory ? flat(one.accessory) : []),
  ];
  return z.array(node).parse(reply.components).flatMap(flat);
}

/** The Markdown of all text displays, in order. */
export function textsOf(reply: Reply): readonly string[] {
  return allNodes(reply).flatMap(({ content }) => (content === undefined ? [] : [content]));
}

/** All text of a reply. */
export function textOf(reply: Reply): string {
  return textsOf(reply).join("\n");
}

/** All buttons and selects, in order. */
export function controlsOf(reply: Reply): readonly Control[] {
  return allNodes(reply).flatMap(({ custom_id: customId, label, placeholder, disabled, options }) =>
    customId === undefined ? [] : [{ label: label ?? placeholder ?? "", customId, disabled, options }],
  );
}

/** The one control of this label. */
export function control(reply: Reply, label: string): Control {
  const found = controlsOf(reply).filter((candidate) => candidate.label === label);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} controls “${label}”`);
  return first;
}

/** Holds a reply against all of Discord's limits, as the local Discord knows them, and counted in UTF-16 units. */
export function expectSendable(reply: Reply): void {
  const fileNames = (reply.files ?? []).map((file) => file.name);
  const body = { flags: MessageFlags.IsComponentsV2, components: reply.components };
  readMessage(JSON.parse(JSON.stringify(body)), { fileNames, before: null });
  const texts = textsOf(reply);
  expect(texts.reduce((sum, text) => sum + text.length, 0)).toBeLessThanOrEqual(4000);
  for (const text of texts) expect(text.trim()).not.toBe("");
}
