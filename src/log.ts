import type { Writable } from "node:stream";
import { type DestinationStream, destination, type Logger, pino, stdSerializers } from "pino";
import pretty from "pino-pretty";
import type { Config } from "./config.ts";
import { redactor } from "./redact.ts";

/** How a logger is made. */
export interface LogOptions {
  readonly level: Config["log"]["level"];
  /** One JSON object a line, or lines for people. */
  readonly format: "json" | "pretty";
  /** Values that must never be written; see {@link secretsOf}. */
  readonly secrets: readonly string[];
  /** Where the lines go; standard output when absent. */
  readonly destination?: Writable;
}

/**
 * Makes the logger. Every line passes through the redactor, whatever put the secret into it. Lines are written at
 * once, in this process, so that none is lost when it ends.
 */
export function createLogger(options: LogOptions): Logger {
  const sink = options.format === "pretty" ? prettySink(options.destination) : jsonSink(options.destination);
  const redact = redactor(options.secrets);
  const redacting: DestinationStream = { write: (line) => void sink.write(redact(line)) };
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError, error: describeError },
    },
    redacting,
  );
}

/** Which format to write: as configured, else pretty on a terminal, and JSON elsewhere and in production. */
export function logFormat(config: Config, isTerminal: boolean): LogOptions["format"] {
  if (config.log.format !== "auto") return config.log.format;
  return isTerminal && !config.production ? "pretty" : "json";
}

/** The configured values that must never be written. */
export function secretsOf(config: Config): readonly string[] {
  const password = config.databaseUrl ? new URL(config.databaseUrl).password : "";
  return [config.discord.token, config.databaseUrl, password, safeDecode(password)].filter((s): s is string => !!s);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An error for the log: with its causes, without the request bodies and sockets that libraries hang on theirs. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const {
    requestBody: _body,
    raw: _raw,
    ...rest
  } = stdSerializers.errWithCause(error) as unknown as Record<string, unknown>;
  return rest;
}

function jsonSink(to: Writable | undefined): { write(line: string): unknown } {
  return to ?? destination({ fd: 1, sync: true });
}

function prettySink(to: Writable | undefined): { write(line: string): unknown } {
  return pretty({
    destination: to ?? 1,
    sync: true,
    // On standard output pino-pretty finds out by itself whether colours are welcome.
    ...(to && { colorize: false }),
    translateTime: "SYS:HH:MM:ss",
    ignore: "pid,hostname",
  });
}
