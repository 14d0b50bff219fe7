/** A select under a message: what is chosen goes to the bot. */
import type { APISelectMenuComponent } from "discord-api-types/v10";
import { h, type VNode } from "../ui.ts";
import type { MessageContext } from "./context.ts";
import { Listbox } from "./listbox.ts";
import { selectOptions } from "./select-options.ts";

/** Draws a select of any kind. */
export function messageSelect(select: APISelectMenuComponent, context: MessageContext): VNode {
  const { message, actions, lookup, world, busy } = context;
  const { options, defaults } = selectOptions(select, lookup, world);
  const placeholder = select.placeholder ?? "Make a selection";
  return h(Listbox, {
    id: `select-${message.id}-${select.id ?? select.custom_id}`,
    label: placeholder,
    placeholder,
    options,
    selected: defaults,
    min: select.min_values ?? 1,
    max: select.max_values ?? 1,
    disabled: select.disabled === true,
    busy: busy === select.custom_id,
    onChoose: (values) => {
      void actions.do({
        type: "select",
        channelId: message.channel_id,
        messageId: message.id,
        customId: select.custom_id,
        values: [...values],
      });
    },
  });
}
