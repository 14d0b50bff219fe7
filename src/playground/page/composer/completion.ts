/** Live completions from the bot: asked for when typing pauses, and dropped when they come too late. */
import type { OptionValue } from "../../protocol.ts";
import type { Actions, Choices } from "../state/controller.ts";
import type { CommandEntry } from "./entries.ts";

/** What is known about the choices of the focused option. */
export type Completion = { readonly status: "loading" } | ({ readonly status: "ready" } & Choices);

/** Typing pauses this long before the bot is asked, in milliseconds. */
const PAUSE_MS = 150;

export interface Completer {
  /** Asks, after a pause; `now` leaves the pause out (the field was just entered). */
  ask(focused: string, options: Record<string, OptionValue>, now: boolean): void;
  /** Forgets what was asked. */
  stop(): void;
}

/**
 * Makes a completer for one command in one channel.
 * @param show called with what is known: loading, then the answer to the latest question, never to an older one
 */
export function createCompleter(
  entry: CommandEntry,
  channelId: string,
  actions: Actions,
  show: (completion: Completion) => void,
): Completer {
  let question = 0;
  let timer = 0;
  const stop = (): void => {
    question++;
    clearTimeout(timer);
  };
  return {
    ask(focused, options, now) {
      stop();
      const mine = question;
      show({ status: "loading" });
      timer = window.setTimeout(
        async () => {
          const { commandId, path } = entry;
          const answer = await actions.autocomplete({
            type: "autocomplete",
            channelId,
            commandId,
            path,
            options,
            focused,
          });
          if (mine === question) show({ status: "ready", ...answer });
        },
        now ? 0 : PAUSE_MS,
      );
    },
    stop,
  };
}
