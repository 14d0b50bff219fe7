import {
  type APIInteractionResponse,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import type { InteractionApi } from "../../src/bot/interaction-api.ts";
import type { Reply } from "../../src/replies/reply.ts";

/** Raw interactions as the gateway gives them, for tests that need no gateway. */

const ENVELOPE = {
  id: "1300000000000000001",
  application_id: "1300000000000000002",
  token: "interaction-token",
  version: 1,
  guild_id: "1300000000000000003",
  channel_id: "1300000000000000004",
  channel: { id: "1300000000000000004", type: 0 },
  locale: "en-GB",
  entitlements: [],
  member: { user: { id: "1300000000000000005" }, permissions: "2048", roles: ["1300000000000000006"] },
};

export interface RawOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value: string | number | boolean;
  readonly focused?: boolean;
}

export function rawCommand(name: string, subcommand: string, options: RawOption[] = [], resolved = {}) {
  return { ...ENVELOPE, type: InteractionType.ApplicationCommand, data: chatData(name, subcommand, options, resolved) };
}

export function rawAutocomplete(name: string, subcommand: string, options: RawOption[]) {
  return {
    ...ENVELOPE,
    type: InteractionType.ApplicationCommandAutocomplete,
    data: chatData(name, subcommand, options, {}),
  };
}

function chatData(name: string, subcommand: string, options: RawOption[], resolved: object) {
  return {
    id: "1300000000000000007",
    type: ApplicationCommandType.ChatInput,
    name,
    options: [{ type: ApplicationCommandOptionType.Subcommand, name: subcommand, options }],
    resolved,
  };
}

export function rawMessageCommand(name: string, message: Record<string, unknown>) {
  const id = "1300000000000000008";
  const data = {
    id: "1300000000000000007",
    type: ApplicationCommandType.Message,
    name,
    target_id: id,
    resolved: { messages: { [id]: { id, ...message } } },
  };
  return { ...ENVELOPE, type: InteractionType.ApplicationCommand, data };
}

export function rawButton(customId: string, options: { readonly ephemeral: boolean }) {
  return {
    ...ENVELOPE,
    type: InteractionType.MessageComponent,
    data: { component_type: ComponentType.Button, custom_id: customId },
    message: { id: "1300000000000000009", flags: options.ephemeral ? 64 : 0 },
  };
}

export function rawModal(customId: string, fields: Record<string, string>) {
  const components = Object.entries(fields).map(([custom_id, value]) => ({
    type: ComponentType.Label,
    component: { type: ComponentType.TextInput, custom_id, value },
  }));
  return { ...ENVELOPE, type: InteractionType.ModalSubmit, data: { custom_id: customId, components } };
}

/** One call that was made to Discord, in words that a test can compare. */
export type ApiCall =
  | { readonly call: "callback"; readonly response: APIInteractionResponse; readonly reply: Reply | undefined }
  | { readonly call: "edit"; readonly reply: Reply }
  | { readonly call: "delete" }
  | { readonly call: "followUp"; readonly reply: Reply; readonly audience: string };

/** An API that notes what is asked of it. @param answers errors to answer the first calls with, null for success */
export function recordingApi(answers: (Error | null)[] = []): InteractionApi & { readonly calls: ApiCall[] } {
  const calls: ApiCall[] = [];
  const left = [...answers];
  const take = async (call: ApiCall): Promise<void> => {
    calls.push(call);
    const error = left.shift();
    if (error) throw error;
  };
  return {
    calls,
    callback: (_to, response, reply) => take({ call: "callback", response, reply }),
    editOriginal: (_to, reply) => take({ call: "edit", reply }),
    deleteOriginal: () => take({ call: "delete" }),
    followUp: (_to, reply, audience) => take({ call: "followUp", reply, audience }),
  };
}

/** The text of a reply's text displays. */
export function textOf(reply: unknown): string {
  if (Array.isArray(reply)) return reply.map(textOf).filter(Boolean).join("\n");
  if (typeof reply !== "object" || reply === null) return "";
  const { content, components, data } = reply as { content?: unknown; components?: unknown; data?: unknown };
  return [typeof content === "string" ? content : "", textOf(components), textOf(data)].filter(Boolean).join("\n");
}
