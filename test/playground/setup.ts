import type { Client, ClientOptions } from "discord.js";
import { createLocalDiscord, type LocalDiscord, type LocalDiscordOptions } from "../../src/playground/server.ts";
import { connect } from "./bot.ts";

/** Starts local Discords and clients, and ends them all: call `end` after each test. */
export function stage() {
  const discords: LocalDiscord[] = [];
  const clients: Client[] = [];
  return {
    async discord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
      const discord = await createLocalDiscord(options);
      discords.push(discord);
      return discord;
    },
    async client(discord: LocalDiscord, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
      const client = await connect(discord, options);
      clients.push(client);
      return client;
    },
    async end(): Promise<void> {
      for (const client of clients.splice(0)) await client.destroy();
      for (const discord of discords.splice(0)) await discord.close();
    },
  };
}

/** A raw request of the bot. */
export async function api(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${discord.token}`,
      ...(body === undefined || body instanceof FormData ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
}
