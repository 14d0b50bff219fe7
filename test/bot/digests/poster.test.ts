import { expect, test } from "vitest";
import { createRest } from "../../../src/bot/client.ts";
import { createPoster } from "../../../src/bot/digests/poster.ts";
import { digestButtonId, isPostOf, slotNonce } from "../../../src/digests/slot-mark.ts";
import { createLocalDiscord } from "../../../src/playground/server.ts";
import { button, buttons, card, text } from "../../../src/replies/components.ts";
import { captureLog } from "../../support/log.ts";

const SLOT = Temporal.Instant.from("2025-03-03T14:00:00Z");

test("before the gateway has told of a forum, its posts are made, and found again, as a forum's", async () => {
  const discord = await createLocalDiscord();
  try {
    const blind = {
      channel: () => null,
      role: () => null,
      knows: () => false,
      memberPermissions: () => null,
      botId: () => discord.ids.bot,
    };
    const rest = createRest(discord.apiUrl, discord.token, { retries: 0 });
    const poster = createPoster(rest, blind, captureLog([]).log);
    expect(await poster.takesNonce(discord.ids.forum)).toBe(false);
    expect(await poster.takesNonce(discord.ids.newsroom)).toBe(true);
    expect(await poster.takesNonce("1")).toBe(false);
    const { signal } = new AbortController();
    const find = {
      channelId: discord.ids.forum,
      since: Temporal.Now.instant().subtract({ minutes: 1 }),
      matches: (ids: readonly string[]) => isPostOf(ids, "abcd2345", SLOT),
      signal,
    };
    expect(await poster.find(find)).toEqual({ kind: "absent" });
    const posted = await poster.post({
      channelId: discord.ids.forum,
      title: "A digest",
      reply: {
        components: [
          card(0, [text("Hello"), buttons(button("Summary", digestButtonId("summary", "key", "abcd2345", SLOT)))]),
        ],
      },
      nonce: slotNonce("abcd2345", SLOT),
      mentionRoleId: null,
      signal,
    });
    expect(posted.kind).toBe("posted");
    expect(await poster.find(find)).toMatchObject({ kind: "found" });
    expect(await poster.find({ ...find, channelId: "1" })).toMatchObject({ kind: "refused", reason: "channel-gone" });
    expect(poster.hasRole(discord.ids.guild, "1")).toBe(true);
  } finally {
    await discord.close();
  }
});
