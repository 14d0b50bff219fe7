/** What every part of a message is drawn with. */
import type { APIMessage } from "discord-api-types/v10";
import type { Actions } from "../state/controller.ts";
import type { Lookup } from "../state/lookup.ts";
import type { State } from "../state/model.ts";

export interface MessageContext {
  readonly message: APIMessage;
  readonly lookup: Lookup;
  readonly actions: Actions;
  /** The custom id of the component whose answer is awaited; null when none is. */
  readonly busy: string | null;
  /** For selects of people, roles and channels. */
  readonly world: Pick<State, "users" | "guilds" | "channels">;
}
