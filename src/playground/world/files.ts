import type { APIAttachment } from "discord-api-types/v10";
import { FILE_LIMIT, REQUEST_LIMIT } from "../limits/message.ts";
import { invalidForm } from "../limits/problems.ts";
import { refusal } from "./discord-error.ts";
import type { World } from "./world.ts";

/** A file as it came with a request or from a person. */
export interface IncomingFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** The `id` that the body's `attachments` may use for it ("0" for `files[0]`). */
  readonly placeholder?: string;
}

const TYPES: Readonly<Record<string, string>> = Object.freeze({
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  pdf: "application/pdf",
});

/**
 * Keeps files and describes them as Discord's attachments.
 * @throws DiscordError 50035 for more than 10 files, 40005 for too large ones
 */
export function storeFiles(
  world: World,
  files: readonly IncomingFile[],
  described: (
    file: IncomingFile,
  ) => { filename?: string | null | undefined; description?: string | null | undefined } | undefined = () => undefined,
): APIAttachment[] {
  if (files.length > 10) {
    throw invalidForm([{ path: ["files"], code: "BASE_TYPE_MAX_LENGTH", message: "Must be 10 or fewer in length." }]);
  }
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (total > REQUEST_LIMIT || files.some((file) => file.bytes.length > FILE_LIMIT)) throw refusal("tooLarge");
  return files.map((file) => {
    const meta = described(file);
    const name = safeName(meta?.filename ?? file.name);
    const stored = { id: world.ids.next(), name, contentType: typeOf(name, file.contentType), bytes: file.bytes };
    world.files.set(stored.id, stored);
    const url = `${world.cdnUrl}/attachments/${stored.id}/${encodeURIComponent(name)}`;
    return {
      id: stored.id,
      filename: name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      content_type: stored.contentType,
      ...(meta?.description ? { description: meta.description } : {}),
    };
  });
}

function typeOf(name: string, declared: string): string {
  const known = TYPES[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
  return known ?? (declared || "application/octet-stream");
}

/** Discord keeps letters, digits, dots, dashes and underscores of a file's name; others become underscores. */
function safeName(name: string): string {
  const base = name.slice(name.lastIndexOf("/") + 1).replace(/[^\p{L}\p{N}._-]+/gu, "_");
  return base === "" || base === "." || base === ".." ? "unknown" : base.slice(-260);
}
