import { type APIModalInteractionResponseCallbackData, ComponentType as T } from "discord-api-types/v10";
import { z } from "zod";
import { checkCustomId, isInt } from "./components.ts";
import { asList, asObject, type Path, Problems } from "./problems.ts";
import { checkSelect } from "./selects.ts";
import { parseBody } from "./shape.ts";

const modalSchema = z.looseObject({
  custom_id: z.string().min(1).max(100),
  title: z.string().min(1).max(45),
  components: z
    .array(z.looseObject({ type: z.int() }))
    .min(1)
    .max(5),
});

const IN_LABEL: ReadonlySet<unknown> = new Set([
  T.TextInput,
  T.StringSelect,
  T.UserSelect,
  T.RoleSelect,
  T.MentionableSelect,
  T.ChannelSelect,
  T.FileUpload,
]);

/**
 * Reads a modal and holds it against Discord's limits: title of 45, 1 to 5 rows, labels or texts.
 * @throws DiscordError 50035
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal
 */
export function readModal(body: unknown): APIModalInteractionResponseCallbackData {
  const modal = parseBody(modalSchema, body);
  const problems = new Problems();
  const customIds = new Set<string>();
  for (const [i, row] of modal.components.entries()) {
    const path = ["components", i];
    if (row.type === T.ActionRow) {
      const inputs = asList(row["components"]) ?? [];
      problems.count([...path, "components"], inputs.length, 1, 1);
      checkField(problems, [...path, "components", 0], inputs[0], new Set([T.TextInput]), customIds, true);
    } else if (row.type === T.Label) {
      const { label, description } = row as { label?: unknown; description?: unknown };
      if (typeof label !== "string") problems.required([...path, "label"]);
      else problems.length([...path, "label"], label, 1, 45);
      if (typeof description === "string") problems.length([...path, "description"], description, 1, 100);
      checkField(problems, [...path, "component"], row["component"], IN_LABEL, customIds, false);
    } else if (row.type !== T.TextDisplay) {
      problems.add([...path, "type"], "UNION_TYPE_CHOICES", 'Value of field "type" must be one of (1, 10, 18).');
    }
  }
  problems.refuse();
  // What Discord's schema says and the checks above have held true.
  return modal as unknown as APIModalInteractionResponseCallbackData;
}

function checkField(
  problems: Problems,
  path: Path,
  value: unknown,
  allowed: ReadonlySet<unknown>,
  customIds: Set<string>,
  labelled: boolean,
): void {
  const it = asObject(value);
  if (!it) {
    problems.required(path);
    return;
  }
  if (!allowed.has(it["type"])) {
    problems.add(
      [...path, "type"],
      "UNION_TYPE_CHOICES",
      `Value of field "type" must be one of (${[...allowed].join(", ")}).`,
    );
    return;
  }
  checkCustomId(problems, path, it["custom_id"], customIds);
  if (it["type"] !== T.TextInput) {
    if (it["type"] !== T.FileUpload) checkSelect(problems, path, it);
    return;
  }
  if (!isInt(it["style"], 1, 2)) problems.required([...path, "style"]);
  if (labelled) {
    if (typeof it["label"] !== "string") problems.required([...path, "label"]);
    else problems.length([...path, "label"], it["label"], 1, 45);
  }
  if (typeof it["placeholder"] === "string") problems.length([...path, "placeholder"], it["placeholder"], 0, 100);
  if (typeof it["value"] === "string") problems.length([...path, "value"], it["value"], 0, 4000);
  for (const [key, min] of [
    ["min_length", 0],
    ["max_length", 1],
  ] as const) {
    if (it[key] !== undefined && it[key] !== null && !isInt(it[key], min, 4000)) {
      problems.add([...path, key], "NUMBER_TYPE_MAX", `int value should be between ${min} and 4000.`);
    }
  }
}
