import { ApplicationCommandType, InteractionType } from "discord-api-types/v10";
import { z } from "zod";

/**
 * The parts of Discord's interactions that Lede reads, checked as they come in; all else is dropped.
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
 */

const snowflake = z.string().regex(/^\d{1,20}$/);
const bits = z
  .string()
  .regex(/^\d{1,40}$/)
  .transform(BigInt);

const attachment = z
  .object({ id: snowflake, filename: z.string(), size: z.number(), url: z.url(), content_type: z.string().nullish() })
  .transform(({ content_type, ...rest }) => ({ ...rest, contentType: content_type ?? null }));

const channel = z
  .object({
    id: snowflake,
    name: z.string().nullish(),
    type: z.number(),
    permissions: bits.optional(),
    parent_id: snowflake.nullish(),
  })
  .transform(({ parent_id, name, permissions, ...rest }) => ({
    ...rest,
    name: name ?? null,
    permissions: permissions ?? 0n,
    parentId: parent_id ?? null,
  }));

const role = z.object({ id: snowflake, name: z.string(), mentionable: z.boolean() });

/** A message's own parts and those of messages forwarded in it; components stay unread until they are walked. */
const messageParts = z.object({
  content: z.string().default(""),
  attachments: z.array(attachment).default([]),
  embeds: z
    .array(
      z.object({
        title: z.string().optional(),
        description: z.string().optional(),
        fields: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
      }),
    )
    .default([]),
  components: z.array(z.unknown()).default([]),
});

/** A message as REST and interactions give it. */
export const messageSchema = messageParts.extend({
  id: snowflake,
  message_snapshots: z.array(z.object({ message: messageParts })).default([]),
});

/** A message, checked. */
export type IncomingMessage = z.output<typeof messageSchema>;

const resolved = z.object({
  channels: z.record(snowflake, channel).default({}),
  roles: z.record(snowflake, role).default({}),
  attachments: z.record(snowflake, attachment).default({}),
});

const optionValue = z.object({
  name: z.string(),
  type: z.number(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});

const option = optionValue.extend({ options: z.array(optionValue).default([]) });

/** One option as it was filled in. */
export type IncomingOption = z.output<typeof optionValue>;
/** What options name by id. */
export type Resolved = z.output<typeof resolved>;

const envelope = z.object({
  id: snowflake,
  application_id: snowflake,
  token: z.string().min(1),
  guild_id: snowflake.optional(),
  channel_id: snowflake.optional(),
  channel: z.object({ id: snowflake }).optional(),
  member: z.object({ user: z.object({ id: snowflake }), permissions: bits, roles: z.array(snowflake) }).optional(),
  user: z.object({ id: snowflake }).optional(),
  locale: z.string().default("en-US"),
});

const chatInput = z.object({
  type: z.literal(ApplicationCommandType.ChatInput),
  name: z.string(),
  options: z.array(option).default([]),
  resolved: resolved.prefault({}),
});

const messageMenu = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string(),
  target_id: snowflake,
  resolved: z.object({ messages: z.record(snowflake, messageSchema) }),
});

const otherMenu = z.object({
  type: z.literal([ApplicationCommandType.User, ApplicationCommandType.PrimaryEntryPoint]),
  name: z.string(),
});

/** A text input's value, or a select's values joined by commas. */
const submitted = z
  .object({ custom_id: z.string(), value: z.string().optional(), values: z.array(z.string()).default([]) })
  .transform(({ custom_id, value, values }) => ({ customId: custom_id, value: value ?? values.join(",") }));

/** A submitted modal's inputs: each in a label, or in an action row as before labels came. */
const modalRow = z
  .object({ component: z.unknown().optional(), components: z.array(z.unknown()).default([]) })
  .transform(({ component, components }) =>
    [component, ...components].flatMap((field) => submitted.safeParse(field).data ?? []),
  );

const interaction = z.discriminatedUnion("type", [
  envelope.extend({
    type: z.literal(InteractionType.ApplicationCommand),
    data: z.discriminatedUnion("type", [chatInput, messageMenu, otherMenu]),
  }),
  envelope.extend({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: chatInput }),
  envelope.extend({
    type: z.literal(InteractionType.MessageComponent),
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) }),
    message: z.object({ id: snowflake, flags: z.number().default(0) }),
  }),
  envelope.extend({
    type: z.literal(InteractionType.ModalSubmit),
    data: z.object({ custom_id: z.string(), components: z.array(modalRow).default([]) }),
  }),
]);

/** An interaction, checked. */
export type Incoming = z.output<typeof interaction>;
/** An interaction of one type. */
export type IncomingOf<T extends InteractionType> = Extract<Incoming, { type: T }>;

/** What is enough of an interaction to answer it at all. */
export const answerable = envelope.pick({ id: true, application_id: true, token: true });
/** Where an answer goes. */
export type Answerable = z.output<typeof answerable>;

/**
 * Checks an interaction as the gateway gave it.
 * @throws ZodError when it is not one that Lede knows
 */
export function parseInteraction(raw: unknown): Incoming {
  return interaction.parse(raw);
}
