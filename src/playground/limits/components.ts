import { ButtonStyle, ComponentType as T } from "discord-api-types/v10";
import { asList, asObject, lengthOf, type Path, type Problems } from "./problems.ts";
import { checkSelect } from "./selects.ts";

type Json = Readonly<Record<string, unknown>>;

/** What is counted over all components of a message. */
export interface ComponentCount {
  total: number;
  text: number;
  readonly customIds: Set<string>;
  readonly ids: Set<number>;
  /** The file names behind `attachment://…`. */
  readonly attachmentNames: Set<string>;
}

const V1_TOP: ReadonlySet<number> = new Set([T.ActionRow]);
const V2_TOP: ReadonlySet<number> = new Set([
  T.ActionRow,
  T.Section,
  T.TextDisplay,
  T.MediaGallery,
  T.File,
  T.Separator,
  T.Container,
]);
const IN_CONTAINER: ReadonlySet<number> = new Set([...V2_TOP].filter((type) => type !== T.Container));
const SELECTS: ReadonlySet<number> = new Set([
  T.StringSelect,
  T.UserSelect,
  T.RoleSelect,
  T.MentionableSelect,
  T.ChannelSelect,
]);

/**
 * Checks a message's components against the limits that Discord's API description cannot express: 40 components in
 * all, 4000 characters of text displays in all, unique custom ids, and what may be inside what.
 * @see https://discord.com/developers/docs/components/reference
 */
export function checkComponents(problems: Problems, components: readonly unknown[], v2: boolean): ComponentCount {
  const count: ComponentCount = {
    total: 0,
    text: 0,
    customIds: new Set(),
    ids: new Set(),
    attachmentNames: new Set(),
  };
  const top: Path = ["components"];
  if (v2) problems.count(top, components.length, 1, 40);
  else problems.count(top, components.length, 0, 5);
  checkList(problems, top, components, v2 ? V2_TOP : V1_TOP, count);
  if (count.total > 40) {
    problems.add(top, "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "The maximum number of components is 40");
  }
  if (count.text > 4000) {
    problems.add(
      top,
      "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
      "The displayable text in the components exceeds the maximum size of 4000",
    );
  }
  return count;
}

function checkList(
  problems: Problems,
  path: Path,
  list: readonly unknown[],
  allowed: ReadonlySet<number>,
  count: ComponentCount,
): void {
  for (const [i, value] of list.entries()) checkOne(problems, [...path, i], value, allowed, count);
}

function checkOne(
  problems: Problems,
  path: Path,
  value: unknown,
  allowed: ReadonlySet<number>,
  count: ComponentCount,
): void {
  const it = asObject(value);
  const type = it?.["type"];
  if (!it || typeof type !== "number") {
    problems.required([...path, "type"]);
    return;
  }
  count.total += 1;
  if (!allowed.has(type)) {
    const names = [...allowed].join(", ");
    problems.add([...path, "type"], "UNION_TYPE_CHOICES", `Value of field "type" must be one of (${names}).`);
    return;
  }
  checkId(problems, path, it, count);
  if (type === T.ActionRow) checkRow(problems, path, it, count);
  else if (type === T.Container) checkContainer(problems, path, it, count);
  else if (type === T.Section) checkSection(problems, path, it, count);
  else if (type === T.TextDisplay) checkText(problems, path, it, count);
  else if (type === T.MediaGallery) checkGallery(problems, path, it, count);
  else if (type === T.File) checkMedia(problems, [...path, "file"], it["file"], count, true);
  else if (type === T.Thumbnail) checkMedia(problems, [...path, "media"], it["media"], count, false);
  else if (type === T.Separator) checkSeparator(problems, path, it);
  else if (type === T.Button) checkButton(problems, path, it, count);
  else if (SELECTS.has(type)) {
    checkCustomId(problems, path, it["custom_id"], count.customIds);
    checkSelect(problems, path, it);
  }
}

function checkId(problems: Problems, path: Path, it: Json, count: ComponentCount): void {
  const id = it["id"];
  if (typeof id !== "number" || id === 0) return;
  if (count.ids.has(id)) problems.add([...path, "id"], "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");
  count.ids.add(id);
}

function children(problems: Problems, path: Path, it: Json): readonly unknown[] {
  const list = asList(it["components"]);
  if (list && it["components"] !== undefined && it["components"] !== null) return list;
  problems.required([...path, "components"]);
  return [];
}

function checkRow(problems: Problems, path: Path, it: Json, count: ComponentCount): void {
  const list = children(problems, path, it);
  const at = [...path, "components"];
  problems.count(at, list.length, 1, 5);
  const withSelect = list.some((child) => SELECTS.has(Number(asObject(child)?.["type"])));
  if (withSelect && list.length > 1) {
    problems.add(at, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
  }
  checkList(problems, at, list, new Set([T.Button, ...SELECTS]), count);
}

function checkContainer(problems: Problems, path: Path, it: Json, count: ComponentCount): void {
  const list = children(problems, path, it);
  problems.count([...path, "components"], list.length, 1, 40);
  const color = it["accent_color"];
  if (color !== undefined && color !== null && !isInt(color, 0, 0xffffff)) {
    problems.add([...path, "accent_color"], "NUMBER_TYPE_MAX", "int value should be less than or equal to 16777215.");
  }
  checkList(problems, [...path, "components"], list, IN_CONTAINER, count);
}

function checkSection(problems: Problems, path: Path, it: Json, count: ComponentCount): void {
  const list = children(problems, path, it);
  problems.count([...path, "components"], list.length, 1, 3);
  checkList(problems, [...path, "components"], list, new Set([T.TextDisplay]), count);
  if (it["accessory"] === undefined || it["accessory"] === null) problems.required([...path, "accessory"]);
  else checkOne(problems, [...path, "accessory"], it["accessory"], new Set([T.Button, T.Thumbnail]), count);
}

function checkText(problems: Problems, path: Path, it: Json, count: ComponentCount): void {
  const content = it["content"];
  if (typeof content !== "string") {
    problems.required([...path, "content"]);
    return;
  }
  problems.length([...path, "content"], content.trim(), 1, 4000);
  count.text += lengthOf(content);
}

function checkSeparator(problems: Problems, path: Path, it: Json): void {
  const spacing = it["spacing"];
  if (spacing !== undefined && spacing !== null && spacing !== 1 && spacing !== 2) {
    problems.add([...path, "spacing"], "BASE_TYPE_CHOICES", "Value must be one of {1, 2}.");
  }
}

function checkGallery(problems: Problems, path: Path, it: Json, count: ComponentCount): void {
  const items = asList(it["items"]) ?? [];
  problems.count([...path, "items"], items.length, 1, 10);
  for (const [i, item] of items.entries()) {
    const at = [...path, "items", i];
    checkMedia(problems, [...at, "media"], asObject(item)?.["media"], count, false);
    const description = asObject(item)?.["description"];
    if (typeof description === "string") problems.length([...at, "description"], description, 0, 1024);
  }
}

function checkMedia(problems: Problems, path: Path, media: unknown, count: ComponentCount, fileOnly: boolean): void {
  const url = asObject(media)?.["url"];
  if (typeof url !== "string") {
    problems.required([...path, "url"]);
    return;
  }
  const scheme = /^(attachment|https?):\/\//.exec(url)?.[1];
  if (scheme === "attachment") count.attachmentNames.add(url.slice("attachment://".length));
  else if (fileOnly) {
    problems.add([...path, "url"], "URL_TYPE_INVALID_SCHEME", "Files must be attachments: attachment://<filename>.");
  } else if (!scheme) {
    problems.add(
      [...path, "url"],
      "URL_TYPE_INVALID_SCHEME",
      `Scheme "${url.split(":", 1)[0]?.slice(0, 30)}" is not supported. Scheme must be one of ('http', 'https', 'attachment').`,
    );
  }
}

function checkButton(problems: Problems, path: Path, it: Json, count: ComponentCount): void {
  const style = it["style"];
  if (!isInt(style, 1, 6)) {
    problems.add([...path, "style"], "BASE_TYPE_CHOICES", "Value must be one of 1 to 6.");
    return;
  }
  if (typeof it["label"] === "string") problems.length([...path, "label"], it["label"], 0, 80);
  if (style === ButtonStyle.Premium) {
    if (typeof it["sku_id"] !== "string") problems.required([...path, "sku_id"]);
    return;
  }
  if (!it["label"] && !it["emoji"]) {
    problems.add(path, "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A button must have a label or an emoji");
  }
  if (style !== ButtonStyle.Link) {
    if (it["url"]) problems.add(path, "BUTTON_COMPONENT_URL_AND_CUSTOM_ID", "Only link buttons may have a url");
    checkCustomId(problems, path, it["custom_id"], count.customIds);
    return;
  }
  if (it["custom_id"]) {
    problems.add(path, "BUTTON_COMPONENT_URL_AND_CUSTOM_ID", "A url and custom id cannot both be specified");
  }
  if (typeof it["url"] !== "string" || it["url"] === "") {
    problems.required([...path, "url"]);
    return;
  }
  problems.length([...path, "url"], it["url"], 1, 512);
  if (!/^(https?|discord):\/\//.test(it["url"]) || !URL.canParse(it["url"])) {
    problems.add([...path, "url"], "URL_TYPE_INVALID_URL", "Not a well formed URL.");
  }
}

/** A custom id is of 1 to 100 characters and the only one of its kind in the message or modal. */
export function checkCustomId(problems: Problems, path: Path, id: unknown, seen: Set<string>): void {
  const at = [...path, "custom_id"];
  if (typeof id !== "string" || id === "") {
    problems.required(at);
    return;
  }
  problems.length(at, id, 1, 100);
  if (seen.has(id)) {
    problems.add(at, "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
  }
  seen.add(id);
}

/** Whether a value is a whole number within bounds. */
export function isInt(value: unknown, min: number, max: number): value is number {
  return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
}
