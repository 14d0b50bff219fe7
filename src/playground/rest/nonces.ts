import type { PlaygroundClock } from "../clock.ts";

/** For how long a nonce is remembered: Discord says "a few minutes". */
export const NONCE_MS: number = 3 * 60_000;

/**
 * Remembers which message a nonce made, by channel and author, for a few minutes by the server's clock.
 * @see https://discord.com/developers/docs/resources/message#create-message (enforce_nonce)
 */
export class Nonces {
  readonly #clock: PlaygroundClock;
  readonly #known = new Map<string, { readonly messageId: string; readonly at: number }>();

  constructor(clock: PlaygroundClock) {
    this.#clock = clock;
  }

  find(channelId: string, authorId: string, nonce: string): string | null {
    const found = this.#known.get(`${channelId}:${authorId}:${nonce}`);
    return found && !this.#isOld(found.at) ? found.messageId : null;
  }

  remember(channelId: string, authorId: string, nonce: string, messageId: string): void {
    for (const [key, { at }] of this.#known) {
      if (!this.#isOld(at)) break;
      this.#known.delete(key);
    }
    const key = `${channelId}:${authorId}:${nonce}`;
    this.#known.delete(key);
    this.#known.set(key, { messageId, at: this.#clock.now().epochMilliseconds });
  }

  #isOld(at: number): boolean {
    return this.#clock.now().epochMilliseconds - at > NONCE_MS;
  }
}
