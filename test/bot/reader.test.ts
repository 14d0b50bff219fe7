import { createServer, type RequestListener, type Server } from "node:http";
import { REST } from "discord.js";
import { afterEach, describe, expect, test } from "vitest";
import { createReader } from "../../src/bot/reader.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return `http://127.0.0.1:${address.port}`;
}

function readerFor(origin: string) {
  const rest = new REST({ api: `${origin}/api`, retries: 0 }).setToken("abc.def.ghi");
  return createReader(rest, `${origin}/api`);
}

describe("fetchAttachment", () => {
  test("takes a file from the API's own host, whole", async () => {
    const origin = await serve((_request, response) => response.end("# Héadline"));
    const bytes = await readerFor(origin).fetchAttachment(`${origin}/attachments/1/2/a.md?ex=1`, 100);
    expect(new TextDecoder().decode(bytes)).toBe("# Héadline");
  });

  test.each([
    "https://example.com/a.md",
    "http://cdn.discordapp.com/a.md",
    "https://cdn.discordapp.com.example.com/a.md",
    "https://cdn.discordapp.com@example.com/a.md",
    "http://127.0.0.1:1/a.md",
    "file:///etc/passwd",
    "not an address",
  ])("never asks a host that is not Discord's: %s", async (url) => {
    await expect(readerFor("https://discord.test").fetchAttachment(url, 100)).rejects.toThrow(
      "not on one of Discord's",
    );
  });

  test("follows no redirect", async () => {
    const origin = await serve((_request, response) => response.writeHead(302, { location: "/b" }).end());
    await expect(readerFor(origin).fetchAttachment(`${origin}/a`, 100)).rejects.toMatchObject({
      code: "attachment-unavailable",
    });
  });

  test.each([
    ["announced", { "content-length": "101" }],
    ["unannounced", {}],
  ])("refuses a file over the limit, %s", async (_what, headers) => {
    const origin = await serve((_request, response) => {
      response.writeHead(200, headers);
      response.write("x".repeat(50));
      response.end("x".repeat(51));
    });
    const reader = readerFor(origin);
    await expect(reader.fetchAttachment(`${origin}/a`, 100)).rejects.toMatchObject({ code: "attachment-too-large" });
    expect(await reader.fetchAttachment(`${origin}/a`, 101)).toHaveLength(101);
  });

  test.each([404, 500])("a status of %i is told as unavailable", async (status) => {
    const origin = await serve((_request, response) => response.writeHead(status).end("no"));
    await expect(readerFor(origin).fetchAttachment(`${origin}/a`, 100)).rejects.toMatchObject({
      code: "attachment-unavailable",
    });
  });

  test("stops when its signal aborts", async () => {
    const origin = await serve(() => {});
    const abort = new AbortController();
    const fetched = readerFor(origin).fetchAttachment(`${origin}/a`, 100, abort.signal);
    abort.abort(new Error("stopping"));
    await expect(fetched).rejects.toThrow("stopping");
  });
});

describe("fetchMessage", () => {
  test("gives the message as a context-menu command sees it", async () => {
    let asked: string | undefined;
    const origin = await serve((request, response) => {
      asked = request.url;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ id: "22", content: "hello", attachments: [], embeds: [{ title: "T" }], type: 0 }));
    });
    expect(await readerFor(origin).fetchMessage("11", "22")).toEqual({
      id: "22",
      content: "hello",
      attachments: [],
      texts: ["T"],
    });
    expect(asked).toBe("/api/v10/channels/11/messages/22");
  });

  test.each([403, 404])("gives null when Discord answers %i", async (status) => {
    const origin = await serve((_request, response) => {
      response
        .writeHead(status, { "content-type": "application/json" })
        .end('{"code":10008,"message":"Unknown Message"}');
    });
    expect(await readerFor(origin).fetchMessage("11", "22")).toBeNull();
  });

  test("other failures are errors", async () => {
    const origin = await serve((_request, response) => response.writeHead(500).end());
    await expect(readerFor(origin).fetchMessage("11", "22")).rejects.toThrow();
  });
});
