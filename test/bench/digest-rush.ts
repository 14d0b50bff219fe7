/**
 * What people wait for while many digests go out: Lede as `npm start` runs it, on a local Discord with Discord's rate
 * limits, 500 digests of 500 channels due at the same second. Printed: the time until a command's answer is there
 * before the rush and in it, beside each other, how long the rush took, and every 429 that Discord had to give.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ChannelType } from "discord-api-types/v10";
import { daysFromBits } from "../../src/digests/days.ts";
import { insertDigest } from "../../src/digests/state/digests.ts";
import { openState } from "../../src/digests/state/open-state.ts";
import { createLocalDiscord, type LocalDiscord } from "../../src/playground/server.ts";
import { addChannel } from "../../src/playground/world/channels.ts";

const DIGESTS = Number(process.env["DIGESTS"] ?? 500);
/** Time to start, to warm up and to measure before the rush. */
const BEFORE_MS = 15_000;
const WARM_UP = 30;
const ROOT = resolve(import.meta.dirname, "../..");

async function setUp(discord: LocalDiscord, dataDir: string, due: Temporal.Instant): Promise<void> {
  const db = await openState({ dataDir });
  for (let n = 0; n < DIGESTS; n += 1) {
    const channel = addChannel(discord.world, {
      type: ChannelType.GuildText,
      guildId: discord.ids.guild,
      name: `channel-${n}`,
    });
    await insertDigest(db, {
      id: `d${String(n).padStart(7, "0")}`,
      guildId: discord.ids.guild,
      channelId: channel.id,
      schedule: { days: daysFromBits(127), times: ["09:00"], timezone: "UTC" },
      count: 5,
      style: "summary",
      mentionRoleId: null,
      filter: { tags: [], query: null },
      createdBy: discord.ids.admin,
      createdAt: due,
      pause: null,
      nextDue: due,
      afterArrival: 0,
    });
  }
  await db.destroy();
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

const dataDir = await mkdtemp(join(tmpdir(), "lede-bench-rush-"));
const discord = await createLocalDiscord();
let refused = 0;
const posted: number[] = [];
discord.world.events.on((event) => {
  if (event.type !== "log" || event.entry.kind !== "request") return;
  const { status, method, path } = event.entry;
  if (status === 429) refused += 1;
  if (status === 200 && method === "POST" && path.endsWith("/messages")) posted.push(performance.now());
});
const due = Temporal.Now.instant().add({ milliseconds: BEFORE_MS }).round("second");
await setUp(discord, dataDir, due);
const child = spawn(process.execPath, ["--max-semi-space-size=2", join(ROOT, "src/main.ts")], {
  env: {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CONTENT_DIR: join(ROOT, "content"),
    DATA_DIR: dataDir,
  },
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output = `${output}${chunk}`.slice(-10_000);
  });
  while (!/Lede is ready/.test(output)) {
    if (child.exitCode !== null) throw new Error(output);
    await sleep(5);
  }
  const admin = discord.user(discord.ids.admin).in(discord.ids.general);
  const asks = [
    { command: "article summary", options: {} },
    { command: "digest show", options: { digest: "d0000001" } },
  ] as const;
  const samples = new Map(asks.map(({ command }) => [command, { before: [] as number[], rush: [] as number[] }]));
  let asked = 0;
  const unanswered: string[] = [];
  const begins = performance.now() + (due.epochMilliseconds - Date.now());
  while (posted.length < DIGESTS && performance.now() < begins + 120_000) {
    for (const { command, options } of asks) {
      const start = performance.now();
      const seen = await admin.slash(command, options);
      if (seen.kind !== "message") unanswered.push(`/${command} ${Math.round(performance.now() - begins)} ms`);
      const now = performance.now();
      asked += 1;
      if (asked > WARM_UP) samples.get(command)?.[start < begins ? "before" : "rush"].push(now - start);
      discord.world.messages.get(discord.ids.general)?.clear();
    }
    await sleep(10);
  }
  const took = (Math.max(...posted) - begins) / 1000;
  const least = DIGESTS / 50;
  process.stdout.write(
    [
      `${posted.length} of ${DIGESTS} digests due at once, posted within ${took.toFixed(1)} s (the global limit allows ${least.toFixed(1)} s; ratio ${(took / least).toFixed(2)})`,
      `429s: ${refused}; commands without an answer: ${unanswered.length} ${unanswered.join(", ")}`,
      ...[...samples].map(([command, { before, rush }]) => {
        const show = (values: readonly number[]): string =>
          `p50 ${quantile(values, 0.5).toFixed(1)} ms, p99 ${quantile(values, 0.99).toFixed(1)} ms (${values.length})`;
        const ratio = quantile(rush, 0.99) / quantile(before, 0.99);
        return `/${command}: before ${show(before)}; meanwhile ${show(rush)}; p99 ratio ${ratio.toFixed(2)}`;
      }),
      "",
    ].join("\n"),
  );
} finally {
  child.kill("SIGTERM");
  await once(child, "close");
  await discord.close();
  await rm(dataDir, { recursive: true, force: true });
}
