import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openPage } from "./browser.ts";
import { personAt } from "./person.ts";
import { openStage, type Stage } from "./stage.ts";

describeInBrowser("the composer", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  const open = async () => personAt(await openPage(browser(), stage.discord.pageUrl));

  it("opens the picker on a slash, filters it as one types, and closes it on Escape", async () => {
    const { page, box } = await open();
    await box.focus();
    await page.keyboard.type("/");
    const options = page.getByRole("listbox", { name: "Commands" }).getByRole("option");
    await options.first().waitFor();
    expect(await options.count()).toBe(9);
    expect(await page.locator(".popup-group").allTextContents()).toEqual(["Lede"]);
    await page.keyboard.type("slo");
    expect(await options.count()).toBe(1);
    expect(await options.first().innerText()).toContain("An answer that takes a moment");
    expect(await box.getAttribute("aria-activedescendant")).toBe(await options.first().getAttribute("id"));
    await page.keyboard.press("Escape");
    expect(await options.count()).toBe(0);
    expect(await box.inputValue()).toBe("/slo");
    await page.context().close();
  });

  it("fills every kind of option by keyboard alone", async () => {
    const { page, box, message } = await open();
    await box.focus();
    await page.keyboard.type("/demo options ");
    const choices = page.getByRole("listbox");
    // Completion from the bot.
    await choices.getByRole("option", { name: "Apollo 11" }).waitFor();
    await page.keyboard.type("nel");
    await expect.poll(() => page.locator(".popup-line").count()).toBe(1);
    await page.keyboard.press("Tab");
    // An integer.
    expect(await page.locator(":focus").getAttribute("id")).toBe("option-count");
    await page.keyboard.type("3");
    await page.keyboard.press("Tab");
    // The options that are left: by name, then by arrows.
    await page.keyboard.type("priv");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.type("view");
    await page.keyboard.press("Tab");
    await page.keyboard.type("sum");
    await page.keyboard.press("Enter");
    await page.keyboard.type("chan");
    await page.keyboard.press("Tab");
    await page.keyboard.type("#news");
    await page.keyboard.press("Enter");
    await page.keyboard.type("role");
    await page.keyboard.press("Tab");
    await page.keyboard.type("read");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const { newsroom, readers } = stage.discord.ids;
    await message(`story=Nelson count=3 private=false view=summary channel=${newsroom} role=${readers}`).waitFor();
    await page.context().close();
  });

  it("shows what is wrong at the option, and sends nothing", async () => {
    const { page, box, message } = await open();
    await box.focus();
    await page.keyboard.type("/demo options ");
    await page.locator("#option-story").fill("anything");
    await page.locator("#option-count").fill("11");
    await page.getByRole("button", { name: "Send command" }).click();
    const error = page.locator(".error-text");
    await error.filter({ hasText: "At most 10" }).waitFor();
    expect(await page.locator("#option-count").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator(":focus").getAttribute("id")).toBe("option-count");
    await page.locator("#option-count").fill("two");
    await page.keyboard.press("Enter");
    await error.filter({ hasText: "Input a valid integer" }).waitFor();
    await page.locator("#option-count").fill("");
    await page.keyboard.press("Enter");
    await error.filter({ hasText: "This option is required" }).waitFor();
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    await message("story=anything count=2").waitFor();
    await page.context().close();
  });

  it("drops completions that come too late", async () => {
    const { page, box } = await open();
    await box.focus();
    await page.keyboard.type("/demo options ");
    await page.getByRole("option", { name: "Apollo 11" }).waitFor();
    // "n" is answered after 600 ms, and with all three; "nel" at once.
    await page.keyboard.type("n");
    await page.getByText("Loading options…").waitFor();
    await page.waitForTimeout(250);
    await page.keyboard.type("el");
    const lines = page.locator(".popup-line");
    await expect.poll(() => page.locator(".popup-line").count()).toBe(1);
    await page.waitForTimeout(700);
    expect(await lines.allInnerTexts()).toEqual(["Nelson Mandela walks free"]);
    await page.context().close();
  });

  it("gives up a command on Escape, and goes back to text on Backspace", async () => {
    const { page, box } = await open();
    await box.focus();
    await page.keyboard.type("/demo private ");
    await page.locator(".command-name").waitFor();
    await page.keyboard.press("Backspace");
    expect(await box.inputValue()).toBe("/demo private");
    await page.keyboard.type(" ");
    await page.locator(".command-name").waitFor();
    await page.keyboard.press("Escape");
    expect(await box.inputValue()).toBe("");
    expect(await page.locator(".composer-input:focus").count()).toBe(1);
    await page.context().close();
  });

  it("takes a file for an attachment option", async () => {
    const { page, box, message } = await open();
    await box.focus();
    await page.keyboard.type("/demo options ");
    await page.locator("#option-story").fill("x");
    await page.locator("#option-count").fill("1");
    await page.keyboard.press("Tab");
    await page.keyboard.type("file");
    await page.keyboard.press("Enter");
    await page
      .locator("#option-file")
      .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("A") });
    await page.getByText("a.txt").waitFor();
    await page.getByRole("button", { name: "Send command" }).click();
    await message("file=").waitFor();
    await page.context().close();
  });

  it("sends plain text on Enter, a new line on Shift and Enter", async () => {
    const { page, box, message } = await open();
    await box.focus();
    await page.keyboard.type("First line");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("**second** line");
    await page.keyboard.press("Enter");
    const sent = message("First line");
    expect(await sent.locator(".markdown").innerText()).toBe("First line\nsecond line");
    expect(await box.inputValue()).toBe("");
    await page.context().close();
  });

  it("suggests a first command to a newcomer", async () => {
    const { page, message } = await open();
    await page
      .getByText("#front-page")
      .or(page.getByRole("button", { name: /^newsroom/ }))
      .first()
      .click();
    await page.getByRole("heading", { name: "Welcome to #newsroom!" }).waitFor();
    await page.getByRole("button", { name: "/demo embed" }).click();
    await page.keyboard.press("Enter");
    await message("A footer").waitFor();
    await page.context().close();
  });
});
