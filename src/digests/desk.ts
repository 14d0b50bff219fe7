import { randomInt } from "node:crypto";
import type { Clock } from "../clock.ts";
import { refusal } from "../interactions/refusal.ts";
import type { UserError } from "../interactions/user-error.ts";
import type { StoryIndex } from "../store/store.ts";
import type { ArrivalBook } from "./arrival-book.ts";
import type { ChannelPort, Member, MentionCheck } from "./channel-port.ts";
import type { Digest, DigestSettings } from "./digest.ts";
import { planNow, selectFor } from "./plan.ts";
import { exportDigests, type ImportPlan, importDigests, MAX_DIGESTS, PortableError, planImport } from "./portable.ts";
import { nextDue } from "./schedule.ts";
import type { Selection } from "./select.ts";
import { lastArrival } from "./state/arrivals.ts";
import { historyOf, type PastDelivery } from "./state/deliveries.ts";
import {
  deleteDigest,
  digestsOfGuild,
  findDigest,
  insertDigest,
  pauseDigest,
  resumeDigest,
  updateDigest,
} from "./state/digests.ts";
import type { StateDb } from "./state/open-state.ts";
import type { SlotPlan } from "./state/plans.ts";

/** No l, o, 0 or 1: ids are read aloud and typed. */
const ID_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
const ID_LENGTH = 8;

export interface DeskDeps {
  readonly db: StateDb;
  readonly store: StoryIndex;
  readonly arrivals: ArrivalBook;
  readonly channels: ChannelPort;
  readonly clock: Clock;
  /** Tells the worker that something has changed. */
  readonly wake: () => void;
}

/** Who asks, and for which guild. */
export type Asker = Member;

/** Everything that people do with a guild's digests. Each method throws a UserError for what they can mend. */
export interface DigestDesk {
  list(guildId: string): Promise<readonly Digest[]>;
  get(guildId: string, id: string): Promise<Digest>;
  /** @param includeExisting begins with the articles that are there already, else with those to come */
  create(asker: Asker, settings: DigestSettings, includeExisting: boolean): Promise<Digest>;
  edit(asker: Asker, id: string, settings: DigestSettings): Promise<Digest>;
  pause(asker: Asker, id: string): Promise<Digest>;
  resume(asker: Asker, id: string): Promise<Digest>;
  remove(asker: Asker, id: string): Promise<void>;
  /** What it would post if it were due now, and the slot it would be for. */
  preview(guildId: string, id: string): Promise<{ digest: Digest; slot: Temporal.Instant; selection: Selection }>;
  postNow(asker: Asker, id: string): Promise<{ digest: Digest; plan: SlotPlan }>;
  history(guildId: string, id: string, limit: number): Promise<{ digest: Digest; deliveries: readonly PastDelivery[] }>;
  exportAll(guildId: string): Promise<string>;
  /** What importing the file would do; nothing is changed. */
  planImport(guildId: string, file: string): Promise<ImportPlan>;
  applyImport(asker: Asker, file: string): Promise<ImportPlan>;
}

/** Makes the desk. */
export function createDigestDesk(deps: DeskDeps): DigestDesk {
  const { db, store, arrivals, channels, clock, wake } = deps;

  async function get(guildId: string, id: string): Promise<Digest> {
    const digest = await findDigest(db, guildId, id.trim().toLowerCase());
    if (digest !== null) return digest;
    throw refusal("no-such-digest", "There is no such digest here. Pick one from the list that opens as you type.");
  }

  async function requireUsable(guildId: string, settings: DigestSettings): Promise<void> {
    const check = await channels.check(guildId, settings.channelId, settings.mentionRoleId);
    if (check.kind === "usable") return;
    if (check.kind === "unusable") throw refusal("channel-unusable", check.why);
    const missing = check.permissions.map((name) => `“${name}”`).join(", ");
    throw refusal(
      "bot-lacks-permission",
      `I can't post there yet. Please give me ${missing} in that channel, then try again.`,
      { context: { channel: settings.channelId, missing: check.permissions } },
    );
  }

  /** A ping that stands as it was set up is not asked about again. */
  async function requireMention(asker: Asker, settings: DigestSettings, before: Digest | null): Promise<void> {
    const { mentionRoleId: role, channelId } = settings;
    if (role === null || (before?.mentionRoleId === role && before.channelId === channelId)) return;
    const check = await channels.checkMention(asker, channelId, role);
    if (check.kind === "allowed") return;
    throw mentionRefusal(check);
  }

  async function requireRoom(guildId: string, more: number): Promise<void> {
    const there = (await digestsOfGuild(db, guildId)).length;
    if (there + more > MAX_DIGESTS) {
      throw refusal(
        "too-many-digests",
        `A server can have ${MAX_DIGESTS} digests; this one has ${there}. Delete one first.`,
      );
    }
  }

  async function insert(asker: Asker, settings: DigestSettings, includeExisting: boolean): Promise<Digest> {
    const now = clock.now();
    // What is in the store now counts as there already, also what the worker has not numbered yet.
    await arrivals.record(now);
    const digest: Digest = {
      ...settings,
      id: newId(),
      guildId: asker.guildId,
      createdBy: asker.userId,
      createdAt: now,
      pause: null,
      nextDue: nextDue(settings.schedule, now),
      afterArrival: includeExisting ? 0 : await lastArrival(db),
    };
    await insertDigest(db, digest);
    return digest;
  }

  async function save(digest: Digest, settings: DigestSettings): Promise<Digest> {
    const now = clock.now();
    const edited = await updateDigest(db, digest.id, settings, nextDue(settings.schedule, now), now);
    if (edited === null) throw refusal("digest-gone", "Somebody has deleted this digest meanwhile.");
    return edited;
  }

  function readFile(file: string): ReturnType<typeof importDigests> {
    try {
      return importDigests(file);
    } catch (error) {
      if (!(error instanceof PortableError)) throw error;
      throw refusal("bad-import", `I can't read this file:\n${error.problems.map((line) => `• ${line}`).join("\n")}`);
    }
  }

  async function planFile(guildId: string, file: string): Promise<ImportPlan> {
    return planImport(readFile(file), await digestsOfGuild(db, guildId));
  }

  return {
    list: (guildId) => digestsOfGuild(db, guildId),
    get,
    async create(asker, settings, includeExisting) {
      await requireMention(asker, settings, null);
      await requireUsable(asker.guildId, settings);
      await requireRoom(asker.guildId, 1);
      const digest = await insert(asker, settings, includeExisting);
      wake();
      return digest;
    },
    async edit(asker, id, settings) {
      const digest = await get(asker.guildId, id);
      await requireMention(asker, settings, digest);
      await requireUsable(asker.guildId, settings);
      const edited = await save(digest, settings);
      // What Lede itself missed is there now; only a member's pause is theirs to end.
      const mended = edited.pause !== null && edited.pause.reason !== "by-member";
      if (mended) await resumeDigest(db, edited.id, nextDue(settings.schedule, clock.now()));
      wake();
      return mended ? get(asker.guildId, id) : edited;
    },
    async pause(asker, id) {
      const digest = await get(asker.guildId, id);
      const at = clock.now();
      if (!(await pauseDigest(db, digest.id, { reason: "by-member", by: asker.userId, at, detail: null }))) {
        throw refusal("already-paused", "This digest is paused already.");
      }
      return get(asker.guildId, id);
    },
    async resume(asker, id) {
      const digest = await get(asker.guildId, id);
      if (digest.pause === null) throw refusal("not-paused", "This digest is running already.");
      await requireUsable(asker.guildId, digest);
      await resumeDigest(db, digest.id, nextDue(digest.schedule, clock.now()));
      wake();
      return get(asker.guildId, id);
    },
    async remove(asker, id) {
      const digest = await get(asker.guildId, id);
      await deleteDigest(db, asker.guildId, digest.id);
    },
    async preview(guildId, id) {
      const digest = await get(guildId, id);
      await arrivals.record(clock.now());
      return { digest, slot: digest.nextDue, selection: await selectFor(db, store, digest) };
    },
    async postNow(asker, id) {
      const digest = await get(asker.guildId, id);
      if (digest.pause !== null) throw refusal("paused", "This digest is paused. Resume it first.");
      await requireUsable(asker.guildId, digest);
      await arrivals.record(clock.now());
      const plan = await planNow(db, store, digest, clock.now());
      if (plan === null) throw refusal("posting-already", "This digest is being posted just now.");
      wake();
      return { digest, plan };
    },
    async history(guildId, id, limit) {
      const digest = await get(guildId, id);
      return { digest, deliveries: await historyOf(db, digest.id, limit) };
    },
    exportAll: async (guildId) => exportDigests(await digestsOfGuild(db, guildId)),
    planImport: planFile,
    async applyImport(asker, file) {
      const plan = await planFile(asker.guildId, file);
      await requireRoom(asker.guildId, plan.create.length);
      // All are checked before the first is written, so that a file is taken whole or not at all.
      const wanted = [...plan.create.map((settings) => ({ settings, digest: null })), ...plan.update];
      for (const { settings, digest } of wanted) {
        await requireMention(asker, settings, digest);
        await requireUsable(asker.guildId, settings);
      }
      for (const settings of plan.create) await insert(asker, settings, false);
      for (const { digest, settings } of plan.update) await save(digest, settings);
      wake();
      return plan;
    },
  };
}

/** @see https://support.discord.com/hc/en-us/articles/206029707 (the permission to mention @everyone, @here and all roles) */
function mentionRefusal(check: Exclude<MentionCheck, { kind: "allowed" }>): UserError {
  switch (check.kind) {
    case "everyone":
      return refusal("mention-everyone", "A digest can't ping everyone. Choose a role that people can leave.");
    case "no-such-role":
      return refusal("no-such-role", "The role to ping is not there (any more). Choose another.");
    case "not-allowed":
      return refusal(
        "mention-not-allowed",
        `You aren't allowed to mention ${check.roleName} in that channel. Ask for the permission “Mention @everyone, @here, and All Roles”, or make the role one that anyone can mention.`,
      );
  }
}

function newId(): string {
  return Array.from({ length: ID_LENGTH }, () => ID_LETTERS[randomInt(ID_LETTERS.length)]).join("");
}
