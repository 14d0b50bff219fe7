/**
 * Discord's limits on what a reply holds. Discord counts Unicode code points; Lede counts UTF-16 code units, which
 * are never fewer, so that nothing it measures as fitting can be refused.
 * @see https://github.com/discord/discord-api-docs/issues/1315 ("the API calculates length based on … codepoints")
 * @see https://discord.com/developers/docs/components/reference
 */

/** Text of all text displays of a message together. */
export const MESSAGE_TEXT_LIMIT = 4000;
/** Components of a message, nested ones included. */
export const MESSAGE_COMPONENT_LIMIT = 40;
/** Options of a select. */
export const SELECT_OPTION_LIMIT = 25;
/** A select option's label, its description and its value; an autocomplete choice's name and its value. */
export const CHOICE_TEXT_LIMIT = 100;
/** Choices that an autocomplete answers with. */
export const CHOICE_LIMIT = 25;
/** The text that a select shows while nothing is selected. */
export const PLACEHOLDER_LIMIT = 150;
/** The label of a button. */
export const BUTTON_LABEL_LIMIT = 80;
