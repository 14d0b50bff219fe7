import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMessage } from "../../../src/playground/limits/message.ts";
import { lengthOf } from "../../../src/playground/limits/problems.ts";
import { DiscordError, type ErrorTree } from "../../../src/playground/world/discord-error.ts";

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 1, label: "Go", custom_id: "go", ...more });
const row = (...components: unknown[]) => ({ type: 1, components });
const option = (value: string, more: object = {}) => ({ label: value, value, ...more });
const select = (more: object = {}) => ({ type: 3, custom_id: "pick", options: [option("a")], ...more });
const x = (n: number) => "x".repeat(n);

/** Every `path: code` of a refusal. */
function refused(body: unknown, fileNames: string[] = []): string[] {
  try {
    readMessage(body, { fileNames, before: null });
    return [];
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    return error.errors ? flat(error.errors, []) : [`${error.code}`];
  }
}

function flat(tree: ErrorTree, path: string[]): string[] {
  return Object.entries(tree).flatMap(([key, node]) =>
    Array.isArray(node) ? node.map(({ code }) => `${path.join(".")}: ${code}`) : flat(node, [...path, key]),
  );
}

const v2 = (...components: unknown[]) => ({ flags: V2, components });

describe("the limits of a message", () => {
  it.each<[string, unknown, string[]?]>([
    ["2000 characters", { content: x(2000) }],
    ["2000 emoji, counted as Discord counts", { content: "😀".repeat(2000) }],
    ["ten embeds", { embeds: Array.from({ length: 10 }, () => ({ title: "t" })) }],
    ["6000 characters of embeds", { embeds: [{ description: x(4096) }, { description: x(1904) }] }],
    ["40 components", v2(...Array.from({ length: 40 }, () => text("a")))],
    ["4000 characters of text displays", v2(text(x(2000)), text(x(2000)))],
    ["a custom id of 100", { components: [row(button({ custom_id: x(100) }))] }],
    ["a label of 80", { components: [row(button({ label: x(80) }))] }],
    ["five buttons", { components: [row(...[1, 2, 3, 4, 5].map((i) => button({ custom_id: `${i}` })))] }],
    ["25 options", { components: [row(select({ options: Array.from({ length: 25 }, (_, i) => option(`${i}`)) }))] }],
    ["a file that is there", v2({ type: 13, file: { url: "attachment://a.md" } }), ["a.md"]],
    ["a nonce of 25", { content: "x", nonce: x(25) }],
    ["a file alone", {}, ["a.md"]],
  ])("allow %s", (_, body, files) => {
    expect(refused(body, files)).toEqual([]);
  });

  it.each<[string, unknown, string | string[]]>([
    ["an empty message", {}, "50006"],
    ["spaces alone", { content: " \n" }, "50006"],
    ["2001 characters", { content: x(2001) }, "content: BASE_TYPE_MAX_LENGTH"],
    ["eleven embeds", { embeds: Array.from({ length: 11 }, () => ({ title: "t" })) }, "embeds: BASE_TYPE_BAD_LENGTH"],
    [
      "6001 characters of embeds",
      { embeds: [{ description: x(4096) }, { description: x(1905) }] },
      "embeds: MAX_EMBED_SIZE_EXCEEDED",
    ],
    ["a long title", { embeds: [{ title: x(257) }] }, "embeds.0.title: BASE_TYPE_MAX_LENGTH"],
    [
      "an empty field",
      { embeds: [{ fields: [{ name: "", value: "v" }] }] },
      "embeds.0.fields.0.name: BASE_TYPE_MIN_LENGTH",
    ],
    [
      "41 components",
      v2(...Array.from({ length: 40 }, () => text("a")), row(button())),
      ["components: BASE_TYPE_BAD_LENGTH", "components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"],
    ],
    [
      "43 components, nested ones counted",
      v2({
        type: 17,
        components: Array.from({ length: 14 }, (_, i) => ({
          type: 9,
          components: [text("a")],
          accessory: button({ custom_id: `${i}` }),
        })),
      }),
      "components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    ],
    [
      "4001 characters of text",
      v2(text(x(2000)), text(x(2001))),
      "components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
    ],
    ["an empty text display", v2(text(" ")), "components.0.content: BASE_TYPE_MIN_LENGTH"],
    [
      "content with components of the second kind",
      { ...v2(text("a")), content: "b", embeds: [{ title: "t" }] },
      [
        "content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        "embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
      ],
    ],
    [
      "a container without the flag",
      { components: [{ type: 17, components: [text("a")] }] },
      "components.0.type: UNION_TYPE_CHOICES",
    ],
    [
      "a container in a container",
      v2({ type: 17, components: [{ type: 17, components: [text("a")] }] }),
      "components.0.components.0.type: UNION_TYPE_CHOICES",
    ],
    ["an empty container", v2({ type: 17, components: [] }), "components.0.components: BASE_TYPE_BAD_LENGTH"],
    [
      "a section without accessory",
      v2({ type: 9, components: [text("a")] }),
      "components.0.accessory: BASE_TYPE_REQUIRED",
    ],
    [
      "a section with four texts",
      v2({ type: 9, components: [1, 2, 3, 4].map(() => text("a")), accessory: button() }),
      "components.0.components: BASE_TYPE_BAD_LENGTH",
    ],
    [
      "six buttons",
      { components: [row(...[1, 2, 3, 4, 5, 6].map((i) => button({ custom_id: `${i}` })))] },
      "components.0.components: BASE_TYPE_BAD_LENGTH",
    ],
    [
      "six rows",
      { components: [1, 2, 3, 4, 5, 6].map((i) => row(button({ custom_id: `${i}` }))) },
      "components: BASE_TYPE_BAD_LENGTH",
    ],
    [
      "a select beside a button",
      { components: [row(select(), button())] },
      "components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED",
    ],
    [
      "one custom id twice, across kinds",
      { components: [row(button({ custom_id: "a" })), row(select({ custom_id: "a" }))] },
      "components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED",
    ],
    [
      "a custom id of 101",
      { components: [row(button({ custom_id: x(101) }))] },
      "components.0.components.0.custom_id: BASE_TYPE_MAX_LENGTH",
    ],
    [
      "no custom id",
      { components: [row(button({ custom_id: undefined }))] },
      "components.0.components.0.custom_id: BASE_TYPE_REQUIRED",
    ],
    [
      "a label of 81",
      { components: [row(button({ label: x(81) }))] },
      "components.0.components.0.label: BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a button with neither label nor emoji",
      { components: [row(button({ label: undefined }))] },
      "components.0.components.0: BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED",
    ],
    [
      "a link to nowhere",
      { components: [row(button({ style: 5, custom_id: undefined, url: "javascript:alert(1)" }))] },
      "components.0.components.0.url: URL_TYPE_INVALID_URL",
    ],
    [
      "no options",
      { components: [row(select({ options: [] }))] },
      "components.0.components.0.options: BASE_TYPE_BAD_LENGTH",
    ],
    [
      "26 options",
      { components: [row(select({ options: Array.from({ length: 26 }, (_, i) => option(`${i}`)) }))] },
      "components.0.components.0.options: BASE_TYPE_BAD_LENGTH",
    ],
    [
      "an option value twice",
      { components: [row(select({ options: [option("a"), option("a")] }))] },
      "components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    ],
    [
      "a long option label",
      { components: [row(select({ options: [option("a", { label: x(101) })] }))] },
      "components.0.components.0.options.0.label: BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a long option description",
      { components: [row(select({ options: [option("a", { description: x(101) })] }))] },
      "components.0.components.0.options.0.description: BASE_TYPE_MAX_LENGTH",
    ],
    [
      "more values than options",
      { components: [row(select({ max_values: 2 }))] },
      "components.0.components.0.max_values: SELECT_COMPONENT_MAX_VALUES_TOO_LARGE",
    ],
    [
      "eleven pictures",
      v2({ type: 12, items: Array.from({ length: 11 }, () => ({ media: { url: "https://a.b/c.png" } })) }),
      "components.0.items: BASE_TYPE_BAD_LENGTH",
    ],
    [
      "a file that is not there",
      v2({ type: 13, file: { url: "attachment://b.md" } }),
      "components: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
    ],
    [
      "a file from elsewhere",
      v2({ type: 13, file: { url: "https://a.b/c.md" } }),
      "components.0.file.url: URL_TYPE_INVALID_SCHEME",
    ],
    ["a long nonce", { content: "x", nonce: x(26) }, "nonce: BASE_TYPE_MAX_LENGTH"],
    [
      "one component id twice",
      v2({ ...text("a"), id: 5 }, { ...text("b"), id: 5 }),
      "components.1.id: COMPONENT_ID_DUPLICATED",
    ],
  ])("refuse %s", (_, body, codes) => {
    expect(refused(body)).toEqual(typeof codes === "string" ? [codes] : codes);
  });

  it("keep a message of the second kind so when it is edited", () => {
    const before = { flags: V2, fileNames: ["a.md"] };
    expect(() => readMessage({ content: "x" }, { fileNames: [], before })).toThrow("Invalid Form Body");
    const file = { components: [{ type: 13, file: { url: "attachment://a.md" } }] };
    expect(() => readMessage(file, { fileNames: [], before })).not.toThrow();
  });

  it("refuse whatever is not a message with Discord's error alone", () => {
    const component = fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.jsonValue()),
          components: fc.oneof(fc.array(tie("node"), { maxLength: 4 }), fc.jsonValue()),
          accessory: fc.oneof(tie("node"), fc.jsonValue()),
          options: fc.jsonValue(),
          custom_id: fc.jsonValue(),
          items: fc.jsonValue(),
          media: fc.jsonValue(),
          content: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    })).node;
    const body = fc.oneof(
      fc.jsonValue(),
      fc.record({ flags: fc.constantFrom(0, V2), components: fc.array(component), embeds: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(body, (it) => {
        refused(it);
      }),
    );
  });

  it("count code points, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (it) => lengthOf(it) === [...it].length));
  });
});
