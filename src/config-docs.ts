import { describeSettings } from "./config.ts";

const WIDTH = 100;

/** The text of .env.example: every variable with its explanation, commented out, in the schema's order. */
export function envExample(): string {
  const blocks = describeSettings().map(({ name, docs }) =>
    [
      ...wrap(docs.doc),
      ...wrap(`Otherwise: ${docs.otherwise.replaceAll("`", "")}.`),
      docs.secret && !docs.example ? `${name}=` : `# ${name}=${docs.example ?? docs.otherwise.replaceAll("`", "")}`,
    ].join("\n"),
  );
  const head = [
    ...wrap("Lede's settings. Copy this file to .env and fill in what you need; nothing here is required."),
    ...wrap("Variables that are set in the environment win over those in .env."),
  ].join("\n");
  return `${[head, ...blocks].join("\n\n")}\n`;
}

/** The README's table of settings, in Markdown. */
export function configTable(): string {
  const rows = describeSettings().map(
    ({ name, docs }) => `| \`${name}\` | ${cell(docs.doc)} | ${cell(docs.otherwise)} |`,
  );
  return ["| Variable | What it does | Otherwise |", "| --- | --- | --- |", ...rows].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "#";
  for (const word of text.split(" ")) {
    if (line.length + 1 + word.length > WIDTH && line !== "#") {
      lines.push(line);
      line = "#";
    }
    line += ` ${word}`;
  }
  lines.push(line);
  return lines;
}
