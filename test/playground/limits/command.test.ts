import { describe, expect, it } from "vitest";
import { readCommand } from "../../../src/playground/limits/command.ts";
import { DiscordError } from "../../../src/playground/world/discord-error.ts";

const command = (more: object = {}) => ({ name: "article", description: "Articles", ...more });
const option = (name: string, more: object = {}) => ({ type: 3, name, description: "d", ...more });
const options = (...list: unknown[]) => command({ options: list });
const choices = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `n${i}`, value: `v${i}` }));

function refused(body: unknown): string | null {
  try {
    readCommand(body);
    return null;
  } catch (error) {
    if (error instanceof DiscordError && error.errors) return JSON.stringify(error.errors);
    throw error;
  }
}

describe("the limits of a command", () => {
  it.each<[string, unknown]>([
    ["a plain one", command()],
    ["a name in another script", command({ name: "記事" })],
    ["permissions as a string", command({ default_member_permissions: "32" })],
    ["25 options", options(...Array.from({ length: 25 }, (_, i) => option(`o${i}`)))],
    ["25 choices", options(option("a", { choices: choices(25) }))],
    [
      "subcommands",
      options({ type: 1, name: "summary", description: "d", options: [option("a", { autocomplete: true })] }),
    ],
    ["groups", options({ type: 2, name: "g", description: "d", options: [{ type: 1, name: "s", description: "d" }] })],
    ["a context-menu command", { type: 3, name: "Read as article" }],
  ])("allow %s", (_, body) => {
    expect(refused(body)).toBeNull();
  });

  it.each<[string, unknown, string]>([
    ["upper case", command({ name: "Article" }), "APPLICATION_COMMAND_INVALID_NAME"],
    ["a space", command({ name: "my article" }), "APPLICATION_COMMAND_INVALID_NAME"],
    ["a name of 33", command({ name: "x".repeat(33) }), "APPLICATION_COMMAND_INVALID_NAME"],
    ["no description", { name: "article" }, "BASE_TYPE_REQUIRED"],
    ["a description of 101", command({ description: "x".repeat(101) }), "BASE_TYPE_MAX_LENGTH"],
    ["26 options", options(...Array.from({ length: 26 }, (_, i) => option(`o${i}`))), "BASE_TYPE_BAD_LENGTH"],
    ["one name twice", options(option("a"), option("a")), "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE"],
    [
      "required after optional",
      options(option("a"), option("b", { required: true })),
      "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    ],
    ["26 choices", options(option("a", { choices: choices(26) })), "BASE_TYPE_BAD_LENGTH"],
    [
      "choices with autocomplete",
      options(option("a", { choices: choices(1), autocomplete: true })),
      "APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES",
    ],
    [
      "autocomplete of a role",
      options(option("a", { type: 8, autocomplete: true })),
      "APPLICATION_COMMAND_AUTOCOMPLETE_TYPE_INVALID",
    ],
    [
      "options beside subcommands",
      options({ type: 1, name: "s", description: "d" }, option("a")),
      "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
    ],
    [
      "more than 8000 characters",
      options(
        ...Array.from({ length: 5 }, (_, i) =>
          option(`o${i}`, {
            choices: choices(25).map(({ value }, j) => ({ name: `${j}`.padEnd(90, "x"), value })),
          }),
        ),
      ),
      "APPLICATION_COMMAND_TOO_LARGE",
    ],
    ["a described context-menu command", { type: 3, name: "Read", description: "x" }, "DESCRIPTION_NOT_ALLOWED"],
    ["permissions that are none", command({ default_member_permissions: "many" }), "BASE_TYPE"],
  ])("refuse %s", (_, body, code) => {
    expect(refused(body)).toContain(code);
  });
});
