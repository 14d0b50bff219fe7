import type { APIMessage, APIUser } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { commandEntries, matchingEntries } from "../../../src/playground/page/composer/entries.ts";
import { INITIAL_STATE, LOG_LIMIT, MESSAGE_LIMIT, type State } from "../../../src/playground/page/state/model.ts";
import { pings, reduce } from "../../../src/playground/page/state/reduce.ts";
import { fileSize, formatTimestamp, messageTime } from "../../../src/playground/page/time.ts";
import type { LogEntry, PageCommand, PageEvent, Person } from "../../../src/playground/protocol.ts";

const ME = "100000000000000001";
const OTHER = "100000000000000002";
const ROLE = "100000000000000003";
const HERE = "200000000000000001";
const THERE = "200000000000000002";

/** Only what the page reads of a message; the rest of Discord's fields has no bearing here. */
function message(id: string, more: Partial<APIMessage> = {}): APIMessage {
  return {
    id,
    channel_id: HERE,
    author: { id: OTHER } as APIUser,
    content: "",
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    timestamp: "2025-03-08T20:27:00Z",
    ...more,
  } as APIMessage;
}

const state: State = {
  ...INITIAL_STATE,
  ready: true,
  personId: ME,
  people: [{ user: { id: ME }, roles: { "1": [ROLE] }, label: "admin" } as unknown as Person],
  channelId: HERE,
  messages: { [HERE]: { items: [message("1")], complete: true } },
};
const stateAfter = (...events: readonly PageEvent[]): State =>
  events.reduce((now, event) => reduce(now, event, 1000, (ref) => `custom-${ref}`), state);
const ids = (now: State): readonly string[] => now.messages[HERE]?.items.map(({ id }) => id) ?? [];

describe("messages", () => {
  it("come in once, change in place, and go", () => {
    const created: PageEvent = { type: "message_created", message: message("2") };
    expect(ids(stateAfter(created, created))).toEqual(["1", "2"]);
    const changed = stateAfter(created, { type: "message_updated", message: message("1", { content: "new" }) });
    expect(changed.messages[HERE]?.items[0]?.content).toBe("new");
    expect(ids(stateAfter(created, { type: "message_deleted", channelId: HERE, messageId: "1" }))).toEqual(["2"]);
  });

  it("are kept up to a limit, and the channel then has more to ask for", () => {
    const many = Array.from(
      { length: MESSAGE_LIMIT + 5 },
      (_, i): PageEvent => ({ type: "message_created", message: message(`m${i}`) }),
    );
    const now = stateAfter(...many);
    expect(ids(now)).toHaveLength(MESSAGE_LIMIT);
    expect(ids(now).at(-1)).toBe(`m${MESSAGE_LIMIT + 4}`);
    expect(now.messages[HERE]?.complete).toBe(false);
  });

  it("of other channels count as unread until the channel is opened; one's own do not", () => {
    const there = { channel_id: THERE };
    const now = stateAfter(
      { type: "message_created", message: message("2", there) },
      { type: "message_created", message: message("3", { ...there, mention_roles: [ROLE] }) },
      { type: "message_created", message: message("4", { ...there, author: { id: ME } as APIUser }) },
    );
    expect(now.unread).toEqual({ [THERE]: { count: 2, pings: 1 } });
    const opened: PageEvent = { type: "channel_opened", channelId: THERE, messages: [], commands: [] };
    expect(reduce(now, opened, 0).unread).toEqual({});
  });

  it("older ones go before those that are known", () => {
    const now = stateAfter({ type: "history", ref: 1, channelId: HERE, messages: [message("-1"), message("0")] });
    expect(ids(now)).toEqual(["-1", "0", "1"]);
    expect(now.messages[HERE]?.complete).toBe(false);
    expect(reduce(now, { type: "history", ref: 2, channelId: HERE, messages: [] }, 0).messages[HERE]?.complete).toBe(
      true,
    );
  });

  it.each([
    ["by name", { mentions: [{ id: ME } as APIUser] }, true],
    ["by role", { mention_roles: [ROLE] }, true],
    ["as everyone", { mention_everyone: true }, true],
    ["by nobody", { content: `<@${ME}>` }, false],
    ["by oneself", { author: { id: ME } as APIUser, mention_everyone: true }, false],
  ])("ping %s", (_name, more: Partial<APIMessage>, pinged) => {
    expect(pings(message("9", more), state)).toBe(pinged);
  });
});

describe("interactions", () => {
  const started: PageEvent = {
    type: "interaction_started",
    ref: 7,
    interactionId: "i",
    channelId: HERE,
    messageId: "1",
  };

  it("wait at their component until they are acknowledged", () => {
    expect(stateAfter(started).pending).toEqual([
      { interactionId: "i", channelId: HERE, messageId: "1", customId: "custom-7" },
    ]);
    expect(stateAfter(started, { type: "interaction_done", interactionId: "i" }).pending).toEqual([]);
  });

  it("that fail are shown at their message, until it is used again", () => {
    const failed: PageEvent = {
      type: "interaction_failed",
      interactionId: "i",
      channelId: HERE,
      messageId: "1",
      reason: "timeout",
      text: "The application did not respond",
    };
    expect(stateAfter(started, failed).failures).toEqual({ "1": "This interaction failed" });
    expect(stateAfter(started, failed, started).failures).toEqual({});
    const command = stateAfter({ ...failed, messageId: null });
    expect(command.failedCommands).toEqual([{ interactionId: "i", channelId: HERE, text: failed.text }]);
  });
});

describe("the inspector's log", () => {
  it("keeps the latest entries", () => {
    const entry = (seq: number): LogEntry => ({
      kind: "gateway",
      seq,
      at: "",
      direction: "to-bot",
      op: 1,
      event: null,
      data: null,
    });
    const now = stateAfter(
      ...Array.from({ length: LOG_LIMIT + 3 }, (_, i): PageEvent => ({ type: "log", entry: entry(i) })),
    );
    expect(now.log).toHaveLength(LOG_LIMIT);
    expect(now.log.at(-1)?.seq).toBe(LOG_LIMIT + 2);
    expect(reduce(now, { type: "log_cleared" }, 0).log).toEqual([]);
  });
});

describe("commands", () => {
  const commands = [
    {
      botId: "b",
      command: {
        id: "1",
        type: 1,
        name: "article",
        description: "Articles",
        options: [
          { type: 1, name: "summary", description: "What it says", name_localizations: { de: "zusammenfassung" } },
          {
            type: 2,
            name: "more",
            description: "",
            options: [{ type: 1, name: "quotes", description: "Who said what" }],
          },
        ],
      },
    },
    { botId: "b", command: { id: "2", type: 1, name: "ping", description: "Answers with an article" } },
    { botId: "b", command: { id: "3", type: 3, name: "Read as article", description: "" } },
  ] as unknown as readonly PageCommand[];

  it("are listed by subcommand, with the path that the server wants", () => {
    expect(commandEntries(commands, "de").map(({ name, path }) => [name, path])).toEqual([
      ["article zusammenfassung", "summary"],
      ["article more quotes", "more quotes"],
      ["ping", ""],
    ]);
  });

  it("match by the beginning of their name, of a word of it, or by their description", () => {
    const entries = commandEntries(commands, "en-US");
    const found = (typed: string) => matchingEntries(entries, typed).map(({ name }) => name);
    expect(found("art")).toEqual(["article summary", "article more quotes", "ping"]);
    expect(found("quo")).toEqual(["article more quotes"]);
    expect(found("PING")).toEqual(["ping"]);
    expect(found("nothing")).toEqual([]);
  });
});

describe("times", () => {
  const now = Date.UTC(2025, 2, 8, 20, 27);
  const HOUR = 3_600_000;

  it.each([
    [10_000, "in 10 seconds"],
    [-60_000, "1 minute ago"],
    [50 * 60_000, "in 1 hour"],
    [-5 * HOUR, "5 hours ago"],
    [-23 * HOUR, "1 day ago"],
    [-10 * 24 * HOUR, "10 days ago"],
    [-45 * 24 * HOUR, "1 month ago"],
    [400 * 24 * HOUR, "in 1 year"],
  ])("relative: %d ms are “%s”", (offset, words) => {
    expect(formatTimestamp(now + offset, "R", "en-US", now)).toBe(words);
  });

  it("are in the person's language", () => {
    expect(formatTimestamp(now, "D", "de", now)).toBe("8. März 2025");
    expect(formatTimestamp(now - 2 * HOUR, "R", "fr", now)).toBe("il y a 2 heures");
  });

  it("beside a name are as short as they can be", () => {
    expect(messageTime(now, "en-US", now)).not.toContain("2025");
    expect(messageTime(now - 24 * HOUR, "en-US", now)).toMatch(/^Yesterday, /);
    expect(messageTime(now - 72 * HOUR, "en-US", now)).toContain("2025");
  });

  it("sizes are in the units that people know", () => {
    expect([8, 2048, 3 * 1024 * 1024].map(fileSize)).toEqual(["8 bytes", "2.00 KB", "3.00 MB"]);
  });
});
