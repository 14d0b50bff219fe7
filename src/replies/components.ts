import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APISectionComponent,
  type APISelectMenuOption,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from "discord-api-types/v10";
import { clipPlain } from "./clip.ts";
import { BUTTON_LABEL_LIMIT, CHOICE_TEXT_LIMIT, PLACEHOLDER_LIMIT, SELECT_OPTION_LIMIT } from "./limits.ts";

/**
 * The few Components V2 that replies are built of, as plain data.
 * @see https://discord.com/developers/docs/components/reference
 */

/** A slate blue: articles. Calm on Discord's dark and light themes alike. */
export const ARTICLE_COLOR = 0x5b7a99;
/** A muted amber: something that the reader can mend. */
export const NOTICE_COLOR = 0xb08d57;

/** Markdown text; what comes from an article has been escaped by then. */
export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A thin line. */
export function divider(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** A quiet grey button. */
export function button(label: string, customId: string, disabled = false): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: clipPlain(label, BUTTON_LABEL_LIMIT),
    custom_id: customId,
    ...(disabled ? { disabled } : {}),
  };
}

/** Buttons side by side, one to five. */
export function buttons(
  ...row: readonly APIButtonComponentWithCustomId[]
): APIActionRowComponent<APIButtonComponentWithCustomId> {
  return { type: ComponentType.ActionRow, components: [...row] };
}

/** Text with a button beside it. */
export function section(content: string, accessory: APIButtonComponentWithCustomId): APISectionComponent {
  return { type: ComponentType.Section, components: [text(content)], accessory };
}

/** One line of a select; its texts are shortened to fit. */
export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/**
 * A select of one among at most 25; choices of the same value are listed once, those beyond 25 are left out.
 * @param choices at least one
 */
export function select(
  customId: string,
  placeholder: string,
  choices: readonly Choice[],
): APIActionRowComponent<APIStringSelectComponent> {
  const options = new Map<string, APISelectMenuOption>();
  for (const choice of choices) {
    if (options.size === SELECT_OPTION_LIMIT || options.has(choice.value)) continue;
    const description = clipPlain(choice.description ?? "", CHOICE_TEXT_LIMIT);
    options.set(choice.value, {
      label: clipPlain(choice.label, CHOICE_TEXT_LIMIT) || "Untitled",
      value: choice.value,
      ...(description === "" ? {} : { description }),
    });
  }
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId,
        placeholder: clipPlain(placeholder, PLACEHOLDER_LIMIT),
        options: [...options.values()],
      },
    ],
  };
}

/** The card that a reply is. */
export function card(color: number, components: readonly APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: color, components: [...components] };
}
