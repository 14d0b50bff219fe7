import { z } from "zod";

/** What people read about a variable: in .env.example, in the README's table and in error messages. */
export interface SettingDocs {
  /** What it does: whole sentences. */
  readonly doc: string;
  /** A right value, in words: completes "expected …". */
  readonly expected: string;
  /** How to get to a right value: one sentence. */
  readonly mend: string;
  /** What holds when it is not set, in words or as the value itself in backticks. */
  readonly otherwise: string;
  /** What .env.example shows behind the "=". */
  readonly example?: string;
  /** A secret's value is never shown or logged. */
  readonly secret?: true;
}

/** The documentation that hangs on each variable's schema. */
export const settingDocs = z.registry<SettingDocs>();

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
const LOG_FORMATS = ["auto", "json", "pretty"] as const;
const DISCORD_API = "https://discord.com/api";

const port = (least: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((n) => n >= least && n <= 65_535);
const urlOf = (...protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

/**
 * Every environment variable that Lede reads, in the order in which people should meet them.
 * This one schema drives the parsing, the error messages, .env.example and the README's table.
 */
export const environmentSchema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional()
    .register(settingDocs, {
      doc: "The bot's token, from https://discord.com/developers/applications (Bot → Reset Token). Without one, Lede starts a local Discord to try it on.",
      expected: "a bot token: one word, without “Bot ” before it",
      mend: "copy it again from the Developer Portal, with nothing around it",
      otherwise: "a local Discord",
      secret: true,
    }),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{15,20}$/)
    .optional()
    .register(settingDocs, {
      doc: "Registers the commands in this one server instead of everywhere, so that changes show at once: for development.",
      expected: "a server's id: 15 to 20 digits",
      mend: "turn on Developer Mode in Discord, right-click the server and choose “Copy Server ID”",
      otherwise: "everywhere",
      example: "1081234567890123456",
    }),
  DISCORD_API_URL: urlOf("https:", "http:")
    .transform((url) => url.replace(/\/+$/, "").replace(/\/v\d+$/, ""))
    .default(DISCORD_API)
    .register(settingDocs, {
      doc: "The REST address of a Discord-compatible server to connect to instead of Discord; its gateway's address comes from there.",
      expected: "an http or https address",
      mend: `write it whole, such as ${DISCORD_API}, or leave it out to use Discord itself`,
      otherwise: `\`${DISCORD_API}\``,
    }),
  CONTENT_DIR: z.string().default("content").register(settingDocs, {
    doc: "The folder of article documents, one each; the folders in it are read too.",
    expected: "a folder's path",
    mend: "name a folder that exists and can be read",
    otherwise: "`content`",
  }),
  DATA_DIR: z.string().default("data").register(settingDocs, {
    doc: "The folder where Lede keeps its index of the articles and its state. It is made when it is missing.",
    expected: "a folder's path",
    mend: "name a folder that can be written to",
    otherwise: "`data`",
  }),
  DATABASE_URL: urlOf("postgres:", "postgresql:").optional().register(settingDocs, {
    doc: "A Postgres database for the digests' state, for those who run Lede as several processes or machines.",
    expected: "a Postgres address: postgres://user:password@host:5432/database",
    mend: "write it in that form (with special characters in the password percent-encoded), or leave it out to use SQLite",
    otherwise: "SQLite in `DATA_DIR`",
    example: "postgres://lede:password@localhost:5432/lede",
    secret: true,
  }),
  PORT: port(1).optional().register(settingDocs, {
    doc: "Serves /healthz, /readyz and /metrics (Prometheus) on this port.",
    expected: "a port number from 1 to 65535",
    mend: "write a number such as 8080, or leave it out for no HTTP server",
    otherwise: "no HTTP server",
    example: "8080",
  }),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default("127.0.0.1")
    .register(settingDocs, {
      doc: "The address that PORT listens on. In a container, 0.0.0.0 lets probes from outside in.",
      expected: "an IP address or a host name of this machine",
      mend: "use 127.0.0.1 for this machine alone, or 0.0.0.0 for every network it is on",
      otherwise: "`127.0.0.1`",
    }),
  PLAYGROUND_PORT: port(0).optional().register(settingDocs, {
    doc: "The port of the local Discord's page, when there is no token; 0 takes any free one.",
    expected: "a port number from 0 to 65535",
    mend: "write a number such as 4321, or 0 for any free one",
    otherwise: "`4321`, or any free one when it is taken",
    example: "4321",
  }),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS))
    .default("info")
    .register(settingDocs, {
      doc: "The least important messages to log.",
      expected: `one of ${LOG_LEVELS.join(", ")}`,
      mend: "choose one of these words; info suits most",
      otherwise: "`info`",
    }),
  LOG_FORMAT: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_FORMATS))
    .default("auto")
    .register(settingDocs, {
      doc: "How logs are written: json (one object a line), pretty (for people), or auto (pretty on a terminal, json elsewhere and in production).",
      expected: `one of ${LOG_FORMATS.join(", ")}`,
      mend: "choose one of these words, or leave it out",
      otherwise: "`auto`",
    }),
  NODE_ENV: z.string().default("development").register(settingDocs, {
    doc: "With “production”, a missing token stops the start instead of opening the local Discord, and logs are JSON.",
    expected: "production, development or test",
    mend: "set it to production where the bot serves people",
    otherwise: "`development`",
  }),
});

type Environment = z.output<typeof environmentSchema>;
type GivenValues = Readonly<Partial<Record<keyof Environment, string>>>;

/** The settings, checked. Absent ones are null. */
export interface Config {
  readonly production: boolean;
  readonly discord: {
    readonly token: string | null;
    readonly guildId: string | null;
    /** Without a trailing slash or an API version. */
    readonly apiUrl: string;
  };
  readonly contentDir: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** Where health and metrics are served; null for not at all. */
  readonly http: { readonly host: string; readonly port: number } | null;
  /** The port asked for; null for the usual one, which gives way when it is taken. */
  readonly playgroundPort: number | null;
  readonly log: { readonly level: Environment["LOG_LEVEL"]; readonly format: Environment["LOG_FORMAT"] };
}

/** One thing that is wrong with one variable. */
export interface ConfigProblem {
  readonly variable: string;
  /** What was found; never a secret's value. */
  readonly given: string;
  readonly expected: string;
  readonly mend: string;
}

/** The environment cannot be used; the message lists every problem, for a person. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(describeProblems(problems));
    this.problems = problems;
  }
}

/**
 * Reads the settings from an environment. Pure. Values are trimmed, and an empty one counts as not set.
 * @throws ConfigError with every problem at once
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = givenValues(env);
  const parsed = environmentSchema.safeParse(given);
  const problems = [...valueProblems(parsed.error?.issues ?? [], given), ...missingProblems(given)];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data);
}

function givenValues(env: Readonly<Record<string, string | undefined>>): GivenValues {
  const values = Object.keys(environmentSchema.shape).map((name) => [name, env[name]?.trim()] as const);
  return Object.fromEntries(values.filter((entry): entry is [string, string] => Boolean(entry[1])));
}

function valueProblems(issues: readonly z.core.$ZodIssue[], given: GivenValues): ConfigProblem[] {
  const names = new Set<unknown>(issues.map((issue) => issue.path[0]));
  return describeSettings()
    .filter(({ name }) => names.has(name))
    .map(({ name, docs }) => ({
      variable: name,
      given: docs.secret ? "a value that is not shown, because it is secret" : JSON.stringify(given[name]),
      expected: docs.expected,
      mend: docs.mend,
    }));
}

/** What is missing only because of what else is set. */
function missingProblems(given: GivenValues): ConfigProblem[] {
  if (given.DISCORD_TOKEN) return [];
  const reason = given.DISCORD_API_URL
    ? "a token for the server that DISCORD_API_URL names"
    : given.NODE_ENV === "production"
      ? "a bot token, since NODE_ENV is production"
      : null;
  if (!reason) return [];
  const mend = given.DISCORD_API_URL
    ? "set DISCORD_TOKEN, or leave out DISCORD_API_URL too to start a local Discord"
    : "set DISCORD_TOKEN, or leave out NODE_ENV to start a local Discord";
  return [{ variable: "DISCORD_TOKEN", given: "nothing", expected: reason, mend }];
}

function toConfig(env: Environment): Config {
  return {
    production: env.NODE_ENV === "production",
    discord: { token: env.DISCORD_TOKEN ?? null, guildId: env.DISCORD_GUILD_ID ?? null, apiUrl: env.DISCORD_API_URL },
    contentDir: env.CONTENT_DIR,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    http: env.PORT === undefined ? null : { host: env.HOST, port: env.PORT },
    playgroundPort: env.PLAYGROUND_PORT ?? null,
    log: { level: env.LOG_LEVEL, format: env.LOG_FORMAT },
  };
}

/** Each variable with its documentation, in the schema's order. */
export function describeSettings(): readonly { readonly name: keyof Environment; readonly docs: SettingDocs }[] {
  return Object.entries(environmentSchema.shape).map(([name, schema]) => {
    const docs = settingDocs.get(schema);
    if (!docs) throw new Error(`${name} has no documentation in the schema`);
    return { name: name as keyof Environment, docs };
  });
}

function describeProblems(problems: readonly ConfigProblem[]): string {
  const count = problems.length === 1 ? "one setting is" : `${problems.length} settings are`;
  const list = problems.map(
    ({ variable, given, expected, mend }) =>
      `  ${variable}\n    given:    ${given}\n    expected: ${expected}\n    to mend:  ${mend}\n`,
  );
  return [
    `Lede cannot start: ${count} not right.\n`,
    ...list,
    "Settings come from the environment and from the file .env; .env.example explains each one.",
  ].join("\n");
}
