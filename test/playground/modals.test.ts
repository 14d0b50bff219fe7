import { afterEach, describe, expect, it } from "vitest";
import { asMessage, asModal } from "../../src/playground/driver.ts";
import { answer } from "./bot.ts";
import { handBot } from "./hand-bot.ts";
import { stage } from "./setup.ts";

describe("modals", () => {
  const set = stage();
  afterEach(() => set.end());
  const setUp = () => handBot(set);

  it("refuses a modal against the limits, and opens one with labels and selects", async () => {
    const { member, next, callback, discord } = await setUp();
    const opened = member.slash("article summary");
    const command = await next();
    const name = { type: 18, label: "Name", component: { type: 4, custom_id: "name", style: 1, min_length: 2 } };
    const options = [
      { label: "A", value: "a" },
      { label: "B", value: "b", default: true },
    ];
    const kind = { type: 18, label: "Kind", component: { type: 3, custom_id: "kind", options } };
    const modal = { title: "Edit", custom_id: "edit", components: [name, kind, { type: 10, content: "a note" }] };
    expect(await callback(command, { type: 9, data: { ...modal, title: "x".repeat(46) } })).toMatchObject({
      status: 400,
      body: { code: 50035, errors: { title: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH" }] } } },
    });
    expect(await callback(command, { type: 9, data: { ...modal, components: [name, name] } })).toMatchObject({
      status: 400,
      body: { errors: { components: { 1: { component: { custom_id: { _errors: [{}] } } } } } },
    });
    expect((await callback(command, { type: 9, data: modal })).status).toBe(204);
    const answered = member.submitModal(asModal(await opened), { name: "Ada" });
    const submitted = await next();
    const sent = discord.log.entries.findLast(
      (entry) => entry.kind === "gateway" && entry.event === "INTERACTION_CREATE",
    );
    expect(sent).toMatchObject({
      data: {
        type: 5,
        data: {
          custom_id: "edit",
          components: [
            { type: 18, component: { type: 4, custom_id: "name", value: "Ada" } },
            { type: 18, component: { type: 3, custom_id: "kind", values: ["b"] } },
            { type: 10 },
          ],
        },
      },
    });
    await callback(submitted, { type: 4, data: { content: "thanks" } });
    expect(asMessage(await answered).text).toBe("thanks");
  });

  it("takes a modal's fields", async () => {
    const { bot, member } = await setUp();
    const { errors } = answer(bot, async (it) => {
      if (it.isChatInputCommand()) {
        await it.showModal({
          title: "Edit",
          customId: "edit",
          components: [
            { type: 1, components: [{ type: 4, customId: "name", label: "Name", style: 1, minLength: 2 }] },
            { type: 1, components: [{ type: 4, customId: "note", label: "Note", style: 2, required: false }] },
          ],
        });
      } else if (it.isModalSubmit()) {
        const values = ["name", "note"].map((field) => it.fields.getTextInputValue(field));
        await it.reply({ content: `${it.customId}: ${values.join("|")}`, flags: 64 });
      }
    });
    const modal = asModal(await member.slash("article summary"));
    await expect(member.submitModal(modal, { name: "x" })).rejects.toThrow("At least 2");
    await expect(member.submitModal(modal, {})).rejects.toThrow("required");
    await expect(member.submitModal(modal, { name: "xx", other: "y" })).rejects.toThrow("no such field");
    expect(asMessage(await member.submitModal(modal, { name: "Ada" }))).toMatchObject({
      text: "edit: Ada|",
      ephemeral: true,
    });
    await expect(member.submitModal(modal, { name: "Ada" })).rejects.toThrow("not open");
    expect(errors).toEqual([]);
  });
});
