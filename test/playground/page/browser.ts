import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";

const USUAL_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where a Chromium is: CHROMIUM_PATH, or a usual place; null when there is none. */
export function findChromium(): string | null {
  const chosen = process.env["CHROMIUM_PATH"];
  return (chosen ? [chosen] : USUAL_PATHS).find((path) => existsSync(path)) ?? null;
}

/** Starts a Chromium with a fresh profile that talks to nobody by itself. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** How a page is opened. */
export interface View {
  readonly theme?: "light" | "dark";
  readonly phone?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  readonly scale?: number;
}

export const DESKTOP = { width: 1280, height: 800 } as const;
export const PHONE = { width: 390, height: 844 } as const;

/** Opens an address in a context of its own, and waits until the page is usable. */
export async function openPage(browser: Browser, address: string, view: View = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: view.size ?? (view.phone ? PHONE : DESKTOP),
    colorScheme: view.theme ?? "dark",
    locale: "en-US",
    timezoneId: "UTC",
    hasTouch: view.phone ?? false,
    isMobile: view.phone ?? false,
    deviceScaleFactor: view.scale ?? 1,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  await page.locator(".composer").waitFor();
  return page;
}

/**
 * Tests that need a browser. Without one they are skipped, and say so; in CI that is a failure.
 * @param body gets a function that gives the running browser
 */
export function describeInBrowser(name: string, body: (browser: () => Browser) => void): void {
  const path = findChromium();
  if (path === null) {
    describe(name, () => {
      const why = "no Chromium was found: install one, or set CHROMIUM_PATH";
      if (process.env["CI"]) {
        it("has a browser", () => {
          throw new Error(why);
        });
      } else it.skip(`skipped, since ${why}`);
    });
    return;
  }
  // A browser on a busy machine may be late; what is wrong is wrong the second time too.
  describe(name, { retry: 1 }, () => {
    let running: Browser | null = null;
    beforeAll(async () => {
      running = await launchChromium(path);
    });
    afterAll(async () => {
      await running?.close();
    });
    body(() => {
      if (!running) throw new Error("the browser has not started");
      return running;
    });
  });
}
