import { readFile } from "node:fs/promises";
import { ComponentType, MessageFlags } from "discord-api-types/v10";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openPage } from "./browser.ts";
import { type PagePerson, personAt } from "./person.ts";
import { HOSTILE } from "./samples.ts";
import { openStage, type Stage } from "./stage.ts";

/** A property of the first element that a selector finds, as the browser computed it. */
async function styleOf(page: Page, selector: string, property: string): Promise<unknown> {
  return page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`);
}

describeInBrowser("what a message holds", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  // One page for all: each test looks at the message that it asked for.
  let person: PagePerson | null = null;
  const open = async (): Promise<PagePerson> => {
    person ??= personAt(await openPage(browser(), stage.discord.pageUrl));
    return person;
  };

  it("draws Discord's Markdown", async () => {
    const { run, last } = await open();
    await run("/demo markdown");
    const message = last.filter({ hasText: "Heading one" });
    await message.waitFor();
    expect(await message.locator(".md-h1, .md-h2, .md-h3").allTextContents()).toEqual([
      "Heading one",
      "Heading two",
      "Heading three",
    ]);
    expect(await message.locator("blockquote").innerText()).toBe("A quotation of one line\nand another");
    expect(await message.locator("li li").innerText()).toBe("two and a half");
    expect(await message.locator("strong").first().innerText()).toBe("bold");
    const link = message.getByRole("link", { name: "masked link" });
    expect(await link.getAttribute("href")).toBe("https://example.com/masked");
    expect(await link.getAttribute("rel")).toContain("noopener");
    expect(await message.locator(".mention").allTextContents()).toEqual([
      "@Milo Vance",
      "@Readers",
      "#newsroom",
      "@everyone",
    ]);
    expect(await message.locator(".md-subtext time").innerText()).toBe("March 8, 2025");
    expect(await message.locator(".md-subtext time").getAttribute("title")).toBe("Saturday, March 8, 2025 at 8:27 PM");
    expect(await message.innerText()).toContain("Escaped: *not italic*, # no heading");
    // Mentions are drawn, but nobody was pinged.
    expect(await message.getAttribute("class")).not.toContain("message-pinged");
  });

  it("hides a spoiler until it is clicked", async () => {
    const { page, run, last } = await open();
    await run("/demo markdown");
    const spoiler = last.getByRole("button", { name: "Spoiler" });
    expect(await styleOf(page, ".message:last-child .spoiler-hidden", "visibility")).toBe("hidden");
    await spoiler.click();
    await last.locator(".spoiler-shown", { hasText: "hidden" }).waitFor();
  });

  it("names the command that was used, and who used it", async () => {
    const { run, last } = await open();
    await run("/demo private");
    await last.filter({ hasText: "Between us" }).waitFor();
    expect(await last.locator(".origin").innerText()).toMatch(/Ada Quill\s+used\s+\/demo private/);
  });

  it("draws Components V2, and sends what is chosen to the bot", async () => {
    const { page, run, last, message } = await open();
    await run("/demo components");
    await last.filter({ hasText: "A headline in a section" }).waitFor();
    expect(await styleOf(page, ".container-bar", "backgroundColor")).toBe("rgb(192, 57, 43)");
    expect(await last.getByRole("button", { name: "Disabled" }).isDisabled()).toBe(true);
    expect(await last.getByRole("link", { name: "Link", exact: true }).getAttribute("href")).toBe(
      "https://example.com/",
    );
    expect(await last.getByText("A container that gives the end away").isVisible()).toBe(false);
    const components = page.locator(".message", { hasText: "A headline in a section" }).last();

    await components.getByRole("button", { name: "Success" }).click();
    await message("You chose demo:echo:success").waitFor();
    await components.getByRole("combobox", { name: "Pick a story" }).press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await message("You chose berlin").waitFor();
    await components.getByRole("combobox", { name: "Pick a channel" }).click();
    expect(await components.getByRole("option").allTextContents()).toEqual(["general", "newsroom", "front-page"]);
    await components.getByRole("option", { name: "newsroom" }).click();
    await message(`You chose ${stage.discord.ids.newsroom}`).waitFor();
  });

  it("gives files to download", async () => {
    const { page, run, last } = await open();
    await run("/demo components");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      last.getByRole("link", { name: "Download notes.md" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("notes.md");
    expect(await readFile(await download.path(), "utf8")).toBe("# Notes\n");
  });

  it("draws an embed", async () => {
    const { run, last } = await open();
    await run("/demo embed");
    const embed = last.locator(".embed");
    await embed.waitFor();
    expect(await embed.getByRole("link", { name: "A title" }).getAttribute("href")).toBe("https://example.com/");
    expect(await embed.locator(".embed-field").allInnerTexts()).toEqual(["One\n1", "Two\n2"]);
    expect(await embed.locator("em").innerText()).toBe("Markdown");
  });

  it("shows text that tries to be code as the characters it is", async () => {
    const { page, run, last } = await open();
    const violations: string[] = [];
    page.on("console", (line) => {
      if (line.text().includes("Content Security Policy")) violations.push(line.text());
    });
    await run("/demo hostile");
    await last.filter({ hasText: "window.pwned" }).waitFor();
    expect(await last.locator(".markdown").innerText()).toBe(HOSTILE.replaceAll("`", ""));
    expect(await last.locator(".markdown script, .markdown img, .markdown svg, .markdown a").count()).toBe(0);
    expect(await page.evaluate("window.pwned")).toBeUndefined();
    expect(violations).toEqual([]);
  });

  it("marks what only the asker sees, and dismisses it", async () => {
    const { page, run, message } = await open();
    await run("/demo private");
    const own = message("Between us");
    await own.getByText("Only you can see this").waitFor();
    const before = await page.locator(".message").count();
    await own.getByRole("button", { name: "Dismiss message" }).click();
    await expect.poll(() => page.locator(".message").count()).toBe(before - 1);
  });

  it("shows that the bot thinks, then its answer in the same place", async () => {
    const { page, run, last } = await open();
    await run("/demo slow");
    await last.getByText("Lede is thinking…").waitFor();
    await last.getByText("Done thinking").waitFor();
    expect(await page.getByText("is thinking…").count()).toBe(0);
  });

  it("tells when the bot does not answer a command or a button", async () => {
    const { run, last, message } = await open();
    await run("/demo components");
    const components = message("A headline in a section");
    await components.getByRole("button", { name: "No answer" }).click();
    await components.locator(".button-busy").waitFor();
    await components.getByText("This interaction failed").waitFor();
    await run("/demo silent");
    await last.getByText("The application did not respond").waitFor();
  });

  it("shows a modal, holds the focus in it, and sends it", async () => {
    const { page, run, last, message } = await open();
    await run("/demo components");
    await last.getByRole("button", { name: "Modal" }).click();
    const modal = page.getByRole("dialog", { name: "A form" });
    await modal.getByLabel("A line").fill("To be sent");
    await page.keyboard.press("Enter");
    await message("You wrote: To be sent").waitFor();
    expect(await modal.count()).toBe(0);
    await page.locator(".message", { hasText: "A headline" }).last().getByRole("button", { name: "Modal" }).click();
    await modal.waitFor();
    await page.keyboard.press("Escape");
    await modal.waitFor({ state: "detached" });
  });

  it("shows pictures of its own server, and links to those from elsewhere without loading them", async () => {
    const { page, last } = await open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).host));
    const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const channel = await stage.client.channels.fetch(stage.discord.ids.general);
    if (!channel?.isSendable()) throw new Error("the channel takes no messages");
    await channel.send({
      flags: MessageFlags.IsComponentsV2,
      files: [{ attachment: Buffer.from(pixel, "base64"), name: "pixel.png" }],
      components: [
        {
          type: ComponentType.Section,
          components: [{ type: ComponentType.TextDisplay, content: "Pictures" }],
          accessory: { type: ComponentType.Thumbnail, media: { url: "https://pictures.example/a.png" } },
        },
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: "attachment://pixel.png" }, description: "A pixel" }],
        },
      ],
    });
    const message = last.filter({ hasText: "Pictures" });
    await message.waitFor();
    const picture = message.getByRole("img", { name: "A pixel" });
    await picture.waitFor();
    expect(await message.getByRole("link", { name: "pictures.example" }).getAttribute("href")).toBe(
      "https://pictures.example/a.png",
    );
    expect(asked).not.toContain("pictures.example");
  });

  it("tells that a message was edited, and what it replies to", async () => {
    const { box, message } = await open();
    await box.fill("A question");
    await box.press("Enter");
    await message("A question").waitFor();
    const channel = await stage.client.channels.fetch(stage.discord.ids.general);
    if (!channel?.isSendable()) throw new Error("the channel takes no messages");
    const question = (await channel.messages.fetch({ limit: 1 })).first();
    if (!question) throw new Error("there is no message");
    const sent = await channel.send({ content: "An answer", reply: { messageReference: question } });
    const answered = message("An answer");
    await answered.waitFor();
    expect(await answered.locator(".origin").innerText()).toContain("@Ada Quill");
    // A reply calls the one it replies to, as in Discord.
    expect(await answered.getAttribute("class")).toContain("message-pinged");
    expect(await answered.getByText("(edited)").count()).toBe(0);
    await sent.edit("A better one");
    await message("A better one").getByText("(edited)").waitFor();
  });
});
