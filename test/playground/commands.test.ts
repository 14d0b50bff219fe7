import { PermissionFlagsBits as P } from "discord-api-types/v10";
import { afterEach, describe, expect, it } from "vitest";
import { asMessage } from "../../src/playground/driver.ts";
import type { LocalDiscord } from "../../src/playground/server.ts";
import { answer } from "./bot.ts";
import { api, stage } from "./setup.ts";

const named = (name: string, more: object = {}) => ({ name, description: "d", ...more });

describe("application commands", () => {
  const { discord: start, client, end } = stage();
  afterEach(end);
  const base = (discord: LocalDiscord, guild?: string) =>
    `/applications/${discord.ids.application}${guild ? `/guilds/${guild}` : ""}/commands`;

  it("are made, replaced, changed and removed; an id stays with its name", async () => {
    const discord = await start();
    const made = await api(discord, "POST", base(discord), named("one"));
    expect(made.status).toBe(201);
    const { id } = made.body as { id: string };
    const again = await api(discord, "POST", base(discord), named("one", { description: "new" }));
    expect(again).toMatchObject({ status: 200, body: { id, description: "new" } });
    const put = await api(discord, "PUT", base(discord), [named("one"), named("two")]);
    expect(put.body).toMatchObject([{ id, name: "one" }, { name: "two" }]);
    expect((await api(discord, "PATCH", `${base(discord)}/${id}`, { description: "patched" })).body).toMatchObject({
      id,
      description: "patched",
    });
    expect((await api(discord, "DELETE", `${base(discord)}/${id}`)).status).toBe(204);
    expect(await api(discord, "GET", `${base(discord)}/${id}`)).toMatchObject({ status: 404, body: { code: 10063 } });
    expect((await api(discord, "GET", base(discord))).body).toMatchObject([{ name: "two" }]);
  });

  it("are all refused when one of a list is wrong, at its place", async () => {
    const discord = await start();
    await api(discord, "PUT", base(discord), [named("kept")]);
    const bad = await api(discord, "PUT", base(discord), [named("good"), { name: "bad" }]);
    expect(bad).toMatchObject({
      status: 400,
      body: { code: 50035, errors: { 1: { description: expect.anything() } } },
    });
    const missing = await api(discord, "PUT", base(discord), [named("good"), { description: "no name" }]);
    expect(missing.body).toMatchObject({ errors: { 1: { name: { _errors: [{ code: "BASE_TYPE_REQUIRED" }] } } } });
    const twice = await api(discord, "PUT", base(discord), [named("a"), named("a")]);
    expect(twice.status).toBe(400);
    expect((await api(discord, "GET", base(discord))).body).toMatchObject([{ name: "kept" }]);
  });

  it("give localizations only when asked", async () => {
    const discord = await start();
    await api(discord, "PUT", base(discord), [named("one", { name_localizations: { de: "eins" } })]);
    expect((await api(discord, "GET", base(discord))).body).not.toMatchObject([{ name_localizations: { de: "eins" } }]);
    const whole = await api(discord, "GET", `${base(discord)}?with_localizations=true`);
    expect(whole.body).toMatchObject([{ name_localizations: { de: "eins" } }]);
  });

  it("show where they work and to whom they may", async () => {
    const discord = await start({ extraGuilds: 1 });
    const { guild, general, dm, admin, member, extraGuilds } = discord.ids;
    await api(discord, "PUT", base(discord), [
      named("all"),
      named("guild-only", { contexts: [0] }),
      named("dm-only", { contexts: [1] }),
      named("managers", { default_member_permissions: P.ManageGuild.toString() }),
      named("admins", { default_member_permissions: "0" }),
      named("mine", { integration_types: [1], contexts: [0, 1, 2] }),
    ]);
    await api(discord, "PUT", base(discord, guild), [
      named("local"),
      named("all", { description: "hides the global" }),
    ]);
    const see = (user: string, channel: string) => discord.user(user).in(channel).commands();
    expect(see(member, general)).toEqual(["all", "guild-only", "local"]);
    expect(see(admin, general)).toEqual(["admins", "all", "guild-only", "local", "managers"]);
    expect(see(admin, extraGuilds[0]?.general ?? "")).toEqual(["admins", "all", "guild-only", "managers"]);
    expect(see(admin, dm)).toEqual(["admins", "all", "dm-only", "managers"]);
    discord.user(member).installs(discord.ids.application);
    discord.faults.removeBot(guild);
    expect(see(member, general)).toEqual(["mine"]);
    await expect(discord.user(member).in(general).slash("managers")).rejects.toThrow("no command managers");
  });

  it("work for a user who installed the bot alone, and say so", async () => {
    const discord = await start();
    await api(discord, "PUT", base(discord), [named("mine", { integration_types: [1], contexts: [0] })]);
    const bot = await client(discord);
    answer(bot, (it) => it.isChatInputCommand() && it.reply(JSON.stringify(it.authorizingIntegrationOwners)));
    const { member, general } = discord.ids;
    const seen = await discord.user(member).installs(discord.ids.application).in(general).slash("mine");
    expect(asMessage(seen).text).toContain(`"1":"${member}"`);
  });

  it("belong to their application alone", async () => {
    const discord = await start();
    expect(await api(discord, "GET", "/applications/1/commands")).toMatchObject({ status: 403 });
    expect(await api(discord, "GET", base(discord, "1"))).toMatchObject({ status: 403, body: { code: 50001 } });
  });
});
