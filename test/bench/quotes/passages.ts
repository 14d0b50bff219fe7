import { readdirSync, readFileSync } from "node:fs";
import type { Paragraph } from "../../../src/article/article.ts";

/** A marked quotation's piece: where it stands, what it is, who speaks. */
export interface GoldPiece {
  readonly start: number;
  readonly end: number;
  readonly kind: "full" | "partial" | "term";
  /** Accepted forms of the speaker; empty where nobody can be named. */
  readonly speakers: readonly string[];
  readonly nominal: boolean;
  /** Whether it goes on with the piece before as one quotation. */
  readonly continues: boolean;
}

/** One annotated passage. */
export interface Passage {
  readonly id: string;
  readonly forms: readonly string[];
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly text: string;
  readonly pieces: readonly GoldPiece[];
  readonly half: "development" | "held-out";
}

const OPEN = "⟦";
const CLOSE = "⟧";

function speakerOf(spec: string, where: string): Pick<GoldPiece, "kind" | "speakers" | "nominal"> {
  if (spec === "=") return { kind: "term", speakers: [], nominal: false };
  const kind = spec.startsWith("~") ? "partial" : "full";
  const rest = kind === "partial" ? spec.slice(1) : spec;
  if (rest === "?") return { kind, speakers: [], nominal: false };
  const nominal = rest.startsWith("n:");
  const speakers = (nominal ? rest.slice(2) : rest).split("/").map((name) => name.trim());
  if (speakers.some((name) => name === "")) throw new Error(`${where}: empty speaker in “${spec}”`);
  return { kind, speakers, nominal };
}

/** Reads one passage; throws an error that names the passage and what is wrong with its annotation. */
export function readPassage(block: string, half: Passage["half"]): Passage {
  const [head = "", ...lines] = block.trim().split("\n");
  const [id = "", forms = "", language = "lang=en"] = head.trim().split(/\s+/);
  if (!/^[\w-]+$/.test(id) || forms === "") throw new Error(`bad heading “${head}”`);
  const paragraphs: Paragraph[] = [];
  const pieces: GoldPiece[] = [];
  let at = 0;
  for (const line of lines) {
    const quote = line.startsWith("> ");
    const source = quote ? line.slice(2) : line;
    let text = "";
    for (let i = 0; i < source.length; ) {
      const open = source.indexOf(OPEN, i);
      if (open === -1) {
        text += source.slice(i);
        break;
      }
      const close = source.indexOf(CLOSE, open);
      const bar = source.lastIndexOf("|", close);
      if (close === -1 || bar < open)
        throw new Error(`${id}: unfinished annotation in “${source.slice(open, open + 40)}”`);
      text += source.slice(i, open);
      const quoted = source.slice(open + 1, bar);
      if (quoted === "" || quoted !== quoted.trim())
        throw new Error(`${id}: a piece must not be empty or begin or end with space`);
      const spec = source.slice(bar + 1, close);
      const start = at + text.length;
      const before = pieces.at(-1);
      if (spec === "+" && before === undefined) throw new Error(`${id}: nothing to go on with`);
      const meaning =
        spec === "+" && before !== undefined
          ? { kind: before.kind, speakers: before.speakers, nominal: before.nominal }
          : speakerOf(spec, id);
      pieces.push({ start, end: start + quoted.length, ...meaning, continues: spec === "+" });
      text += quoted;
      i = close + 1;
    }
    if (text.includes(CLOSE)) throw new Error(`${id}: stray ${CLOSE}`);
    paragraphs.push({ kind: quote ? "quote" : "text", text, start: at });
    at += text.length + 2;
  }
  if (paragraphs.length === 0) throw new Error(`${id}: no text`);
  return {
    id,
    forms: forms.split(","),
    language: language.replace("lang=", ""),
    paragraphs,
    text: paragraphs.map((paragraph) => paragraph.text).join("\n\n"),
    pieces,
    half,
  };
}

/** Checks what one passage's annotation claims: that named speakers' words are in the text. */
function check(passage: Passage): void {
  const folded = passage.text.toLowerCase();
  for (const piece of passage.pieces) {
    for (const speaker of piece.speakers) {
      for (const word of speaker.toLowerCase().split(/\s+/)) {
        if (!folded.includes(word)) throw new Error(`${passage.id}: “${speaker}” is not in the passage`);
      }
    }
  }
}

/** The annotated texts of a folder, file by file; `halfOf` gives the half of each, counted over all files. */
function load(folder: URL, halfOf: (index: number) => Passage["half"]): Passage[] {
  const all: Passage[] = [];
  const ids = new Set<string>();
  for (const file of readdirSync(folder).sort()) {
    for (const block of readFileSync(new URL(file, folder), "utf8").split(/^@@ /m).slice(1)) {
      const passage = readPassage(block, halfOf(all.length));
      if (ids.has(passage.id)) throw new Error(`${passage.id}: used twice`);
      ids.add(passage.id);
      check(passage);
      all.push(passage);
    }
  }
  return all;
}

/** Every annotated passage, in the files' order. The even ones are for development, the odd ones are held out. */
export function loadPassages(): Passage[] {
  return load(new URL("./passages/", import.meta.url), (index) => (index % 2 === 0 ? "development" : "held-out"));
}

/** Every annotated whole article: what is in `articles/development/`, and what is in `articles/held-out/`. */
export function loadArticles(): Passage[] {
  return (["development", "held-out"] as const).flatMap((half) =>
    load(new URL(`./articles/${half}/`, import.meta.url), () => half),
  );
}
