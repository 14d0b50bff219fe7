import type { Reading, Subject } from "../phrases/reading.ts";
import { isMark, type Stream } from "../words/stream.ts";

/** Where the clause of the quoted piece at token `q` begins: after a semicolon, else with its sentence at `lo`. */
export function clauseFloor(stream: Stream, q: number, lo: number): number {
  for (let i = q - 1; i > lo && i > q - 40; i--) if (isMark(stream, i, 0x3b)) return i + 1;
  return lo;
}

/** "Clinton’s “basket of deplorables” remark": whose words the piece at token `q` is. */
export function possessor({ stream, mentions }: Reading, q: number, lo: number): Subject | null {
  const index = mentions.at[q - 1] ?? -1;
  const mention = mentions.list[index];
  if (mention === undefined || mention.from < lo || stream.possessive[mention.last] !== 1) return null;
  return { type: "name", from: mention.from, to: mention.last, mention: index, role: null };
}
