import { asList, asObject, lengthOf, type Path, type Problems } from "./problems.ts";

const TEXTS: readonly (readonly [path: readonly string[], max: number])[] = Object.freeze([
  [["title"], 256],
  [["description"], 4096],
  [["footer", "text"], 2048],
  [["author", "name"], 256],
] as const);

/**
 * At most 10 embeds, 25 fields each, 6000 characters in all.
 * @see https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 */
export function checkEmbeds(problems: Problems, embeds: readonly unknown[]): void {
  problems.count(["embeds"], embeds.length, 0, 10);
  let total = 0;
  for (const [i, value] of embeds.entries()) {
    const path = ["embeds", i];
    const embed = asObject(value);
    if (!embed) {
      problems.required(path);
      continue;
    }
    for (const [keys, max] of TEXTS) {
      const text = keys.reduce<unknown>((node, key) => asObject(node)?.[key], embed);
      if (typeof text !== "string") continue;
      total += lengthOf(text);
      problems.length([...path, ...keys], text, 0, max);
    }
    total += checkFields(problems, [...path, "fields"], asList(embed["fields"]) ?? []);
    if (Object.keys(embed).length === 0) problems.required([...path, "description"]);
  }
  if (total > 6000) {
    problems.add(["embeds"], "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
  }
}

function checkFields(problems: Problems, path: Path, fields: readonly unknown[]): number {
  problems.count(path, fields.length, 0, 25);
  let total = 0;
  for (const [i, value] of fields.entries()) {
    for (const [key, max] of [
      ["name", 256],
      ["value", 1024],
    ] as const) {
      const text = asObject(value)?.[key];
      if (typeof text !== "string") problems.required([...path, i, key]);
      else {
        total += lengthOf(text);
        problems.length([...path, i, key], text, 1, max);
      }
    }
  }
  return total;
}
