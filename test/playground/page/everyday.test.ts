import { MessageFlags } from "discord-api-types/v10";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openPage } from "./browser.ts";
import { personAt } from "./person.ts";
import { openStage, type Stage } from "./stage.ts";

describeInBrowser("the page, day by day", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  const open = async () => personAt(await openPage(browser(), stage.discord.pageUrl));
  const post = (content: string, mentions: string[] = []) =>
    stage.client.rest.post(`/channels/${stage.discord.ids.general}/messages`, {
      body: { content, allowed_mentions: { parse: [], users: mentions } },
    });

  it("is light, and asks nobody else for anything", async () => {
    const page = await browser().newPage();
    const sizes: Promise<number>[] = [];
    const hosts = new Set<string>();
    page.on("response", (response) => {
      hosts.add(new URL(response.url()).host);
      sizes.push(response.body().then((body) => body.length));
    });
    await page.goto(stage.discord.pageUrl);
    await page.getByRole("button", { name: "/demo markdown" }).waitFor();
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(300_000);
    expect([...hosts]).toEqual([new URL(stage.discord.pageUrl).host]);
    await page.close();
  });

  it("lists the channels of a server, each with its kind, and the direct messages", async () => {
    const { page } = await open();
    const channels = page.getByRole("navigation", { name: "Channels of The Daily Lede" });
    expect(await channels.getByRole("button").evaluateAll((buttons) => buttons.map((b) => b.ariaLabel))).toEqual([
      "general (text channel)",
      "newsroom (text channel)",
      "front-page (announcement channel)",
    ]);
    expect(await channels.getByText("digests").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Direct messages" }).click();
    await page.getByText("This is the beginning of your direct messages with Lede.").waitFor();
    await page.context().close();
  });

  it("shows what comes in live, and marks channels that were not read", async () => {
    const { page, message } = await open();
    await post("Breaking: live");
    await message("Breaking: live").waitFor();
    await page.getByRole("button", { name: /^newsroom/ }).click();
    await page.getByRole("heading", { name: "Welcome to #newsroom!" }).waitFor();
    await post(`For you, <@${stage.discord.ids.admin}>`, [stage.discord.ids.admin]);
    await page.getByRole("button", { name: "general (text channel), 1 mentions, unread" }).click();
    const pinged = message("For you, @Ada Quill");
    await pinged.waitFor();
    expect(await pinged.getAttribute("class")).toContain("message-pinged");
    await post(`Only the name of <@${stage.discord.ids.admin}>`);
    const named = message("Only the name of @Ada Quill");
    await named.waitFor();
    expect(await named.getAttribute("class")).not.toContain("message-pinged");
    await page.context().close();
  });

  it("stays where one reads, and follows when one is at the end", async () => {
    const { page, message } = await open();
    for (let i = 0; i < 30; i++) await post(`Line ${i} of many\nwith another line`);
    await message("Line 29").waitFor();
    const top = () => page.locator(".scroller").evaluate((box) => Math.round(box.scrollTop));
    const distance = () => page.locator(".scroller").evaluate((b) => b.scrollHeight - b.scrollTop - b.clientHeight);
    await expect.poll(distance).toBeLessThan(2);
    await page.locator(".scroller").evaluate((box) => {
      box.scrollTop = 400;
    });
    await page.waitForTimeout(100);
    const before = await top();
    await post("While reading");
    await page.getByRole("button", { name: "New messages" }).waitFor();
    expect(await top()).toBe(before);
    await page.getByRole("button", { name: "New messages" }).click();
    await expect.poll(distance).toBeLessThan(2);
    await page.context().close();
  });

  it("loads older messages as one scrolls up", async () => {
    const { page, message } = await open();
    for (let i = 0; i < 60; i++) await post(`Old ${i}.`);
    await message("Old 59.").waitFor();
    await page.reload();
    await message("Old 59.").waitFor();
    expect(await page.getByText("Old 0.", { exact: true }).count()).toBe(0);
    await page.locator(".scroller").hover();
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, -4000);
        return page.getByText("Old 0.", { exact: true }).count();
      })
      .toBe(1);
    await page.context().close();
  });

  it("offers the apps' commands on a message: by right click, by its button, by keyboard", async () => {
    const { page, box, message } = await open();
    await box.fill("one two three");
    await box.press("Enter");
    const own = message("one two three");
    await own.click({ button: "right" });
    const menu = page.getByRole("menu");
    await menu.getByRole("menuitem", { name: "Count words" }).click();
    await message("3 words").waitFor();
    expect(await message("3 words").locator(".origin").innerText()).toContain("Count words");
    await own.getByRole("button", { name: /^More/ }).focus();
    await page.keyboard.press("Enter");
    await menu.waitFor();
    expect(await page.locator(":focus .menu-words").innerText()).toBe("Count words");
    await page.keyboard.press("ArrowUp");
    expect(await page.locator(":focus").innerText()).toBe("Delete message");
    await page.keyboard.press("Escape");
    expect(await page.locator(":focus").getAttribute("aria-label")).toMatch(/^More/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByText("one two three", { exact: true }).count()).toBe(0);
    await page.context().close();
  });

  it("sends a file that is dropped on the channel", async () => {
    const { page, message } = await open();
    const data = await page.evaluateHandle(
      "(() => { const data = new DataTransfer(); data.items.add(new File(['# Title'], 'story.md', { type: 'text/markdown' })); return data; })()",
    );
    await page.locator("main").dispatchEvent("dragover", { dataTransfer: data });
    await page.getByText("Upload to general").waitFor();
    await page.locator("main").dispatchEvent("drop", { dataTransfer: data });
    await page.getByRole("list", { name: "Files to send" }).getByText("story.md").waitFor();
    await page.keyboard.press("Enter");
    const sent = message("story.md");
    await sent.getByText("7 bytes").waitFor();
    await sent.click({ button: "right", position: { x: 200, y: 5 } });
    await page.getByRole("menuitem", { name: "Count words" }).click();
    await message("File: story.md").waitFor();
    await page.context().close();
  });

  it("lets one be a member, who sees no admin's commands and may not write in the announcements", async () => {
    const { page, box } = await open();
    await box.fill("/");
    await page.getByRole("option", { name: /\/admin/ }).waitFor();
    await box.fill("");
    await page.locator(".user-button").click();
    await page.locator(".user-choice", { hasText: "Milo Vance" }).click();
    await page.getByRole("region", { name: "You" }).getByText("member · en-US").waitFor();
    await box.fill("/");
    await page.getByRole("option", { name: /\/demo markdown/ }).waitFor();
    expect(await page.getByRole("option", { name: /\/admin/ }).count()).toBe(0);
    await page.getByRole("button", { name: /^front-page/ }).click();
    await page.getByPlaceholder("You do not have permission to send messages in this channel.").waitFor();
    expect(await box.isDisabled()).toBe(true);
    await page.context().close();
  });

  it("speaks another language where Discord would: times and dates", async () => {
    const { page, run, last } = await open();
    await page.locator(".user-button").click();
    await page.getByLabel("Discord’s language").selectOption("de");
    await page.getByText("admin · de").waitFor();
    await run("/demo markdown");
    await last.filter({ hasText: "Heading one" }).waitFor();
    expect(await last.locator(".md-subtext time").innerText()).toBe("8. März 2025");
    await page.getByLabel(/language/).selectOption("en-US");
    await page.context().close();
  });

  it("shows in the inspector what bot and Discord say to each other", async () => {
    const { page, run, message } = await open();
    await page.getByRole("button", { name: "Inspector" }).click();
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await inspector.getByRole("button", { name: "Clear" }).click();
    await run("/demo private");
    await message("Between us").waitFor();
    await inspector.getByText("INTERACTION_CREATE").waitFor();
    const request = inspector.getByRole("button", { name: /POST .*callback/ });
    expect(await request.innerText()).toMatch(/20[04] · [\d.]+ ms/);
    await request.click();
    await inspector.getByText('"content": "Between us"').first().waitFor();
    await inspector.getByLabel("Filter").fill("nothing has this");
    await inspector.getByText("Nothing matches.").waitFor();
    await inspector.getByLabel("Filter").fill("");
    await inspector.getByRole("button", { name: "Gateway" }).click();
    expect(await inspector.getByRole("button", { name: /POST/ }).count()).toBe(0);
    await page.context().close();
  });

  it("changes between light and dark, and keeps it for the tab", async () => {
    const { page } = await open();
    const background = () => page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor");
    expect(await background()).toBe("rgb(26, 26, 30)");
    await page.getByRole("button", { name: "Use the light theme" }).click();
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.reload();
    await page.getByRole("button", { name: "Use the dark theme" }).waitFor();
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.context().close();
  });

  it("has its channels in a drawer on a phone", async () => {
    const page = await openPage(browser(), stage.discord.pageUrl, { phone: true });
    const newsroom = page.getByRole("button", { name: /^newsroom/ });
    expect(await newsroom.isVisible()).toBe(false);
    const opener = page.getByRole("button", { name: "Servers and channels" });
    await opener.click();
    expect(await page.locator(".side :focus").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Servers and channels");
    await opener.click();
    await newsroom.click();
    await page.getByRole("heading", { name: "Welcome to #newsroom!" }).waitFor();
    await expect.poll(() => newsroom.isVisible()).toBe(false);
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBe(390);
    await page.context().close();
  });

  it("tells when the bot is gone", async () => {
    const own = await openStage();
    const page = await openPage(browser(), own.discord.pageUrl);
    await own.client.destroy();
    await page.getByText("The bot is not connected.").waitFor();
    await own.close();
    await page.context().close();
  });

  it("connects again by itself when the local Discord restarts, where one was", async () => {
    const first = await openStage();
    const port = Number(new URL(first.discord.pageUrl).port);
    const person = personAt(await openPage(browser(), first.discord.pageUrl));
    const { page } = person;
    await person.run("/demo private");
    await first.close();
    await page.getByText("The local Discord has stopped.").waitFor();
    expect(await person.box.isDisabled()).toBe(true);
    const second = await openStage(port);
    await expect.poll(() => page.getByText("The local Discord has stopped.").count(), { timeout: 10_000 }).toBe(0);
    await person.run("/demo embed");
    await person.message("A footer").waitFor();
    await second.close();
    await page.context().close();
  });

  it("keeps private answers from everybody else", async () => {
    const admin = await open();
    const member = await open();
    await member.page.locator(".user-button").click();
    await member.page.locator(".user-choice", { hasText: "Milo Vance" }).click();
    await member.page.getByRole("region", { name: "You" }).getByText("member ·").waitFor();
    await stage.client.rest.post(`/channels/${stage.discord.ids.general}/messages`, {
      body: { content: "before", flags: MessageFlags.SuppressEmbeds },
    });
    await admin.run("/demo private");
    await admin.message("Between us").waitFor();
    await post("after");
    await member.message("after").waitFor();
    expect(await member.page.getByText("Between us").count()).toBe(0);
    await admin.page.context().close();
    await member.page.context().close();
  });
});
