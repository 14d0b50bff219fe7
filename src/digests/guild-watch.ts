import type { Clock } from "../clock.ts";
import { nextDue } from "./schedule.ts";
import { digestsOfGuild, guildsWithDigests, noteLeft, pauseDigest, resumeDigest } from "./state/digests.ts";
import type { StateDb } from "./state/open-state.ts";

/** Follows the bot in and out of guilds. */
export interface GuildWatch {
  /** The bot was removed: its digests there stand still, and are kept for a while. */
  left(guildId: string): Promise<void>;
  /** The bot is in the guild (again): what stood still because it was not goes on. */
  joined(guildId: string): Promise<void>;
  /** Compares with all guilds that the bot is in, after a start: it may have been removed while it did not run. */
  compare(guildIds: readonly string[]): Promise<void>;
}

/** Makes the watch over a state. */
export function watchGuilds(db: StateDb, clock: Clock): GuildWatch {
  async function left(guildId: string): Promise<void> {
    const at = clock.now();
    await noteLeft(db, guildId, at);
    for (const { id } of await digestsOfGuild(db, guildId)) {
      await pauseDigest(db, id, { reason: "left-guild", by: null, at, detail: null });
    }
  }

  async function joined(guildId: string): Promise<void> {
    await noteLeft(db, guildId, null);
    for (const { id, pause, schedule } of await digestsOfGuild(db, guildId)) {
      if (pause?.reason === "left-guild") await resumeDigest(db, id, nextDue(schedule, clock.now()));
    }
  }

  return {
    left,
    joined,
    async compare(guildIds) {
      const present = new Set(guildIds);
      for (const guildId of await guildsWithDigests(db)) {
        await (present.has(guildId) ? joined(guildId) : left(guildId));
      }
    },
  };
}
