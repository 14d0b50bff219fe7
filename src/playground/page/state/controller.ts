/** Ties the connection to the state, and gives the views what a person can do. */
import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import type { PageEvent } from "../../protocol.ts";
import { type ActionResult, connect, type NewAction } from "./connection.ts";
import { INITIAL_STATE, type State } from "./model.ts";
import { reduce, TYPING_MS } from "./reduce.ts";

/** What the bot gave to choose from. */
export interface Choices {
  readonly choices: readonly APIApplicationCommandOptionChoice[];
  readonly failed: boolean;
}

/** What the views can do; nothing else changes anything. */
export interface Actions {
  /** Sends an action; a refusal is shown as a notice as well, unless `quiet`. */
  do(action: NewAction, options?: { readonly quiet?: boolean }): Promise<ActionResult>;
  autocomplete(action: Extract<NewAction, { type: "autocomplete" }>): Promise<Choices>;
  /** Asks for the messages before the first known one. */
  older(channelId: string): Promise<void>;
  /** Closes the modal; `submitted` when it was sent, so that it is not also cancelled. */
  closeModal(submitted?: boolean): void;
  notify(text: string | null): void;
  /** Takes the note of a command that failed away. */
  forget(interactionId: string): void;
}

/** The page's state and what can be done with it. */
export interface Controller {
  readonly actions: Actions;
  state(): State;
}

const NO_CHOICES: Choices = { choices: [], failed: true };
const NOTICE_MS = 8000;

/**
 * Connects to the local Discord.
 * @param url the socket's address
 * @param changed called after each change of the state
 */
export function createController(url: string, changed: (state: State) => void): Controller {
  let state = INITIAL_STATE;
  const customIds = new Map<number, string>();
  const asked = new Map<number, (choices: Choices) => void>();
  let noticeTimer = 0;

  const set = (next: State): void => {
    if (next === state) return;
    state = next;
    changed(state);
  };
  const notify = (text: string | null): void => {
    clearTimeout(noticeTimer);
    set({ ...state, notice: text });
    if (text !== null) noticeTimer = window.setTimeout(() => set({ ...state, notice: null }), NOTICE_MS);
  };

  const event = (received: PageEvent): void => {
    if (received.type === "choices") {
      asked.get(received.ref)?.({ choices: received.choices, failed: received.failed });
      asked.delete(received.ref);
      return;
    }
    const before = state;
    set(reduce(state, received, Date.now(), (ref) => customIds.get(ref) ?? null));
    if (received.type === "typing") setTimeout(() => set({ ...state }), TYPING_MS + 100);
    if (received.type === "snapshot" && before.connection === "lost") restore(before);
  };

  const connection = connect(url, { event, lost: () => set({ ...state, connection: "lost" }) });

  /** After a reconnect: be where and who one was, as far as that still exists. */
  const restore = (before: State): void => {
    const { personId, channelId, locale } = before;
    if (personId !== state.personId && state.people.some(({ user }) => user.id === personId)) {
      connection.send({ type: "person", personId });
    }
    if (locale !== state.locale) connection.send({ type: "locale", locale });
    if (channelId !== state.channelId && state.channels.some(({ channel }) => channel.id === channelId)) {
      connection.send({ type: "open", channelId });
    }
  };

  const actions: Actions = {
    async do(action, { quiet = false } = {}) {
      const { ref, result } = connection.send(action);
      if (action.type === "button" || action.type === "select") customIds.set(ref, action.customId);
      const settled = await result;
      if (!settled.ok && !quiet) notify(settled.error.message);
      return settled;
    },
    async autocomplete(action) {
      const { ref, result } = connection.send(action);
      return new Promise((resolve) => {
        asked.set(ref, resolve);
        void result.then((settled) => {
          if (settled.ok) return;
          asked.delete(ref);
          resolve(NO_CHOICES);
        });
      });
    },
    async older(channelId) {
      const before = state.messages[channelId]?.items[0]?.id;
      if (before === undefined) return;
      await connection.send({ type: "history", channelId, before }).result;
    },
    closeModal(submitted = false) {
      if (!state.modal) return;
      if (!submitted) connection.send({ type: "modal_close", interactionId: state.modal.interactionId });
      set({ ...state, modal: null });
    },
    notify,
    forget(interactionId) {
      const failedCommands = state.failedCommands.filter((one) => one.interactionId !== interactionId);
      set({ ...state, failedCommands });
    },
  };
  return { actions, state: () => state };
}
