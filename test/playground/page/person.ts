import type { Locator, Page } from "playwright-core";

/** What a person does in the page, by keyboard where Discord's users use it. */
export interface PagePerson {
  readonly page: Page;
  /** The box for messages. */
  readonly box: Locator;
  /** The latest message. */
  readonly last: Locator;
  /** Types a command whose options are all left out, and sends it. */
  run(command: string): Promise<void>;
  /** The latest message that holds a text. */
  message(text: string): Locator;
}

/** Somebody at the page. */
export function personAt(page: Page): PagePerson {
  const box = page.locator(".composer-input");
  return {
    page,
    box,
    last: page.locator(".message").last(),
    async run(command) {
      await box.focus();
      await page.keyboard.type(command);
      await page.keyboard.press("Enter");
      await page.locator(".command-name").waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".command-name").waitFor({ state: "detached" });
    },
    message: (text) => page.locator(".message", { hasText: text }).last(),
  };
}
