import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sameCommands } from "../../src/bot/commands-diff.ts";

const summary = {
  type: ApplicationCommandOptionType.Subcommand,
  name: "summary",
  description: "Its summary",
  options: [
    { type: ApplicationCommandOptionType.String, name: "article", description: "Which", autocomplete: true },
    {
      type: ApplicationCommandOptionType.Integer,
      name: "count",
      description: "How many",
      min_value: 0,
      required: true,
    },
    { type: ApplicationCommandOptionType.Channel, name: "where", description: "Where", channel_types: [0, 5] },
    {
      type: ApplicationCommandOptionType.String,
      name: "style",
      description: "How",
      choices: [
        { name: "Short", value: "short" },
        { name: "Long", value: "long" },
      ],
    },
  ],
};
const command = {
  name: "article",
  description: "Read an article",
  description_localizations: { de: "Einen Artikel lesen", fr: "Lire un article" },
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [summary],
};
const menu = {
  name: "Read as article",
  type: ApplicationCommandType.Message,
} satisfies RESTPostAPIApplicationCommandsJSONBody;

/** As Discord gives it back: with ids, defaults and nulls, its own order of keys and sets. */
function asDiscordGivesIt(sent: object): object {
  const { contexts, integration_types, options, description_localizations, ...rest } = structuredClone(
    sent,
  ) as typeof command;
  return {
    version: "1300000000000000009",
    application_id: "1300000000000000002",
    id: "1300000000000000001",
    type: 1,
    nsfw: false,
    default_member_permissions: null,
    dm_permission: true,
    integration_types: integration_types ? [...integration_types].reverse() : [0],
    contexts: contexts ? [...contexts].reverse() : null,
    name_localizations: null,
    description_localizations: description_localizations
      ? Object.fromEntries(Object.entries(description_localizations).reverse())
      : null,
    ...(options && {
      options: options.map((sub) => ({
        ...sub,
        name_localizations: null,
        options: sub.options?.map((option) => ({
          description_localizations: null,
          ...option,
          ...("channel_types" in option && { channel_types: option.channel_types.toReversed() }),
          ...("choices" in option && {
            choices: option.choices.map((choice: APIApplicationCommandOptionChoice) => ({
              ...choice,
              name_localizations: null,
            })),
          }),
        })),
      })),
    }),
    ...Object.assign({ description: "" }, rest),
  };
}

describe("sameCommands", () => {
  test("what Discord gives back of the same commands is the same, in any order", () => {
    expect(sameCommands([command, menu], [menu, command].map(asDiscordGivesIt))).toBe(true);
    expect(sameCommands([], [])).toBe(true);
  });

  test("a command too few, too many, of another name or of another type is not", () => {
    const registered = [command, menu].map(asDiscordGivesIt);
    expect(sameCommands([command], registered)).toBe(false);
    expect(sameCommands([command, menu], registered.slice(1))).toBe(false);
    expect(sameCommands([command, { ...menu, name: "Read" }], registered)).toBe(false);
    expect(sameCommands([command, { ...menu, type: ApplicationCommandType.User }], registered)).toBe(false);
  });

  test("any change that people or Discord would notice makes them differ", () => {
    const registered = [asDiscordGivesIt(command)];
    const sub = summary;
    const changed = (change: object) => ({ ...command, ...change });
    const withOption = (index: number, change: object) =>
      changed({ options: [{ ...sub, options: sub.options.map((o, i) => (i === index ? { ...o, ...change } : o)) }] });
    const variants = [
      changed({ description: "Another" }),
      changed({ description_localizations: { de: "Anders" } }),
      changed({ name_localizations: { de: "artikel" } }),
      changed({ default_member_permissions: "32" }),
      changed({ contexts: [0] }),
      changed({ integration_types: [0] }),
      changed({ nsfw: true }),
      changed({ options: [] }),
      changed({ options: [{ ...sub, options: [...sub.options].reverse() }] }),
      withOption(0, { required: true }),
      withOption(0, { autocomplete: false }),
      withOption(1, { min_value: 1 }),
      withOption(1, { max_value: 9 }),
      withOption(1, { required: false }),
      withOption(2, { channel_types: [0] }),
      withOption(3, { choices: [{ name: "Short", value: "short" }] }),
      withOption(3, {
        choices: [
          { name: "Shorter", value: "short" },
          { name: "Long", value: "long" },
        ],
      }),
    ];
    for (const variant of variants) {
      expect(sameCommands([variant], registered), JSON.stringify(variant)).toBe(false);
      expect(sameCommands([variant], [asDiscordGivesIt(variant)])).toBe(true);
    }
  });

  test("what is left to Discord is not compared", () => {
    const { contexts: _contexts, integration_types: _types, ...bare } = command;
    expect(sameCommands([bare], [asDiscordGivesIt(command)])).toBe(true);
  });

  test("whatever Discord gives back, comparing never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.object()), (registered) => {
        expect(sameCommands([command], registered)).toBe(false);
      }),
    );
  });
});
