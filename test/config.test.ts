import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError, describeSettings, loadConfig } from "../src/config.ts";
import { configTable, envExample } from "../src/config-docs.ts";
import { readEnvironment } from "../src/environment.ts";

function problemsOf(env: Record<string, string>): ConfigError {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("expected a ConfigError");
}

describe("loadConfig", () => {
  test("an empty environment is enough: defaults, and no token", () => {
    expect(loadConfig({})).toEqual({
      production: false,
      discord: { token: null, guildId: null, apiUrl: "https://discord.com/api" },
      contentDir: "content",
      dataDir: "data",
      databaseUrl: null,
      http: null,
      playgroundPort: null,
      log: { level: "info", format: "auto" },
    });
  });

  test("every setting is taken, trimmed; empty ones count as not set", () => {
    expect(
      loadConfig({
        DISCORD_TOKEN: " abc.def.ghi ",
        DISCORD_GUILD_ID: "1081234567890123456",
        DISCORD_API_URL: "http://127.0.0.1:4000/api/v10/",
        CONTENT_DIR: "/srv/articles",
        DATA_DIR: "",
        DATABASE_URL: "postgres://lede:pw@db/lede",
        PORT: "8080",
        HOST: "::",
        PLAYGROUND_PORT: "0",
        LOG_LEVEL: "DEBUG",
        LOG_FORMAT: "json",
        NODE_ENV: "production",
      }),
    ).toEqual({
      production: true,
      discord: { token: "abc.def.ghi", guildId: "1081234567890123456", apiUrl: "http://127.0.0.1:4000/api" },
      contentDir: "/srv/articles",
      dataDir: "data",
      databaseUrl: "postgres://lede:pw@db/lede",
      http: { host: "::", port: 8080 },
      playgroundPort: 0,
      log: { level: "debug", format: "json" },
    });
  });

  test.each([
    ["DISCORD_TOKEN", "Bot abc.def.ghi"],
    ["DISCORD_GUILD_ID", "my server"],
    ["DISCORD_API_URL", "discord.com/api"],
    ["DISCORD_API_URL", "ftp://discord.com/api"],
    ["DATABASE_URL", "mysql://root:hunter22@db/lede"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80a"],
    ["HOST", "http://localhost"],
    ["PLAYGROUND_PORT", "-1"],
    ["LOG_LEVEL", "loud"],
    ["LOG_FORMAT", "xml"],
  ])("%s=%s is refused by name, with what was expected and how to mend it", (variable, value) => {
    const { problems } = problemsOf({ DISCORD_TOKEN: "abc.def.ghi", [variable]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ variable });
    expect(problems[0]?.expected).not.toBe("");
    expect(problems[0]?.mend).not.toBe("");
  });

  test("all problems come in one list, with what was given, but never a secret's value", () => {
    const { message, problems } = problemsOf({
      DISCORD_TOKEN: "Bot s3cr3t",
      DATABASE_URL: "mysql://root:hunter22@db",
      PORT: "eighty",
      LOG_LEVEL: "loud",
    });
    expect(problems.map((p) => p.variable)).toEqual(["DISCORD_TOKEN", "DATABASE_URL", "PORT", "LOG_LEVEL"]);
    expect(message).toContain('"eighty"');
    expect(message).toContain('"loud"');
    expect(message).not.toContain("s3cr3t");
    expect(message).not.toContain("hunter22");
  });

  test.each([{ NODE_ENV: "production" }, { DISCORD_API_URL: "http://127.0.0.1:4000/api" }])(
    "%o without a token is refused",
    (env) => {
      expect(problemsOf(env).problems).toMatchObject([{ variable: "DISCORD_TOKEN", given: "nothing" }]);
    },
  );

  test("whatever the environment holds, it is a config or a list of problems with known variables", () => {
    const names = describeSettings().map(({ name }) => name);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: "binary" })), (env) => {
        try {
          loadConfig(env);
        } catch (error) {
          if (!(error instanceof ConfigError)) throw error;
          expect(error.problems.length).toBeGreaterThan(0);
          for (const problem of error.problems) expect(names).toContain(problem.variable);
        }
      }),
    );
  });
});

describe("documentation", () => {
  test(".env.example is what the schema says", () => {
    expect(readFileSync(".env.example", "utf8")).toBe(envExample());
  });

  test("the README holds the table that the schema gives", () => {
    const readme = readFileSync("README.md", "utf8");
    const table = readme.split("<!-- config -->")[1]?.split("<!-- /config -->")[0]?.trim();
    expect(table).toBe(configTable());
  });

  test("every example is a value that the schema takes", () => {
    for (const { name, docs } of describeSettings()) {
      if (docs.example) loadConfig({ DISCORD_TOKEN: "abc.def.ghi", [name]: docs.example });
    }
  });
});

describe("readEnvironment", () => {
  test("the process's environment wins over the file, and is not changed", () => {
    const folder = mkdtempSync(join(tmpdir(), "lede-env-"));
    try {
      const file = join(folder, ".env");
      writeFileSync(file, "LEDE_TEST_ONLY='from the file'\nPATH=/nowhere\n");
      const { LEDE_TEST_ONLY: read, PATH: path } = readEnvironment(file);
      expect(read).toBe("from the file");
      const { PATH } = process.env;
      expect(path).toBe(PATH);
      expect(process.env).not.toHaveProperty("LEDE_TEST_ONLY");
      expect(readEnvironment(join(folder, "none"))).not.toHaveProperty("LEDE_TEST_ONLY");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("a file that cannot be read is told as a problem of the settings", () => {
    expect(() => readEnvironment(tmpdir())).toThrow(ConfigError);
  });

  test("nothing but environment.ts reads process.env", () => {
    const files = globSync(["src/**/*.ts", "commands/**/*.ts"]);
    expect(files.length).toBeGreaterThan(10);
    const readers = files.filter((file) =>
      /process\s*\.\s*env|\benv\b[^"]*from "node:process"/.test(readFileSync(file, "utf8")),
    );
    expect(readers).toEqual([join("src", "environment.ts")]);
  });
});
