import { Hono } from "hono";
import type { World } from "../world/world.ts";

/** The files of messages. Pages are never shown from here: everything downloads, nothing runs. */
export function cdnApp(world: World): Hono {
  const app = new Hono();
  app.get("/cdn/attachments/:id/:name", (c) => {
    const file = world.files.get(c.req.param("id"));
    if (!file || file.name !== c.req.param("name")) return c.text("Not found", 404);
    return c.body(Uint8Array.from(file.bytes), 200, {
      "content-type": file.contentType,
      "content-disposition": `${file.contentType.startsWith("image/") ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, max-age=3600",
    });
  });
  return app;
}
