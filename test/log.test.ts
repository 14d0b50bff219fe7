import { Writable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../src/config.ts";
import { createLogger, type LogOptions, logFormat, secretsOf } from "../src/log.ts";
import { REDACTED, redactor } from "../src/redact.ts";

const BOT_TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.0123456789abcdefghijklmnopqrstuvwxyzAB";
const INTERACTION_TOKEN = `aW50ZXJhY3Rpb246${"Qk1hN3x".repeat(20)}`;

function capture(options: Partial<LogOptions> = {}) {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = createLogger({ level: "trace", format: "json", secrets: [], destination, ...options });
  return { log, text: () => lines.join("") };
}

describe("redaction", () => {
  const causes = new Error(`inner ${BOT_TOKEN}`);
  const restError = Object.assign(new Error("Unknown interaction", { cause: causes }), {
    url: `https://discord.com/api/v10/interactions/1081234567890123456/${INTERACTION_TOKEN}/callback`,
    requestBody: { json: { content: "the whole article" } },
  });

  test.each([
    ["a message", { text: `connecting with ${BOT_TOKEN}` }, BOT_TOKEN],
    ["a callback's URL", { err: restError }, INTERACTION_TOKEN],
    ["a cause's message", { err: restError }, BOT_TOKEN],
    [
      "a webhook's URL",
      { url: `/webhooks/1081234567890123456/${INTERACTION_TOKEN}/messages/@original` },
      INTERACTION_TOKEN,
    ],
    [
      "an unusual token in a webhook's URL",
      { url: "/webhooks/1081234567890123456/odd-token_1/messages" },
      "odd-token_1",
    ],
    ["an Authorization header", { headers: { Authorization: "Bot made.up-token" } }, "made.up-token"],
    ["an Authorization header in text", { text: "Authorization: Bearer abc.def" }, "abc.def"],
    ["JSON in JSON", { body: JSON.stringify({ token: "in-json-token" }) }, "in-json-token"],
    ["a field named token", { token: "short-token" }, "short-token"],
    ["a database's address", { text: "postgres://lede:hunter22@db/lede" }, "hunter22"],
    ["an AggregateError", { err: new AggregateError([new Error(BOT_TOKEN)], "several") }, BOT_TOKEN],
  ])("%s loses its secret, as JSON and for people", (_where, fields, secret) => {
    for (const format of ["json", "pretty"] as const) {
      const { log, text } = capture({ format });
      log.error(fields, "something happened");
      expect(text()).toContain("something happened");
      expect(text()).not.toContain(secret);
      expect(text()).toContain(REDACTED);
    }
  });

  test("a named secret of any shape never shows, wherever it stands and however it is spelled", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, unit: "grapheme" }), fc.string(), (secret, around) => {
        const { log, text } = capture({ secrets: [secret] });
        log.info({ [`field${around}`]: `${around}${secret}` }, `${secret}${around}`);
        log.error({ err: new Error(secret, { cause: new TypeError(`x${secret}`) }) });
        log.info({ url: `http://x/?q=${encodeURIComponent(secret)}` });
        const shown = text();
        // A secret made of a log line's own words would be found in any line.
        fc.pre(
          !'{"level":"info","time":"2025-01-01T00:00:00.000Z","err":{"type":"Error","message":"","stack":""}}'.includes(
            secret,
          ),
        );
        return !shown.includes(JSON.stringify(secret).slice(1, -1)) && !shown.includes(encodeURIComponent(secret));
      }),
      { numRuns: 200 },
    );
  });

  test("ordinary lines are left as they are", () => {
    const line = '{"msg":"/webhooks are fine; https://example.com/a.b.c; tokens: 3; 12.5.2025; author: A. B."}';
    expect(redactor([])(line)).toBe(line);
  });

  test("a long line takes linear time", () => {
    const redact = redactor(["abcd"]);
    for (const piece of ["a-b.", "authorization", "token\\\\\\", "postgres://a", "/webhooks/1", "Bot "]) {
      const line = piece.repeat(200_000 / piece.length);
      expect(redact(line).length).toBeGreaterThan(0);
    }
  });

  test("an error's request body is not logged", () => {
    const { log, text } = capture();
    log.error({ err: restError }, "failed");
    expect(text()).not.toContain("the whole article");
    expect(JSON.parse(text())).toMatchObject({ level: "error", msg: "failed", err: { type: "Error" } });
  });
});

test("the configured secrets are the token, the database's address and its password, also decoded", () => {
  const config = loadConfig({ DISCORD_TOKEN: "abc.def.ghi", DATABASE_URL: "postgres://lede:p%40ss@db/lede" });
  expect(secretsOf(config)).toEqual(["abc.def.ghi", "postgres://lede:p%40ss@db/lede", "p%40ss", "p@ss"]);
});

test.each([
  [{}, true, "pretty"],
  [{}, false, "json"],
  [{ NODE_ENV: "production", DISCORD_TOKEN: "abc.def.ghi" }, true, "json"],
  [{ LOG_FORMAT: "json" }, true, "json"],
  [{ LOG_FORMAT: "pretty" }, false, "pretty"],
])("with %o, on a terminal: %s, logs are %s", (env, isTerminal, format) => {
  expect(logFormat(loadConfig(env as Record<string, string>), isTerminal)).toBe(format);
});
