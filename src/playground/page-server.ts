import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { z } from "zod";

const TYPES: Readonly<Record<string, string>> = Object.freeze({
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  ts: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
  ico: "image/x-icon",
});

/** Nothing but the page's own files runs, and nothing leaves for elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A segment of a path within the page: no dot first, so that neither ".." nor hidden files can be asked for. */
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

interface Served {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly changedAt: number;
}

/**
 * Serves the page's files, TypeScript as JavaScript with its types stripped. `vendor.json` in the folder maps
 * "name.js" to a file of a package; it is served as vendor/name.js.
 * @param folder the page's folder
 * @param packages where packages are installed
 */
export function pageApp(
  folder: URL = new URL("./page/", import.meta.url),
  packages: URL = new URL("../../node_modules/", import.meta.url),
): Hono {
  const app = new Hono();
  const cache = new Map<string, Served>();
  app.get("/*", async (c) => {
    const path = c.req.path === "/" ? "/index.html" : c.req.path;
    const url = await locate(path, folder, packages);
    const served = url && (await serve(url, cache));
    if (!served) return c.text("Not found", 404);
    const headers = {
      "content-type": TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream",
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      // Asked for again each time, answered 304: an edited page is seen at once.
      "cache-control": "no-cache",
      etag: served.etag,
    };
    if (c.req.header("if-none-match") === served.etag) return c.body(null, 304, headers);
    return c.body(served.body, 200, headers);
  });
  return app;
}

async function locate(path: string, folder: URL, packages: URL): Promise<URL | null> {
  const segments = path.slice(1).split("/");
  const extension = path.slice(path.lastIndexOf(".") + 1);
  if (!segments.every((segment) => SEGMENT.test(segment)) || !(extension in TYPES)) return null;
  if (segments[0] !== "vendor" || segments.length !== 2) return new URL(segments.join("/"), folder);
  const target = (await vendored(folder))[segments[1] ?? ""];
  return target === undefined ? null : new URL(target, packages);
}

async function vendored(folder: URL): Promise<Record<string, string>> {
  const text = await readFile(new URL("vendor.json", folder), "utf8").catch(() => "{}");
  return z.record(z.string(), z.string()).parse(JSON.parse(text));
}

async function serve(url: URL, cache: Map<string, Served>): Promise<Served | null> {
  const path = fileURLToPath(url);
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) return null;
  const known = cache.get(path);
  if (known && known.changedAt === info.mtimeMs) return known;
  const raw = await readFile(path);
  const text = path.endsWith(".ts") ? stripTypeScriptTypes(raw.toString("utf8")) : raw;
  const body = Uint8Array.from(Buffer.from(text));
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const served = { body, etag, changedAt: info.mtimeMs };
  cache.set(path, served);
  return served;
}
