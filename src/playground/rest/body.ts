import { REQUEST_LIMIT } from "../limits/message.ts";
import { asObject } from "../limits/problems.ts";
import { refusal } from "../world/discord-error.ts";
import type { IncomingFile } from "../world/files.ts";

/** A request's body: JSON, or `payload_json` and `files[n]` of a form. */
export interface Body {
  readonly body: unknown;
  readonly files: readonly IncomingFile[];
}

/**
 * Reads the body of a request.
 * @throws DiscordError 50109 for broken JSON, 40005 for too much of it
 * @see https://discord.com/developers/docs/reference#uploading-files
 */
export async function readBody(request: Request): Promise<Body> {
  if (request.method === "GET" || request.body === null) return { body: undefined, files: [] };
  if (Number(request.headers.get("content-length") ?? 0) > REQUEST_LIMIT + 1_000_000) throw refusal("tooLarge");
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) return { body: parseJson(await request.text()), files: [] };
  const form = await request.formData().catch(() => {
    throw refusal("badJson");
  });
  const files: IncomingFile[] = [];
  for (const [key, value] of form) {
    if (typeof value === "string") continue;
    const placeholder = /^files\[(\d+)\]$/.exec(key)?.[1] ?? String(files.length);
    files.push({ name: value.name, contentType: value.type, bytes: await value.bytes(), placeholder });
  }
  const payload = form.get("payload_json");
  return { body: typeof payload === "string" ? parseJson(payload) : {}, files: named(files, payload) };
}

function parseJson(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw refusal("badJson");
  }
}

/** The `attachments` of the body may give a file another name than the form does. */
function named(files: readonly IncomingFile[], payload: unknown): readonly IncomingFile[] {
  const body = typeof payload === "string" ? asObject(parseJson(payload)) : null;
  const lists = [body, asObject(body?.["data"]), asObject(body?.["message"])].map((it) => it?.["attachments"]);
  const metas = lists.find(Array.isArray) ?? [];
  return files.map((file) => {
    const meta = asObject(metas.find((it: unknown) => String(asObject(it)?.["id"]) === file.placeholder));
    return typeof meta?.["filename"] === "string" ? { ...file, name: meta["filename"] } : file;
  });
}
