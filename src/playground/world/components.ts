import { type APIAttachment, type APIMessageTopLevelComponent, ComponentType as T } from "discord-api-types/v10";
import { asList, asObject } from "../limits/problems.ts";

type Json = Readonly<Record<string, unknown>>;

/** Fields that an answer always has, with what Discord fills in. */
const DEFAULTS: Readonly<Record<number, Json>> = Object.freeze({
  [T.Container]: { accent_color: null, spoiler: false },
  [T.Separator]: { spacing: 1, divider: true },
  [T.StringSelect]: { min_values: 1, max_values: 1 },
  [T.UserSelect]: { min_values: 1, max_values: 1 },
  [T.RoleSelect]: { min_values: 1, max_values: 1 },
  [T.MentionableSelect]: { min_values: 1, max_values: 1 },
  [T.ChannelSelect]: { min_values: 1, max_values: 1 },
  [T.File]: { spoiler: false },
  [T.Thumbnail]: { spoiler: false, description: null },
});

/**
 * Checked components as a message shows them: each with an id of its own (Discord numbers them), defaults filled in,
 * and `attachment://` links pointing at the stored files.
 */
export function shownComponents(
  components: readonly unknown[],
  attachments: readonly APIAttachment[],
): APIMessageTopLevelComponent[] {
  const taken = new Set<number>();
  visit(components, (it) => taken.add(Number(it["id"] ?? 0)));
  let last = 0;
  const fresh = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const show = (value: unknown): Json => {
    const it = asObject(value) ?? {};
    const type = Number(it["type"]);
    const own = typeof it["id"] === "number" && it["id"] > 0 ? it["id"] : fresh();
    const shown: Record<string, unknown> = { ...DEFAULTS[type], ...withoutNulls(it), id: own };
    if (asObject(it["accessory"])) shown["accessory"] = show(it["accessory"]);
    if (asList(it["components"])?.length) shown["components"] = asList(it["components"])?.map(show);
    if (type === T.Thumbnail) shown["media"] = media(it["media"], attachments);
    if (type === T.MediaGallery) {
      shown["items"] = asList(it["items"])?.map((item) => ({
        description: null,
        spoiler: false,
        ...asObject(item),
        media: media(asObject(item)?.["media"], attachments),
      }));
    }
    if (type === T.File) {
      const file = found(asObject(it["file"])?.["url"], attachments);
      shown["file"] = media(it["file"], attachments);
      shown["name"] = file?.filename ?? null;
      shown["size"] = file?.size ?? null;
    }
    return shown;
  };
  // The limits have held them against Discord's shapes before.
  return components.map(show) as unknown as APIMessageTopLevelComponent[];
}

/** Calls `each` for every component, parents before children, in the order in which they are shown. */
export function visit(components: readonly unknown[], each: (component: Json) => void): void {
  for (const value of components) {
    const it = asObject(value);
    if (!it) continue;
    each(it);
    visit(asList(it["components"]) ?? [], each);
    for (const key of ["accessory", "component"]) if (it[key]) visit([it[key]], each);
  }
}

/** The texts of all text displays, in order. */
export function textsOf(components: readonly unknown[]): string[] {
  const texts: string[] = [];
  visit(components, (it) => {
    if (it["type"] === T.TextDisplay && typeof it["content"] === "string") texts.push(it["content"]);
  });
  return texts;
}

function withoutNulls(it: Json): Json {
  return Object.fromEntries(Object.entries(it).filter(([, value]) => value !== null));
}

function found(url: unknown, attachments: readonly APIAttachment[]): APIAttachment | undefined {
  if (typeof url !== "string") return undefined;
  return url.startsWith("attachment://")
    ? attachments.find((file) => file.filename === url.slice("attachment://".length))
    : attachments.find((file) => file.url === url);
}

function media(value: unknown, attachments: readonly APIAttachment[]): Json {
  const url = String(asObject(value)?.["url"]);
  const file = found(url, attachments);
  return {
    id: file?.id ?? "0",
    url: file?.url ?? url,
    proxy_url: file?.proxy_url ?? url,
    width: null,
    height: null,
    content_type: file?.content_type ?? null,
    ...(file ? { attachment_id: file.id } : {}),
    loading_state: 2,
    flags: 0,
  };
}
