import type { Reading, Subject } from "../phrases/reading.ts";
import { BREAK, type Stream } from "../words/stream.ts";
import { type Attribution, fromSpeaker, NOBODY } from "./attribution.ts";
import type { SpeakerResolver } from "./speakers.ts";

function paragraphStart(stream: Stream, token: number): number {
  let i = token;
  while (i > 0 && stream.kind[i - 1] !== BREAK && token - i < 12) i--;
  return i;
}

/** Whose turn of a transcript the piece at token `q` is: the name before it ("COLE: …"), or null where it has no label. */
export function labelled({ stream, mentions }: Reading, q: number): Subject | null {
  const label = mentions.at[q - 2] ?? -1;
  const start = paragraphStart(stream, q);
  const mention = mentions.list[label];
  if (mention === undefined || mention.from !== start || q - start <= 1) return null;
  if (stream.end[mention.last] === stream.start[mention.from]) return null;
  const length = (stream.end[start] ?? 0) - (stream.start[start] ?? 0);
  return length > 2 ? { type: "name", from: start, to: mention.last, mention: label, role: null } : null;
}

/** An answer without a label in an interview: its guest's, whom the text names first. `lo` is its sentence's first token. */
export function fromGuest(resolver: SpeakerResolver, lo: number): Attribution {
  const guest = resolver.guest(lo);
  return guest === null ? NOBODY : fromSpeaker(guest, 0.8);
}
