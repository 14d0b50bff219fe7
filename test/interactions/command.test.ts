import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { expect, expectTypeOf, test } from "vitest";
import { type ChannelOption, chatCommand } from "../../src/interactions/command.ts";
import type { Reply } from "../../src/replies/reply.ts";

const reply: Reply = { components: [] };

const payload = {
  name: "thing",
  description: "A thing",
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: "show",
      description: "Show it",
      options: [
        { type: ApplicationCommandOptionType.String, name: "what", description: "What", autocomplete: true },
        { type: ApplicationCommandOptionType.String, name: "query", description: "Query", required: true },
        { type: ApplicationCommandOptionType.Boolean, name: "private", description: "Private" },
        { type: ApplicationCommandOptionType.Channel, name: "where", description: "Where", required: true },
      ],
    },
    { type: ApplicationCommandOptionType.Subcommand, name: "bare", description: "No options" },
  ],
} as const;

const bare = { private: () => false, run: () => reply };

test("a handler's options are those that are declared", () => {
  const command = chatCommand(payload, {
    show: {
      private: (options) => {
        expectTypeOf(options).toEqualTypeOf<{
          readonly what: string | null;
          readonly query: string;
          readonly private: boolean | null;
          readonly where: ChannelOption;
        }>();
        return options.private ?? false;
      },
      run: (options) => {
        expectTypeOf(options.query).toEqualTypeOf<string>();
        // @ts-expect-error: no such option is declared
        options.nothing;
        return reply;
      },
      autocomplete: {
        what: (typed, options) => {
          expectTypeOf(typed).toEqualTypeOf<string>();
          expectTypeOf(options.private).toEqualTypeOf<boolean | null | undefined>();
          return [];
        },
      },
    },
    bare,
  });
  expect(Object.keys(command.subcommands)).toEqual(["show", "bare"]);
});

test("a declaration and its handlers cannot drift apart", () => {
  const show = { ...bare, autocomplete: { what: () => [] } };
  // @ts-expect-error: a subcommand without a handler
  chatCommand(payload, { show });
  // @ts-expect-error: a handler of no declared subcommand
  chatCommand(payload, { show, bare, more: bare });
  // @ts-expect-error: a completed option without its completion
  chatCommand(payload, { show: bare, bare });
  // @ts-expect-error: a completion of an option that Discord does not complete
  chatCommand(payload, { show, bare: { ...bare, autocomplete: { query: () => [] } } });
  expect(chatCommand(payload, { show, bare }).payload.name).toBe("thing");
});
