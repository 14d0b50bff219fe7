import { afterEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { PlaygroundClock } from "../../src/playground/clock.ts";
import { type PageAction, type PageEvent, SOCKET_PATH } from "../../src/playground/protocol.ts";
import type { LocalDiscord } from "../../src/playground/server.ts";
import { answer } from "./bot.ts";
import { stage } from "./setup.ts";
import { ManualTimers } from "./timers.ts";

type EventOf<T extends PageEvent["type"]> = Extract<PageEvent, { type: T }>;

/** A page without a page: speaks the protocol over a real WebSocket. */
class Page {
  readonly #socket: WebSocket;
  readonly #events: PageEvent[] = [];
  #wake = () => {};
  #ref = 0;

  constructor(discord: LocalDiscord, origin = discord.pageUrl.slice(0, -1)) {
    this.#socket = new WebSocket(`${discord.pageUrl.replace("http", "ws").slice(0, -1)}${SOCKET_PATH}`, { origin });
    this.#socket.on("message", (data) => {
      this.#events.push(JSON.parse(String(data)));
      this.#wake();
    });
    this.#socket.on("error", () => this.#wake());
  }

  get state(): number {
    return this.#socket.readyState;
  }

  async next<T extends PageEvent["type"]>(type: T, such: (event: EventOf<T>) => boolean = () => true) {
    const deadline = Date.now() + 5_000;
    for (;;) {
      const found = this.#events.findIndex((event) => event.type === type && such(event as EventOf<T>));
      if (found !== -1) return this.#events.splice(0, found + 1).at(-1) as EventOf<T>;
      if (Date.now() > deadline) throw new Error(`no ${type}; got ${this.#events.map((e) => e.type).join(" ")}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 200);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  // biome-ignore lint/suspicious/noExplicitAny: the protocol's own union, less its ref
  act(action: PageAction extends infer A ? (A extends any ? Omit<A, "ref"> : never) : never): number {
    this.#ref += 1;
    this.#socket.send(JSON.stringify({ ...action, ref: this.#ref }));
    return this.#ref;
  }

  async refused(): Promise<void> {
    if (this.#socket.readyState !== WebSocket.CLOSED) {
      await new Promise((resolve) => {
        this.#socket.once("close", resolve);
      });
    }
  }

  close(): void {
    this.#socket.terminate();
  }
}

describe("the page's socket", () => {
  const { discord: start, client, end } = stage();
  const pages: Page[] = [];
  const open = (...args: ConstructorParameters<typeof Page>) => {
    const page = new Page(...args);
    pages.push(page);
    return page;
  };
  afterEach(async () => {
    for (const page of pages.splice(0)) page.close();
    await end();
  });

  it("gives a snapshot of what the admin sees", async () => {
    const discord = await start();
    const snapshot = await open(discord).next("snapshot");
    expect(snapshot.personId).toBe(discord.ids.admin);
    expect(snapshot.people.map((person) => person.label)).toEqual(["admin", "member"]);
    expect(snapshot.channels.map(({ channel }) => channel.type)).toEqual([0, 0, 5, 15, 1]);
    expect(snapshot.bots).toMatchObject([{ connected: false }]);
    expect(snapshot.clock.adjustable).toBe(false);
  });

  it("runs a command, shows thinking, the answer, and a button's failure in Discord's words", async () => {
    const timers = new ManualTimers();
    const discord = await start({ timers });
    const bot = await client(discord);
    await bot.application.commands.set([{ name: "slow", description: "Thinks first" }]);
    const row = { type: 1, components: [{ type: 2, style: 1, label: "More", custom_id: "more" }] };
    answer(bot, async (it) => {
      if (!it.isChatInputCommand()) return;
      await it.deferReply();
      await it.editReply({ content: "done", components: [row] });
    });
    const page = open(discord);
    const { channelId, commands } = await page.next("snapshot");
    const command = commands[0]?.command;
    const ref = page.act({ type: "slash", channelId, commandId: command?.id ?? "", path: "", options: {} });
    expect(await page.next("interaction_started")).toMatchObject({ ref, messageId: null });
    const thinking = await page.next("message_created");
    await page.next("interaction_done");
    expect((thinking.message.flags ?? 0) & 128).toBe(128);
    const { message } = await page.next("message_updated");
    expect(message).toMatchObject({ id: thinking.message.id, content: "done" });
    page.act({ type: "button", channelId, messageId: message.id, customId: "more" });
    await page.next("interaction_started");
    timers.pass(3_000);
    const failed = await page.next("interaction_failed");
    expect(failed).toMatchObject({ messageId: message.id, reason: "timeout", text: "The application did not respond" });
  });

  it("says when an answer that came at once is done, and opens and submits a modal", async () => {
    const discord = await start();
    const bot = await client(discord);
    await bot.application.commands.set([{ name: "form", description: "Asks" }]);
    const input = { type: 4, customId: "name", label: "Name", style: 1 } as const;
    answer(bot, async (it) => {
      if (it.isModalSubmit()) await it.reply(it.fields.getTextInputValue("name"));
      else if (it.isChatInputCommand()) {
        await it.showModal({ title: "Who", customId: "who", components: [{ type: 1, components: [input] }] });
      }
    });
    const page = open(discord);
    const { channelId, commands } = await page.next("snapshot");
    page.act({ type: "slash", channelId, commandId: commands[0]?.command.id ?? "", path: "", options: {} });
    await page.next("interaction_done");
    const { interactionId, modal } = await page.next("modal");
    expect(modal).toMatchObject({ title: "Who", components: [{ components: [{ custom_id: "name" }] }] });
    page.act({ type: "modal_submit", interactionId, fields: { name: "Ada" } });
    expect((await page.next("message_created")).message.content).toBe("Ada");
    await page.next("interaction_done");
  });

  it("refuses an action with the reason at its option", async () => {
    const discord = await start();
    const bot = await client(discord);
    const options = [{ type: 3, name: "who", description: "Whom", required: true }] as const;
    await bot.application.commands.set([{ name: "greet", description: "Greets", options }]);
    const page = open(discord);
    const { channelId, commands } = await page.next("snapshot");
    const commandId = commands[0]?.command.id ?? "";
    const ref = page.act({ type: "slash", channelId, commandId, path: "", options: {} });
    const result = await page.next("result");
    expect(result).toMatchObject({ ref, ok: false, error: { fields: { who: expect.stringContaining("required") } } });
  });

  it("hides ephemeral answers from others and shows them to their reader", async () => {
    const discord = await start();
    const bot = await client(discord);
    await bot.application.commands.set([{ name: "whisper", description: "Quietly" }]);
    answer(bot, (it) => it.isChatInputCommand() && it.reply({ content: "psst", flags: 64 }));
    const [mine, other] = [open(discord), open(discord)];
    await mine.next("snapshot");
    await other.next("snapshot");
    mine.act({ type: "person", personId: discord.ids.member });
    await mine.next("snapshot", (event) => event.personId === discord.ids.member);
    await discord.user(discord.ids.member).in(discord.ids.general).slash("whisper");
    discord.user(discord.ids.member).in(discord.ids.general).send("loud");
    expect((await mine.next("message_created")).message.content).toBe("psst");
    expect((await other.next("message_created")).message.content).toBe("loud");
  });

  it("moves an adjustable clock", async () => {
    let now = Temporal.Instant.from("2026-03-01T07:30:00Z");
    const clock: PlaygroundClock = {
      now: () => now,
      control: {
        advanceTo: (to) => {
          now = to;
        },
        next: () => null,
        reset: () => {},
      },
    };
    const page = open(await start({ clock }));
    expect((await page.next("snapshot")).clock.adjustable).toBe(true);
    page.act({ type: "clock", to: "next-09:00", timeZone: "America/New_York" });
    expect((await page.next("clock")).clock.now).toBe("2026-03-01T14:00:00Z");
    page.act({ type: "clock", to: "+1-hour" });
    expect((await page.next("clock")).clock.now).toBe("2026-03-01T15:00:00Z");
    page.act({ type: "clock", to: "next-event" });
    expect(await page.next("result", (event) => !event.ok)).toMatchObject({ error: { message: expect.any(String) } });
  });

  it("shows requests in the inspector without any token", async () => {
    const discord = await start();
    const page = open(discord);
    await page.next("snapshot");
    await client(discord);
    const { entry } = await page.next("log", ({ entry }) => entry.kind === "request");
    expect(entry).toMatchObject({ method: "GET", path: "/api/v10/gateway/bot", status: 200 });
    await page.next("log", ({ entry }) => entry.kind === "gateway" && entry.op === 2);
    expect(JSON.stringify(discord.log.entries)).not.toContain(discord.token);
  });

  it("turns other sites away", async () => {
    const discord = await start();
    const page = open(discord, "http://evil.example");
    await page.refused();
    expect(page.state).toBe(WebSocket.CLOSED);
    const rebound = await fetch(discord.pageUrl, { headers: { origin: "http://evil.example" } });
    expect(rebound.status).toBe(403);
  });
});
