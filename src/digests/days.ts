/** Days of the week by ISO 8601 number: 1 is Monday, 7 is Sunday. */
export type Days = ReadonlySet<number>;

const NAMES: readonly string[] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const EVERY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5];
const WEEKENDS: readonly number[] = [6, 7];

const GROUPS: ReadonlyMap<string, readonly number[]> = new Map([
  ["every day", EVERY],
  ["everyday", EVERY],
  ["daily", EVERY],
  ["all", EVERY],
  ["weekday", WEEKDAYS],
  ["weekdays", WEEKDAYS],
  ["workdays", WEEKDAYS],
  ["weekend", WEEKENDS],
  ["weekends", WEEKENDS],
]);

/**
 * Reads days as people write them: "every day", "weekdays", "weekends", "Mon, Wed and Fri", "mon-fri", "Tuesdays".
 * @returns null when anything in it is not a day
 */
export function parseDays(text: string): Days | null {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const parts = words.split(/ ?(?:,|;|&|\+|\/| and )+ ?/).filter((part) => part !== "");
  if (parts.length === 0 || words.length > 200) return null;
  const days = new Set<number>();
  for (const part of parts) {
    const found = GROUPS.get(part) ?? range(part) ?? single(part);
    if (found === null) return null;
    for (const day of found) days.add(day);
  }
  return new Set([...days].sort());
}

/** How people read it back: "every day", "weekdays", "weekends", or "Monday, Wednesday". */
export function describeDays(days: Days): string {
  const has = (group: readonly number[]): boolean => days.size === group.length && group.every((day) => days.has(day));
  if (has(EVERY)) return "every day";
  if (has(WEEKDAYS)) return "weekdays";
  if (has(WEEKENDS)) return "weekends";
  return [...days]
    .sort()
    .map((day) => NAMES[day - 1] ?? "")
    .join(", ");
}

/** Packs days into one number for a database column: bit 0 is Monday. */
export function daysToBits(days: Days): number {
  return [...days].reduce((bits, day) => bits | (1 << (day - 1)), 0);
}

/** The reverse of {@link daysToBits}. */
export function daysFromBits(bits: number): Days {
  return new Set(EVERY.filter((day) => (bits & (1 << (day - 1))) !== 0));
}

function single(word: string): readonly number[] | null {
  const day = dayOf(word);
  return day === null ? null : [day];
}

function range(part: string): readonly number[] | null {
  const [from, to, ...rest] = part.split(/ ?(?:-|–| to | through ) ?/);
  if (from === undefined || to === undefined || rest.length > 0) return null;
  const first = dayOf(from);
  const last = dayOf(to);
  if (first === null || last === null) return null;
  // "Fri-Mon" goes round the week's end.
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => ((first - 1 + step) % 7) + 1);
}

function dayOf(word: string): number | null {
  const letters = word.replace(/\.$/, "");
  if (letters.length < 2) return null;
  const index = NAMES.findIndex((name) => {
    const lower = name.toLowerCase();
    return lower.startsWith(letters) || `${lower}s` === letters || (letters === "thurs" && lower === "thursday");
  });
  return index === -1 ? null : index + 1;
}
