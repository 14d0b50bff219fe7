import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { createLocalDiscord } from "../../../src/playground/server.ts";
import { faults } from "./axe.ts";
import { describeInBrowser, openPage } from "./browser.ts";
import { type RunningLede, startLede } from "./lede.ts";
import { personAt } from "./person.ts";

const STORY = (headline: string) =>
  `${headline}\n\nBy Ada Quill\nMay 2, 2025\n\nThe first paragraph of it says enough to be an article of its own.\n\n"We checked it twice," said Mary Poe, the editor.\n`;

/** Types until the article is offered: on a busy machine the first start still reads the articles. */
async function pickApollo(page: Page): Promise<void> {
  const offered = page.getByRole("option", { name: /^Apollo 11/ });
  await page.locator("#option-article:focus").waitFor();
  await expect
    .poll(
      async () => {
        await page.locator("#option-article").fill("");
        await page.keyboard.type("apollo");
        await page.getByText("Loading options…").waitFor({ state: "detached" });
        return offered.count();
      },
      { timeout: 15_000, interval: 500 },
    )
    .toBe(1);
  await page.keyboard.press("Enter");
}

describeInBrowser("journeys with the whole bot", (browser) => {
  let lede: RunningLede;
  beforeAll(async () => {
    lede = await startLede();
  });
  afterAll(() => lede?.stop());

  const open = async () => personAt(await openPage(browser(), lede.address));

  it("a summary, by picker and keyboard alone", async () => {
    const { page, box, last } = await open();
    await box.focus();
    await page.keyboard.type("/summ");
    await page.getByRole("option", { name: /article summary/ }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await last.getByText("Khamenei's refusal highlights deep-seated mistrust").waitFor();
    expect(await last.locator(".origin").innerText()).toMatch(/Ada Quill\s+used\s+\/article summary/);
    await last.getByRole("button", { name: "Quotes" }).click();
    await last.getByText("Only you can see this").waitFor();
    expect(await last.locator("blockquote").first().innerText()).toContain("Some bullying governments");
    await page.context().close();
  });

  it("quotations of one speaker", async () => {
    const { page, box, last } = await open();
    await box.focus();
    await page.keyboard.type("/article quotes ");
    await page.keyboard.type("article");
    await page.keyboard.press("Tab");
    await pickApollo(page);
    await page.keyboard.type("speaker");
    await page.keyboard.press("Tab");
    await page.keyboard.type("aldr");
    await page.getByRole("option", { name: /Aldrin/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    // An older answer may be the last one still.
    await last.getByText("Buzz Aldrin").first().waitFor();
    await last.locator("blockquote").first().waitFor();
    expect(await last.innerText()).not.toContain("Armstrong\n");
    await page.context().close();
  });

  it("a long article, read to its last page, and as a file", async () => {
    const { page, box, last } = await open();
    await box.focus();
    await page.keyboard.type("/article text ");
    await page.keyboard.type("article");
    await page.keyboard.press("Tab");
    await pickApollo(page);
    await page.keyboard.press("Enter");
    const place = last.getByRole("button", { name: /^Page \d+ of \d+$/ });
    await place.waitFor();
    const pages = Number(/of (\d+)/.exec(await place.innerText())?.[1]);
    expect(pages).toBeGreaterThan(2);
    const shown = new Set([await last.locator(".markdown").nth(1).innerText()]);
    for (let i = 2; i <= pages; i++) {
      await last.locator(".action-row").first().getByRole("button").last().click();
      await last.getByRole("button", { name: `Page ${i} of ${pages}` }).waitFor();
      shown.add(await last.locator(".markdown").nth(1).innerText());
    }
    expect(shown.size).toBe(pages);
    expect(await faults(page)).toEqual([]);
    expect(await last.locator(".action-row").first().getByRole("button").last().isDisabled()).toBe(true);
    await last.getByRole("button", { name: "Markdown file" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("link", { name: /^Download .*\.md/ })
        .last()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/apollo.*\.md$/);
    await page.context().close();
  });

  it("an article that is opened from the search's select", async () => {
    const { page, box, last } = await open();
    await box.focus();
    await page.keyboard.type("/article search ");
    await page.keyboard.type("wall");
    await page.keyboard.press("Enter");
    const select = last.getByRole("combobox");
    await select.waitFor();
    await select.press("Enter");
    await page.keyboard.press("Enter");
    await last.getByText("Only you can see this").waitFor();
    expect(await last.innerText()).toContain("Berlin");
    await page.context().close();
  });

  it("a list that opens under the last message is seen whole", async () => {
    const { page, last, run } = await open();
    await run("/article summary");
    await run("/article list");
    await last.getByText("newest first").waitFor();
    await last.getByRole("combobox").click();
    const edge = (await page.locator(".composer").boundingBox())?.y ?? 0;
    const list = last.getByRole("listbox");
    await expect
      .poll(
        async () => {
          const box = await list.boundingBox();
          return box === null ? Number.POSITIVE_INFINITY : box.y + box.height;
        },
        { timeout: 10_000 },
      )
      .toBeLessThanOrEqual(edge);
    await page.context().close();
  });

  it("a digest that is created, and read when the clock has moved", async () => {
    const { page, box, last, message } = await open();
    await box.focus();
    await page.keyboard.type("/digest create ");
    const fill = async (name: string, text: string) => {
      await page.locator(`#option-${name}:focus`).waitFor();
      await page.keyboard.type(text);
      await page.locator(".popup-line.active").waitFor();
      await page.keyboard.press("Enter");
    };
    await fill("channel", "newsroom");
    await fill("days", "every day");
    await fill("time", "09:00");
    await fill("timezone", "UTC");
    await page.keyboard.type("existing");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await last.getByText("Only you can see this").waitFor();
    await page.getByRole("button", { name: /^Clock/ }).click();
    await page.getByRole("menuitem", { name: /Jump to what comes next/ }).click();
    await page.getByRole("button", { name: /^newsroom .*unread/ }).click();
    await message("Iran Rejects").waitFor();
    await page.getByRole("button", { name: /^Clock.*9:00 AM, moved/ }).click();
    await page.getByRole("menuitem", { name: "Back to real time" }).click();
    await page.context().close();
  });

  it("a member who is refused what takes an admin", async () => {
    const { page, box } = await open();
    await box.fill("/digest");
    await page.getByRole("option", { name: /digest create/ }).waitFor();
    await box.fill("");
    await page.locator(".user-button").click();
    await page.locator(".user-choice", { hasText: "Milo Vance" }).click();
    await page.getByRole("region", { name: "You" }).getByText("member").first().waitFor();
    await box.fill("/digest");
    await page.getByText("No command matches").waitFor();
    await box.fill("/article");
    await page.getByRole("option", { name: /article summary/ }).waitFor();
    await page.context().close();
  });

  it("a dropped file, read as an article", async () => {
    const { page, last } = await open();
    const text = JSON.stringify(STORY("A dropped story is read"));
    const data = await page.evaluateHandle(
      `(() => { const data = new DataTransfer(); data.items.add(new File([${text}], 'story.txt', { type: 'text/plain' })); return data; })()`,
    );
    await page.locator("main").dispatchEvent("drop", { dataTransfer: data });
    await page.getByRole("list", { name: "Files to send" }).waitFor();
    await page.keyboard.press("Enter");
    await last.getByRole("link", { name: "story.txt", exact: true }).waitFor();
    await last.click({ button: "right", position: { x: 250, y: 5 } });
    await page.getByRole("menuitem", { name: /^Read as article/ }).click();
    await last.getByText("A dropped story is read").waitFor();
    await last.getByText("Only you can see this").waitFor();
    await last.getByRole("button", { name: "Quotes" }).click();
    await last.getByText("We checked it twice").waitFor();
    expect(await last.innerText()).toContain("Mary Poe");
    await page.context().close();
  });
});

describeInBrowser("journeys through changes", (browser) => {
  it("an article is edited, and the next answer has changed", async () => {
    const contentDir = await mkdtemp(join(tmpdir(), "lede-content-"));
    await writeFile(join(contentDir, "story.txt"), STORY("The headline before"));
    const lede = await startLede({ contentDir });
    onTestFinished(async () => {
      await lede.stop();
      await rm(contentDir, { recursive: true });
    });
    const { page, run, message } = personAt(await openPage(browser(), lede.address));
    await run("/article headline");
    await message("The headline before").waitFor();
    await writeFile(join(contentDir, "story.txt"), STORY("The headline after"));
    await expect
      .poll(
        async () => {
          await run("/article headline");
          return page.getByText("The headline after").count();
        },
        { timeout: 10_000, interval: 500 },
      )
      .toBeGreaterThan(0);
    await page.context().close();
  });

  it("the bot restarts, and the buttons of before still work", async () => {
    const discord = await createLocalDiscord();
    onTestFinished(() => discord.close());
    const first = await startLede({ discord });
    onTestFinished(() => first.stop());
    const { page, run, message, last } = personAt(await openPage(browser(), discord.pageUrl));
    await page.getByRole("button", { name: "/article summary" }).waitFor();
    await run("/article summary");
    const summary = message("deep-seated mistrust");
    await summary.waitFor();
    await first.stop();
    await page.getByText("The bot is not connected.").waitFor();
    const second = await startLede({ discord });
    onTestFinished(() => second.stop());
    await expect.poll(() => page.getByText("The bot is not connected.").count()).toBe(0);
    await summary.getByRole("button", { name: "Headline" }).click();
    await last.getByText("Only you can see this").waitFor();
    expect(await last.innerText()).toContain("Ayatollah Khamenei condemns the U.S. outreach");
    await page.context().close();
  });
});
