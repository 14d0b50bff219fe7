/**
 * Custom ids carry all that is needed to answer a click, so that buttons work after any restart:
 * `1~action~arg~arg…`. The leading number is the codec's version; old versions stay readable for ever.
 * @see https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id (1 to 100 characters)
 */

const VERSION = "1";
const SEPARATOR = "~";
const ESCAPE = /[%~]/g;

/** The longest custom id that Discord takes, in UTF-16 code units (never more than it counts itself). */
export const CUSTOM_ID_LIMIT = 100;

/** What a custom id says: which handler answers, and with what. */
export interface CustomId {
  readonly action: string;
  readonly args: readonly string[];
}

/**
 * Writes a custom id.
 * @throws RangeError when it would be longer than Discord allows: a programming error, since callers bound their args
 */
export function encodeCustomId(action: string, ...args: readonly string[]): string {
  const id = [VERSION, action, ...args.map(escapeArg)].join(SEPARATOR);
  if (id.length > CUSTOM_ID_LIMIT) {
    throw new RangeError(`custom id of ${id.length} characters for ${action}; the limit is ${CUSTOM_ID_LIMIT}`);
  }
  return id;
}

/** Reads a custom id; null for one that Lede did not write (another version's, another bot's). */
export function decodeCustomId(id: string): CustomId | null {
  const [version, action, ...args] = id.split(SEPARATOR);
  if (version !== VERSION || !action) return null;
  return { action, args: args.map(unescapeArg) };
}

/** The custom ids of all components in a message's JSON, however deep, in their order. */
export function customIdsIn(json: unknown): readonly string[] {
  if (Array.isArray(json)) return json.flatMap(customIdsIn);
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([key, inner]) =>
    key === "custom_id" && typeof inner === "string" ? [inner] : customIdsIn(inner),
  );
}

function escapeArg(arg: string): string {
  return arg.replace(ESCAPE, (c) => (c === "%" ? "%25" : "%7E"));
}

function unescapeArg(arg: string): string {
  return arg.replace(/%25|%7E/g, (c) => (c === "%25" ? "%" : "~"));
}
