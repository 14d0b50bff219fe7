import { ComponentType } from "discord-api-types/v10";
import { asList, asObject, type Path, type Problems } from "./problems.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * A select: placeholder of at most 150, 0 to 25 values to choose, and for string selects 1 to 25 options with label,
 * value and description of at most 100 characters and values that differ.
 * @see https://discord.com/developers/docs/components/reference#string-select
 */
export function checkSelect(problems: Problems, path: Path, it: Json): void {
  if (typeof it["placeholder"] === "string") problems.length([...path, "placeholder"], it["placeholder"], 0, 150);
  const min = bounded(problems, [...path, "min_values"], it["min_values"], 0, 1);
  const max = bounded(problems, [...path, "max_values"], it["max_values"], 1, 1);
  if (min > max) {
    problems.add(
      [...path, "min_values"],
      "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE",
      "min_values is larger than max_values",
    );
  }
  if (it["type"] !== ComponentType.StringSelect) return;
  const options = asList(it["options"]) ?? [];
  problems.count([...path, "options"], options.length, 1, 25);
  if (options.length > 0 && max > options.length) {
    problems.add(
      [...path, "max_values"],
      "SELECT_COMPONENT_MAX_VALUES_TOO_LARGE",
      "max_values is larger than the number of options",
    );
  }
  checkOptions(problems, [...path, "options"], options, max);
}

function checkOptions(problems: Problems, path: Path, options: readonly unknown[], max: number): void {
  const values = new Set<string>();
  let defaults = 0;
  for (const [i, value] of options.entries()) {
    const at = [...path, i];
    const option = asObject(value) ?? {};
    for (const key of ["label", "value"]) {
      const text = option[key];
      if (typeof text === "string" && text.trim() !== "") problems.length([...at, key], text, 1, 100);
      else problems.required([...at, key]);
    }
    if (typeof option["description"] === "string") {
      problems.length([...at, "description"], option["description"], 0, 100);
    }
    if (option["default"] === true) defaults += 1;
    const own = option["value"];
    if (typeof own !== "string") continue;
    if (values.has(own)) {
      problems.add(
        [...at, "value"],
        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
        "The specified option value is already used",
      );
    }
    values.add(own);
  }
  if (defaults > max) {
    problems.add(path, "SELECT_COMPONENT_TOO_MANY_DEFAULTS", "More options are chosen by default than may be chosen");
  }
}

function bounded(problems: Problems, path: Path, value: unknown, min: number, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  const n = Number(value);
  if (Number.isInteger(n) && n >= min && n <= 25) return n;
  problems.add(path, "NUMBER_TYPE_MAX", `int value should be between ${min} and 25.`);
  return fallback;
}
