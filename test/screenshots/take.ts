/**
 * Takes the README's pictures: starts the whole bot on its local Discord, does what a person would do, and writes
 * .github/images/<name>-<dark|light>.png (and phone-<name>-…). Run it by `npm run screenshots`; it needs a Chromium.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { findChromium, launchChromium, openPage, PHONE } from "../playground/page/browser.ts";
import { startLede } from "../playground/page/lede.ts";
import { type PagePerson, personAt } from "../playground/page/person.ts";

const FOLDER = fileURLToPath(new URL("../../.github/images/", import.meta.url));
const DESKTOP = { width: 1080, height: 720 } as const;
const STORY = [
  "The Library That Stayed Open",
  "",
  "By Ada Quill",
  "May 2, 2025",
  "",
  "The town's library will stay open on Sundays after its readers raised the money for a second librarian.",
  "",
  '"We counted the coins on the reading-room table," said Mary Poe, who has run the library for eleven years.',
  "",
].join("\n");

/** Writes one picture in each theme. */
type Shoot = (name: string) => Promise<void>;

async function main(): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) throw new Error("No Chromium was found: install one, or set CHROMIUM_PATH.");
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchChromium(chromium);
  try {
    await session(browser, "", DESKTOP, false, onDesktop);
    await session(browser, "phone-", PHONE, true, onPhone);
  } finally {
    await browser.close();
  }
}

/** A bot, a local Discord and a page of their own. */
async function session(
  browser: Browser,
  prefix: string,
  size: { readonly width: number; readonly height: number },
  phone: boolean,
  play: (person: PagePerson, shoot: Shoot) => Promise<void>,
): Promise<void> {
  const lede = await startLede();
  try {
    const page = await openPage(browser, lede.address, { size, phone });
    await page.getByRole("button", { name: "/article summary" }).waitFor();
    await play(personAt(page), (name) => shoot(page, `${prefix}${name}`));
    await page.context().close();
  } finally {
    await lede.stop();
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    // Two frames: the colours have changed, and what follows from it is drawn.
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    await writeFile(`${FOLDER}${name}-${colorScheme}.png`, await page.screenshot());
  }
  process.stdout.write(`${name}\n`);
}

async function onDesktop(person: PagePerson, shoot: Shoot): Promise<void> {
  const { page, box, last, run } = person;
  await box.focus();
  await page.keyboard.type("/");
  await page.getByRole("option", { name: /article summary/ }).waitFor();
  await shoot("picker");
  await box.fill("");
  await run("/article summary");
  await last.getByRole("button", { name: "Headline" }).waitFor();
  await shoot("summary");
  await run("/article headline");
  await last.getByRole("button", { name: "Summary" }).waitFor();
  await shoot("headline");
  await article(person, "/article quotes ", "berlin");
  await last.locator("blockquote").first().waitFor();
  await toTop(last);
  await shoot("quotes");
  await article(person, "/article text ", "apollo");
  await last.getByRole("button", { name: /^Page 1/ }).waitFor();
  await shoot("text");
  await box.focus();
  await page.keyboard.type("/article search ");
  await page.keyboard.type("wall");
  await page.keyboard.press("Enter");
  await last.getByRole("combobox").waitFor();
  await shoot("search");
  await run("/article list");
  await last.getByText("newest first").waitFor();
  await shoot("list");
  await page.keyboard.type("/article summary article");
  await typeArticle(person, "m");
  await page.waitForTimeout(300);
  await shoot("autocomplete");
  await page.getByRole("button", { name: "Give up the command" }).click();
  await dropStory(page);
  await page.keyboard.press("Enter");
  await last.getByRole("link", { name: "story.txt", exact: true }).waitFor();
  await last.click({ button: "right", position: { x: 330, y: 20 } });
  await page.getByRole("menuitem", { name: /^Read as article/ }).waitFor();
  await shoot("read-as-article-menu");
  await page.getByRole("menuitem", { name: /^Read as article/ }).click();
  await last.getByText("Only you can see this").waitFor();
  await shoot("read-as-article");
  await digest(person);
  await shoot("digest");
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole("button", { name: "Inspector" }).click();
  await page.locator(".entry", { hasText: "POST" }).getByRole("button").first().click();
  await shoot("inspector");
}

async function onPhone(person: PagePerson, shoot: Shoot): Promise<void> {
  const { page, box, last, run } = person;
  await run("/article summary");
  await last.getByRole("button", { name: "Headline" }).waitFor();
  await shoot("summary");
  await article(person, "/article quotes ", "berlin");
  await last.locator("blockquote").first().waitFor();
  await shoot("quotes");
  await box.focus();
  await page.keyboard.type("/");
  await page.getByRole("option", { name: /article summary/ }).waitFor();
  await shoot("picker");
  await box.fill("");
  await page.getByRole("button", { name: "Servers and channels" }).click();
  await shoot("channels");
}

/** Runs a command about the article whose headline begins so. */
async function article(person: PagePerson, command: string, typed: string): Promise<void> {
  const { page, box } = person;
  await box.focus();
  await page.keyboard.type(`${command}article`);
  await typeArticle(person, typed);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.locator(".command-name").waitFor({ state: "detached" });
}

async function typeArticle({ page }: PagePerson, typed: string): Promise<void> {
  await page.keyboard.press("Tab");
  await page.locator("#option-article:focus").waitFor();
  await page.keyboard.type(typed);
  await page.getByText("Loading options…").waitFor({ state: "detached" });
}

async function dropStory(page: Page): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(STORY)}], "story.txt", { type: "text/plain" })); return data; })()`,
  );
  await page.locator("main").dispatchEvent("drop", { dataTransfer: data });
  await page.getByRole("list", { name: "Files to send" }).waitFor();
}

/** Sets a digest up, moves the clock to it, and opens the channel that it is in. */
async function digest({ page, box, last, message }: PagePerson): Promise<void> {
  await box.focus();
  await page.keyboard.type("/digest create ");
  const values = { channel: "newsroom", days: "every day", time: "09:00", timezone: "UTC" };
  for (const [name, value] of Object.entries(values)) {
    await page.locator(`#option-${name}:focus`).waitFor();
    await page.keyboard.type(value);
    await page.locator(".popup-line.active").waitFor();
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type("existing");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await last.getByText("Only you can see this").waitFor();
  await page.getByRole("button", { name: /^Clock/ }).click();
  await page.getByRole("menuitem", { name: /Jump to what comes next/ }).click();
  await page.getByRole("button", { name: /^newsroom .*unread/ }).click();
  await message("Iran Rejects").waitFor();
  await toTop(last);
}

/** Scrolls to where a message begins. */
async function toTop(message: Locator): Promise<void> {
  await message.evaluate((element) => element.scrollIntoView({ block: "start" }));
}

await main();
