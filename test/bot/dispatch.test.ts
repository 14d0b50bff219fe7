import { setTimeout as sleep } from "node:timers/promises";
import { DiscordAPIError } from "discord.js";
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import { createDispatcher, type Patience } from "../../src/bot/dispatch.ts";
import { type CommandModule, chatCommand, type HandlerContext } from "../../src/interactions/command.ts";
import { UserError } from "../../src/interactions/user-error.ts";
import { noticeView } from "../../src/replies/notice.ts";
import type { Reply } from "../../src/replies/reply.ts";
import { systemClock } from "../../src/system-clock.ts";
import {
  rawAutocomplete,
  rawButton,
  rawCommand,
  rawMessageCommand,
  rawModal,
  recordingApi,
  textOf,
} from "../support/interactions.ts";
import { captureLog } from "../support/log.ts";

const words = (content: string, more: Partial<Reply> = {}): Reply => ({
  components: [{ type: ComponentType.TextDisplay, content }],
  ...more,
});
const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const REFERENCE = /`([2-9A-HJKMNP-Z]{8})`/;

const payload = {
  name: "paper",
  description: "A command to test with",
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: "read",
      description: "Read it",
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: "title",
          description: "x",
          required: true,
          autocomplete: true,
        },
        { type: ApplicationCommandOptionType.Boolean, name: "private", description: "x" },
        { type: ApplicationCommandOptionType.Integer, name: "count", description: "x", min_value: 1, max_value: 9 },
        { type: ApplicationCommandOptionType.Channel, name: "where", description: "x" },
        { type: ApplicationCommandOptionType.Role, name: "whom", description: "x" },
        { type: ApplicationCommandOptionType.Attachment, name: "file", description: "x" },
      ],
    },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

type Run = (context: HandlerContext, options?: unknown) => Reply | Promise<Reply>;

function setUp(
  run: Run,
  options: {
    module?: Partial<CommandModule>;
    patience?: Partial<Patience>;
    answers?: (Error | null)[];
    restricted?: object;
  } = {},
) {
  const api = recordingApi(options.answers);
  const captured = captureLog();
  const ended: string[][] = [];
  const suggest = (typed: string) => [{ name: `you typed ${typed}`, value: typed }];
  const command = chatCommand(payload, {
    read: {
      private: (o) => o.private ?? false,
      run: (o, context) => run(context, o),
      autocomplete: { title: suggest },
    },
  });
  const module: CommandModule = {
    chat: [{ ...command, payload: { ...command.payload, ...options.restricted } }],
    message: [],
    components: {},
    modals: {},
    ...options.module,
  };
  const dispatcher = createDispatcher({
    modules: [module],
    api,
    clock: systemClock,
    log: captured.log,
    meter: { ended: (name, outcome) => void ended.push([name, outcome]) },
    patience: { deferAfter: 60_000, ...options.patience },
  });
  return { api, dispatcher, ended, ...captured };
}

const title = { name: "title", type: ApplicationCommandOptionType.String, value: "Hello" };
const privately = { name: "private", type: ApplicationCommandOptionType.Boolean, value: true };
const discordError = (code: number, status = 404) =>
  new DiscordAPIError({ code, message: "no" }, code, status, "POST", "https://discord.test/x", {});

describe("a command", () => {
  test("is answered with the handler's reply, for everyone, in Components V2, pinging nobody", async () => {
    const { api, dispatcher, ended } = setUp(() => words("the article"));
    await dispatcher.handle(rawCommand("paper", "read", [title]));
    expect(api.calls).toMatchObject([
      { call: "callback", response: { type: 4, data: { flags: V2, allowed_mentions: { parse: [] } } } },
    ]);
    expect(textOf(api.calls[0]?.call === "callback" && api.calls[0].response)).toBe("the article");
    expect(ended).toEqual([["paper read", "ok"]]);
  });

  test("is answered privately when its options say so", async () => {
    const { api, dispatcher } = setUp(() => words("the article"));
    await dispatcher.handle(rawCommand("paper", "read", [title, privately]));
    expect(api.calls).toMatchObject([{ response: { type: 4, data: { flags: V2 | EPHEMERAL } } }]);
  });

  test("gives its handler each declared option, checked and resolved; null for those left out", async () => {
    let seen: unknown;
    const { dispatcher } = setUp((_context, options) => {
      seen = options;
      return words("ok");
    });
    const resolved = {
      channels: { "11": { id: "11", name: "news", type: 5, permissions: "3072", parent_id: "9" } },
      roles: { "12": { id: "12", name: "Readers", mentionable: true, color: 0 } },
      attachments: {
        "13": {
          id: "13",
          filename: "a.md",
          size: 5,
          url: "https://cdn.discordapp.com/a",
          content_type: "text/markdown",
        },
      },
    };
    const options = [
      title,
      { name: "count", type: ApplicationCommandOptionType.Integer, value: 3 },
      { name: "where", type: ApplicationCommandOptionType.Channel, value: "11" },
      { name: "whom", type: ApplicationCommandOptionType.Role, value: "12" },
      { name: "file", type: ApplicationCommandOptionType.Attachment, value: "13" },
    ];
    await dispatcher.handle(rawCommand("paper", "read", options, resolved));
    expect(seen).toEqual({
      title: "Hello",
      private: null,
      count: 3,
      where: { id: "11", name: "news", type: 5, permissions: 3072n, parentId: "9" },
      whom: { id: "12", name: "Readers", mentionable: true },
      file: { id: "13", filename: "a.md", size: 5, url: "https://cdn.discordapp.com/a", contentType: "text/markdown" },
    });
  });

  test("gives its handler who asked, where, when and a logger", async () => {
    let context: HandlerContext | null = null;
    const { dispatcher, lines } = setUp((given) => {
      context = given;
      given.log.info("from the handler");
      return words("ok");
    });
    await dispatcher.handle(rawCommand("paper", "read", [title]));
    expect(context).toMatchObject({
      invoker: {
        userId: "1300000000000000005",
        guildId: "1300000000000000003",
        channelId: "1300000000000000004",
        locale: "en-GB",
        permissions: 2048n,
        roleIds: ["1300000000000000006"],
      },
    });
    const facts = {
      interaction: "1300000000000000001",
      command: "paper read",
      guild: "1300000000000000003",
      user: "1300000000000000005",
    };
    expect(lines()).toMatchObject([
      { ...facts, msg: "from the handler" },
      { ...facts, msg: "answered", outcome: "ok", latencyMs: expect.any(Number), deferred: false },
    ]);
  });

  test.each([
    ["a missing required option", []],
    ["an option of another type", [{ ...title, type: ApplicationCommandOptionType.Integer, value: 3 }]],
    ["an option that is not declared", [title, { ...title, name: "colour" }]],
    ["a number out of range", [title, { name: "count", type: ApplicationCommandOptionType.Integer, value: 10 }]],
    [
      "a channel that is not resolved",
      [title, { name: "where", type: ApplicationCommandOptionType.Channel, value: "1" }],
    ],
  ])("with %s is refused privately and never reaches the handler", async (_what, options) => {
    const { api, dispatcher, ended } = setUp(() => {
      throw new Error("reached");
    });
    await dispatcher.handle(rawCommand("paper", "read", options));
    expect(api.calls).toMatchObject([{ response: { type: 4, data: { flags: V2 | EPHEMERAL } } }]);
    expect(JSON.stringify(api.calls)).toContain("Reload Discord");
    expect(ended).toEqual([["paper read", "user-error"]]);
  });

  test.each([
    ["command", rawCommand("gone", "read")],
    ["subcommand", rawCommand("paper", "burn")],
    ["subcommand of an object's own", rawCommand("paper", "constructor")],
    ["button", rawButton("1~gone~x", { ephemeral: false })],
    ["button of another codec", rawButton("v0:old", { ephemeral: true })],
    ["modal", rawModal("1~gone", {})],
    ["context-menu command", rawMessageCommand("Gone", { content: "x" })],
  ])("an unknown %s gets kind private words", async (_what, raw) => {
    const { api, dispatcher, ended } = setUp(() => words("no"));
    await dispatcher.handle(raw);
    expect(api.calls).toMatchObject([{ response: { type: 4, data: { flags: V2 | EPHEMERAL } } }]);
    expect(ended).toEqual([["unknown", "user-error"]]);
  });

  test("what is no interaction at all is answered if it can be, else logged; nothing is thrown", async () => {
    const { api, dispatcher, text } = setUp(() => words("no"));
    await dispatcher.handle({ id: "1", application_id: "2", token: "t", type: 77 });
    await dispatcher.handle(null);
    expect(api.calls).toMatchObject([{ response: { type: 4, data: { flags: V2 | EPHEMERAL } } }]);
    expect(text()).toContain("unknown shape");
  });
});

describe("errors", () => {
  test("a UserError is told in its words, privately and escaped, and logged without alarm", async () => {
    const { api, dispatcher, lines, ended } = setUp(() => {
      throw new UserError("no-such-article", "I have no *such* article.", { context: { typed: "x" } });
    });
    await dispatcher.handle(rawCommand("paper", "read", [title]));
    expect(api.calls).toMatchObject([{ response: { type: 4, data: { flags: V2 | EPHEMERAL } } }]);
    expect(JSON.stringify(api.calls)).toContain(String.raw`I have no \\*such\\* article.`);
    expect(lines()[0]).toMatchObject({ level: "info", code: "no-such-article", context: { typed: "x" } });
    expect(ended).toEqual([["paper read", "user-error"]]);
  });

  test("a UserError's own reply is shown instead of its words", async () => {
    const { api, dispatcher } = setUp(() => {
      throw new UserError("ambiguous", "Did you mean?", { reply: words("a select, say") });
    });
    await dispatcher.handle(rawCommand("paper", "read", [title]));
    expect(JSON.stringify(api.calls)).toContain("a select, say");
    expect(JSON.stringify(api.calls)).not.toContain("Did you mean?");
  });

  test("anything else is told kindly and privately with a reference that the log has too; never the error itself", async () => {
    const { api, dispatcher, lines, ended } = setUp(() => {
      throw new TypeError("secret detail");
    });
    await dispatcher.handle(rawCommand("paper", "read", [title]));
    const told = JSON.stringify(api.calls);
    const reference = REFERENCE.exec(told)?.[1];
    expect(reference).toBeDefined();
    expect(told).not.toContain("secret detail");
    expect(told).not.toContain("dispatch.test");
    expect(lines()).toContainEqual(expect.objectContaining({ level: "error", ref: reference, command: "paper read" }));
    expect(ended).toEqual([["paper read", "error"]]);
  });

  test("a reply that Discord refuses is an internal error, told like one", async () => {
    const { api, dispatcher, ended } = setUp(() => words("too long"), { answers: [discordError(50035, 400)] });
    await dispatcher.handle(rawCommand("paper", "read", [title]));
    expect(api.calls).toHaveLength(2);
    expect(JSON.stringify(api.calls[1])).toMatch(REFERENCE);
    expect(ended).toEqual([["paper read", "error"]]);
  });

  test.each([10062, 40060, 50027])(
    "when Discord takes no answer any more (%i), that is logged and no more is tried",
    async (code) => {
      const { api, dispatcher, ended, text } = setUp(() => words("late"), { answers: [discordError(code)] });
      await dispatcher.handle(rawCommand("paper", "read", [title]));
      expect(api.calls).toHaveLength(1);
      expect(text()).toContain("Discord did not take the answer");
      expect(ended).toEqual([["paper read", "unanswered"]]);
    },
  );

  test("the same errors from a handler's own requests are errors of the handler, and told", async () => {
    const { api, dispatcher, ended } = setUp(() => {
      throw discordError(10008);
    });
    await dispatcher.handle(rawCommand("paper", "read", [title]));
    expect(JSON.stringify(api.calls)).toMatch(REFERENCE);
    expect(ended).toEqual([["paper read", "error"]]);
  });

  test("when not even the error can be told, nothing is thrown", async () => {
    const { dispatcher, ended } = setUp(() => words("x"), {
      answers: [discordError(50035, 400), discordError(50035, 400)],
    });
    await dispatcher.handle(rawCommand("paper", "read", [title]));
    expect(ended).toEqual([["paper read", "unanswered"]]);
  });

  test("two modules that claim one name stop the start", () => {
    const module: CommandModule = { chat: [], message: [], components: { open: () => words("x") }, modals: {} };
    const { log } = captureLog();
    const deps = { api: recordingApi(), clock: systemClock, log, meter: { ended: () => {} } };
    expect(() => createDispatcher({ ...deps, modules: [module, module] })).toThrow("two handlers for “open”");
  });
});

describe("deferral", () => {
  const slow = (reply: () => Reply) => async () => {
    await sleep(30);
    return reply();
  };
  const patience = { deferAfter: 5 };

  test("a slow public answer is deferred publicly, then takes the placeholder's place", async () => {
    const { api, dispatcher } = setUp(
      slow(() => words("at last")),
      { patience },
    );
    await dispatcher.handle(rawCommand("paper", "read", [title]));
    expect(api.calls).toMatchObject([
      { call: "callback", response: { type: 5, data: {} } },
      { call: "edit", reply: words("at last") },
    ]);
    expect(api.calls[0]).not.toMatchObject({ response: { data: { flags: EPHEMERAL } } });
  });

  test("a slow private answer is deferred privately", async () => {
    const { api, dispatcher } = setUp(
      slow(() => words("at last")),
      { patience },
    );
    await dispatcher.handle(rawCommand("paper", "read", [title, privately]));
    expect(api.calls).toMatchObject([{ response: { type: 5, data: { flags: EPHEMERAL } } }, { call: "edit" }]);
  });

  test("an error after a public deferral takes the placeholder away and is told privately", async () => {
    const fails = slow(() => {
      throw new UserError("gone", "It is gone.");
    });
    const { api, dispatcher } = setUp(fails, { patience });
    await dispatcher.handle(rawCommand("paper", "read", [title]));
    expect(api.calls).toMatchObject([
      { response: { type: 5 } },
      { call: "delete" },
      { call: "followUp", reply: noticeView("It is gone."), audience: "asker" },
    ]);
  });

  test("an error after a private deferral takes the placeholder's place", async () => {
    const fails = slow(() => {
      throw new UserError("gone", "It is gone.");
    });
    const { api, dispatcher } = setUp(fails, { patience });
    await dispatcher.handle(rawCommand("paper", "read", [title, privately]));
    expect(api.calls).toMatchObject([{ response: { type: 5 } }, { call: "edit", reply: noticeView("It is gone.") }]);
  });

  test("a deferral that was taken, though Discord's answer got lost, holds", async () => {
    const { api, dispatcher, ended } = setUp(
      slow(() => words("x")),
      { patience, answers: [discordError(40060, 400)] },
    );
    await dispatcher.handle(rawCommand("paper", "read", [title]));
    expect(api.calls).toMatchObject([{ response: { type: 5 } }, { call: "edit" }]);
    expect(ended).toEqual([["paper read", "ok"]]);
  });

  test("a handler that never ends is given up, its signal aborted, and the asker told", async () => {
    let signal: AbortSignal | null = null;
    const never: Run = (context) => {
      signal = context.signal;
      return new Promise(() => {});
    };
    const { api, dispatcher, ended } = setUp(never, { patience: { deferAfter: 5, answerWithin: 20 } });
    await dispatcher.handle(rawCommand("paper", "read", [title, privately]));
    expect(signal).toMatchObject({ aborted: true });
    expect(api.calls.map((c) => c.call)).toEqual(["callback", "edit"]);
    expect(JSON.stringify(api.calls)).toMatch(REFERENCE);
    expect(ended).toEqual([["paper read", "timeout"]]);
  });
});

describe("components", () => {
  const components = {
    page: (args: readonly string[], values: readonly string[]) => words(`page ${args.join()} ${values.join()}`),
    file: () =>
      words("the file", { fresh: true, files: [{ name: "a.md", content: "# A", contentType: "text/markdown" }] }),
    slow: async () => {
      await sleep(30);
      return words("at last");
    },
    slowFile: async () => {
      await sleep(30);
      return words("the file", { fresh: true });
    },
    fails: () => {
      throw new UserError("gone", "It is gone.");
    },
    slowFails: async () => {
      await sleep(30);
      throw new UserError("gone", "It is gone.");
    },
    ask: () => ({ modal: { custom_id: "1~told", title: "Tell me", components: [] } }),
  };
  const press = async (customId: string, ephemeral: boolean) => {
    const made = setUp(() => words("x"), { module: { components }, patience: { deferAfter: 5 } });
    await made.dispatcher.handle(rawButton(customId, { ephemeral }));
    return made.api.calls;
  };

  test("on a private message, the answer takes the message's place", async () => {
    expect(await press("1~page~a~2", true)).toMatchObject([
      { call: "callback", response: { type: 7, data: { flags: V2, attachments: [] } }, reply: words("page a,2 ") },
    ]);
  });

  test("on a public message, the answer is a new private one: the message stays as it is", async () => {
    expect(await press("1~page~a~2", false)).toMatchObject([
      { call: "callback", response: { type: 4, data: { flags: V2 | EPHEMERAL } } },
    ]);
  });

  test.each([true, false])(
    "a fresh reply is a new private message with its files (on a private message: %s)",
    async (ephemeral) => {
      expect(await press("1~file", ephemeral)).toMatchObject([
        {
          response: { type: 4, data: { flags: V2 | EPHEMERAL, attachments: [{ id: "0", filename: "a.md" }] } },
          reply: { files: [{ name: "a.md" }] },
        },
      ]);
    },
  );

  test("slow ones are deferred in place on a private message, privately on a public one", async () => {
    expect(await press("1~slow", true)).toMatchObject([{ response: { type: 6 } }, { call: "edit" }]);
    expect(await press("1~slow", false)).toMatchObject([
      { response: { type: 5, data: { flags: EPHEMERAL } } },
      { call: "edit" },
    ]);
    expect(await press("1~slowFile", true)).toMatchObject([
      { response: { type: 6 } },
      { call: "followUp", audience: "asker" },
    ]);
  });

  test.each([true, false])(
    "an error never changes the message that the component sits on (private: %s)",
    async (ephemeral) => {
      expect(await press("1~fails", ephemeral)).toMatchObject([
        { response: { type: 4, data: { flags: V2 | EPHEMERAL } } },
      ]);
      const late = await press("1~slowFails", ephemeral);
      expect(late[1]).toMatchObject(ephemeral ? { call: "followUp", audience: "asker" } : { call: "edit" });
      expect(late).toHaveLength(2);
    },
  );

  test("a modal is shown, and what is submitted is answered privately", async () => {
    expect(await press("1~ask", false)).toMatchObject([{ response: { type: 9, data: { title: "Tell me" } } }]);
    const modals = {
      told: (args: readonly string[], fields: Readonly<Record<string, string>>) =>
        words([...args, ...Object.values(fields)].join(" ")),
    };
    const { api, dispatcher } = setUp(() => words("x"), { module: { modals } });
    await dispatcher.handle(rawModal("1~told~7", { name: "Ada" }));
    expect(api.calls).toMatchObject([
      { response: { type: 4, data: { flags: V2 | EPHEMERAL } }, reply: words("7 Ada") },
    ]);
  });
});

describe("the context menu", () => {
  test("its handler sees the message's text, files, embeds and displays, also forwarded ones; the answer is private", async () => {
    let seen: unknown;
    const message = [
      {
        payload: { type: ApplicationCommandType.Message as const, name: "Read" },
        run: (target: unknown) => {
          seen = target;
          return words("read");
        },
      },
    ];
    const { api, dispatcher } = setUp(() => words("x"), { module: { message } });
    const file = { id: "5", filename: "a.txt", size: 3, url: "https://cdn.discordapp.com/a.txt" };
    await dispatcher.handle(
      rawMessageCommand("Read", {
        content: "look",
        attachments: [file],
        embeds: [{ title: "T", description: "D", fields: [{ name: "N", value: "V" }] }],
        components: [{ type: 17, components: [{ type: 10, content: "shown" }, { type: 14 }] }],
        message_snapshots: [{ message: { content: "forwarded", attachments: [{ ...file, id: "6" }] } }],
      }),
    );
    expect(seen).toEqual({
      id: "1300000000000000008",
      content: "look",
      attachments: [
        { ...file, contentType: null },
        { ...file, id: "6", contentType: null },
      ],
      texts: ["forwarded", "T", "D", "N", "V", "shown"],
    });
    expect(api.calls).toMatchObject([{ response: { type: 4, data: { flags: V2 | EPHEMERAL } } }]);
  });
});

describe("autocomplete", () => {
  const focused = { ...title, value: "Hel", focused: true };

  test("gives the handler's choices for what was typed", async () => {
    const { api, dispatcher, ended } = setUp(() => words("x"));
    await dispatcher.handle(rawAutocomplete("paper", "read", [focused]));
    expect(api.calls).toMatchObject([
      { response: { type: 8, data: { choices: [{ name: "you typed Hel", value: "Hel" }] } } },
    ]);
    expect(ended).toEqual([["paper read autocomplete", "ok"]]);
  });

  test("other options are given as far as they fit already", async () => {
    let seen: unknown;
    const broken = { name: "count", type: ApplicationCommandOptionType.Integer, value: "3x" };
    const command = chatCommand(payload, {
      read: {
        private: () => true,
        run: () => words("x"),
        autocomplete: {
          title: (_typed, options) => {
            seen = options;
            return [];
          },
        },
      },
    });
    const { dispatcher } = setUp(() => words("x"), { module: { chat: [command] } });
    await dispatcher.handle(rawAutocomplete("paper", "read", [focused, privately, broken]));
    expect(seen).toEqual({ private: true });
  });

  test.each([
    ["fails", () => Promise.reject(new Error("broken")), "error"],
    ["is late", () => new Promise<never>(() => {}), "timeout"],
  ])("when its handler %s, there are no choices, and it is never deferred", async (_what, title, outcome) => {
    const command = chatCommand(payload, {
      read: { private: () => true, run: () => words("x"), autocomplete: { title } },
    });
    const { api, dispatcher, ended } = setUp(() => words("x"), {
      module: { chat: [command] },
      patience: { deferAfter: 1, suggestWithin: 20 },
    });
    await dispatcher.handle(rawAutocomplete("paper", "read", [focused]));
    expect(api.calls).toMatchObject([{ response: { type: 8, data: { choices: [] } } }]);
    expect(ended).toEqual([["paper read autocomplete", outcome]]);
  });

  test("for what nobody completes, there are no choices", async () => {
    const { api, dispatcher } = setUp(() => words("x"));
    await dispatcher.handle(rawAutocomplete("gone", "read", [focused]));
    await dispatcher.handle(rawAutocomplete("paper", "read", [{ ...focused, name: "toString" }]));
    await dispatcher.handle(rawAutocomplete("paper", "read", [{ ...focused, name: "colour" }]));
    expect(api.calls).toHaveLength(3);
    for (const call of api.calls) expect(call).toMatchObject({ response: { type: 8, data: { choices: [] } } });
  });
});

describe("permissions", () => {
  const restricted = { default_member_permissions: String(PermissionFlagsBits.ManageGuild) };
  const ask = (permissions: bigint) => {
    const raw = rawCommand("paper", "read", [title]);
    return { ...raw, member: { ...raw.member, permissions: String(permissions) } };
  };

  test.each([
    [PermissionFlagsBits.SendMessages, "user-error"],
    [PermissionFlagsBits.ManageGuild, "ok"],
    [PermissionFlagsBits.Administrator, "ok"],
  ])("a restricted command with permissions %d: %s", async (permissions, outcome) => {
    const { dispatcher, ended, api } = setUp(() => words("done"), { restricted });
    await dispatcher.handle(ask(permissions));
    expect(ended).toEqual([["paper read", outcome]]);
    if (outcome === "user-error") expect(JSON.stringify(api.calls)).toContain("“Manage Server”");
  });

  test("a command for servers is refused elsewhere", async () => {
    const { dispatcher, ended } = setUp(() => words("done"), {
      restricted: { contexts: [InteractionContextType.Guild] },
    });
    const { guild_id: _guild, member: _member, ...direct } = rawCommand("paper", "read", [title]);
    await dispatcher.handle({ ...direct, user: { id: "5" } });
    expect(ended).toEqual([["paper read", "user-error"]]);
  });
});

describe("stopping", () => {
  test("what is under way is finished; what comes later is asked to try again", async () => {
    const release = Promise.withResolvers<void>();
    const { api, dispatcher, ended } = setUp(async () => {
      await release.promise;
      return words("finished");
    });
    const first = dispatcher.handle(rawCommand("paper", "read", [title]));
    expect(dispatcher.underWay).toBe(1);
    const stopped = dispatcher.stop(10_000);
    await dispatcher.handle(rawCommand("paper", "read", [title]));
    await dispatcher.handle(rawAutocomplete("paper", "read", [{ ...title, focused: true }]));
    release.resolve();
    await Promise.all([first, stopped]);
    expect(dispatcher.underWay).toBe(0);
    expect(ended).toEqual([
      ["paper read", "refused"],
      ["paper read autocomplete", "refused"],
      ["paper read", "ok"],
    ]);
    expect(JSON.stringify(api.calls[0])).toContain("restarting");
  });

  test("what is not done in time is aborted, and its asker told", async () => {
    const { api, dispatcher, ended } = setUp(() => new Promise<never>(() => {}));
    const first = dispatcher.handle(rawCommand("paper", "read", [title]));
    await dispatcher.stop(10);
    await first;
    expect(ended).toEqual([["paper read", "refused"]]);
    expect(JSON.stringify(api.calls)).toContain("restarting");
  });
});
