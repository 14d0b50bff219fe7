import { afterAll, beforeAll, expect, it } from "vitest";
import { faults } from "./axe.ts";
import { describeInBrowser, openPage, type View } from "./browser.ts";
import { personAt } from "./person.ts";
import { openStage, type Stage } from "./stage.ts";

const VIEWS: readonly (readonly [string, View])[] = [
  ["dark", { theme: "dark" }],
  ["light", { theme: "light" }],
  ["a dark phone", { theme: "dark", phone: true }],
  ["a light phone", { theme: "light", phone: true }],
];

describeInBrowser("accessibility", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    const { admin, general } = stage.discord.ids;
    await stage.client.rest.post(`/channels/${general}/messages`, {
      body: { content: `A ping for <@${admin}>`, allowed_mentions: { users: [admin] } },
    });
  });
  afterAll(() => stage?.close());

  it.each(VIEWS)(
    "has no serious fault in %s",
    async (_name, view) => {
      const page = await openPage(browser(), stage.discord.pageUrl, view);
      const { run, box, message } = personAt(page);
      expect(await faults(page), "at the start").toEqual([]);
      for (const command of ["markdown", "components", "embed", "private"]) await run(`/demo ${command}`);
      await message("Between us").waitFor();
      expect(await faults(page), "with messages").toEqual([]);
      await box.focus();
      await page.keyboard.type("/demo ");
      expect(await faults(page), "with the command picker").toEqual([]);
      await page.keyboard.type("options ");
      await page.getByRole("option", { name: "Apollo 11" }).waitFor();
      expect(await faults(page), "with completions").toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      await page.locator(".error-text").waitFor();
      expect(await faults(page), "with an error at an option").toEqual([]);
      await page.locator(".composer-command").getByRole("button", { name: "Give up the command" }).click();
      await page.locator(".select-button").last().click();
      expect(await faults(page), "with an open select").toEqual([]);
      await page.keyboard.press("Escape");
      await page
        .getByRole("button", { name: /^More for the message/ })
        .last()
        .click();
      expect(await faults(page), "with a message's menu").toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Modal" }).last().click();
      await page.getByRole("dialog").waitFor();
      expect(await faults(page), "with a modal").toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Inspector" }).click();
      await page.locator(".entry-line").first().click();
      expect(await faults(page), "with the inspector").toEqual([]);
      await page.getByRole("button", { name: "Close the inspector" }).click();
      if (view.phone) await page.getByRole("button", { name: "Servers and channels" }).click();
      await page.locator(".user-button").click();
      expect(await faults(page), "with the choice of persons").toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it("can be walked by keyboard, in the order of reading", async () => {
    const page = await openPage(browser(), stage.discord.pageUrl);
    await page.evaluate("document.body.tabIndex = -1; document.body.focus()");
    const stops: string[] = [];
    for (let i = 0; i < 9; i++) {
      await page.keyboard.press("Tab");
      const stop = page.locator(":focus");
      stops.push((await stop.getAttribute("aria-label")) ?? (await stop.innerText()).replaceAll("\n", " "));
    }
    expect(stops).toEqual([
      "Direct messages",
      "The Daily Lede",
      "general (text channel)",
      "newsroom (text channel)",
      "front-page (announcement channel)",
      "AQ Ada Quill admin · en-US",
      "Use the light theme",
      "Inspector",
      "Messages in general",
    ]);
    await page.context().close();
  });

  it("reads new messages out", async () => {
    const page = await openPage(browser(), stage.discord.pageUrl);
    const log = page.getByRole("log");
    expect(await log.getAttribute("aria-live")).toBe("polite");
    await personAt(page).run("/demo embed");
    await log.getByText("A footer").last().waitFor();
    await page.context().close();
  });
});
