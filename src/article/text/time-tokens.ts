import { foldWord } from "./time-words.ts";

/** A piece of a line: a run of digits, a run of letters, or one other character. */
export interface Token {
  readonly kind: "number" | "word" | "mark";
  readonly text: string;
  /** `text` without case and accents. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** What a grammar rule read, and the index of the first token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

const TOKEN = /(\d+)|([\p{L}\p{M}]+)|[^\s]/gu;
const UNICODE_MINUS = /[\u2010-\u2012\u2212]/g;

/** A line's tokens, in order. Hyphens and minus signs of every kind are "-". */
export function tokenize(line: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of line.replace(UNICODE_MINUS, "-").matchAll(TOKEN)) {
    const kind = match[1] != null ? "number" : match[2] != null ? "word" : "mark";
    const text = match[0];
    tokens.push({
      kind,
      text,
      key: kind === "word" ? foldWord(text) : text,
      start: match.index,
      end: match.index + text.length,
    });
  }
  return tokens;
}

/** Whether token `i` is the mark or (folded) word `key`. */
export function is(tokens: readonly Token[], i: number, ...keys: readonly string[]): boolean {
  const token = tokens[i];
  return token != null && token.kind !== "number" && keys.includes(token.key);
}

/** Token `i` as a number of `min` to `max` digits, or null. */
export function numberAt(tokens: readonly Token[], i: number, min: number, max: number): number | null {
  const token = tokens[i];
  if (token?.kind !== "number" || token.text.length < min || token.text.length > max) return null;
  return Number(token.text);
}

/** Whether nothing stands between token `i` and the one after it. */
export function touches(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const after = tokens[i + 1];
  return token != null && after != null && token.end === after.start;
}
