import { Client, DiscordAPIError, GatewayCloseCodes } from "discord.js";
import { describe, expect, test } from "vitest";
import { finalClose, finalLoginError, persist } from "../../src/bot/connect.ts";
import { captureLog } from "../support/log.ts";

const never = new AbortController().signal;
const apiError = (status: number) =>
  new DiscordAPIError({ code: 0, message: "no" }, 0, status, "GET", "https://discord.test/gateway/bot", {});

describe("persist", () => {
  test("tries until it succeeds, and logs each failure", async () => {
    const { log, lines } = captureLog();
    let tries = 0;
    const attempt = async () => {
      tries += 1;
      if (tries < 4) throw new Error(`failure ${tries}`);
      return "done";
    };
    const options = { log, signal: never, isFinal: () => false, delays: [1, 2] };
    expect(await persist("connecting", attempt, options)).toBe("done");
    expect(lines().map((line) => [line["level"], line["retryInMs"]])).toEqual([
      ["warn", 1],
      ["warn", 2],
      ["warn", 2],
    ]);
  });

  test("gives up at once on a final error", async () => {
    const { log, text } = captureLog();
    const attempt = () => Promise.reject(new Error("final"));
    await expect(persist("connecting", attempt, { log, signal: never, isFinal: () => true })).rejects.toThrow("final");
    expect(text()).toBe("");
  });

  test("stops waiting when the signal aborts", async () => {
    const { log } = captureLog();
    const abort = new AbortController();
    const attempt = async () => {
      setTimeout(() => abort.abort(), 1);
      throw new Error("failure");
    };
    const options = { log, signal: abort.signal, isFinal: () => false, delays: [600_000] };
    await expect(persist("connecting", attempt, options)).rejects.toThrow("abort");
  });
});

describe("final errors", () => {
  test("a token that is none, and one that Discord refuses, say what to do about it", async () => {
    const noToken: unknown = await new Client({ intents: [] }).login("").catch((error: unknown) => error);
    for (const error of [noToken, apiError(401)]) expect(finalLoginError(error)?.message).toContain("DISCORD_TOKEN");
  });

  test.each([new Error("ECONNREFUSED"), apiError(500), apiError(429), apiError(404)])(
    "%s is worth another try",
    (error) => {
      expect(finalLoginError(error)).toBeNull();
    },
  );

  test("close codes that no reconnecting helps against are final, others are not", () => {
    expect(finalClose(GatewayCloseCodes.AuthenticationFailed)?.message).toContain("DISCORD_TOKEN");
    expect(finalClose(GatewayCloseCodes.DisallowedIntents)?.message).toContain("4014");
    expect(finalClose(GatewayCloseCodes.SessionTimedOut)).toBeNull();
    expect(finalClose(1006)).toBeNull();
  });
});
