import { resized } from "../letters/arrays.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** Characters to a token in most prose; a text with shorter ones makes the arrays grow. */
const TOKEN_LENGTH = 4;

/** The tokens of a text while they are read, as parallel arrays; `Stream` tells what each holds. */
export class TokenArrays {
  readonly text: string;
  readonly lexicon: Lexicon;
  // Typed arrays: millions of tokens as plain arrays take gigabytes while they grow.
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  flags: Int32Array;
  mark: Uint16Array;
  hash: Int32Array;
  possessive: Uint8Array;
  sentence: Int32Array;
  readonly pronouns: number[] = [];
  readonly quotes: number[] = [];
  /** The tokens that may end a sentence: quotations, breaks, and what a full stop or the like ends. */
  readonly stops: number[] = [];
  count = 0;

  /** `outside` is how many characters stand outside quotation marks, `whole` how many tokens are no words. */
  constructor(text: string, lexicon: Lexicon, outside: number, whole: number) {
    this.text = text;
    this.lexicon = lexicon;
    const room = (Math.ceil(outside / TOKEN_LENGTH) + whole + 16) & ~3;
    // One allocation: in a short article several would cost more than the reading.
    const memory = new ArrayBuffer(room * 24);
    this.start = new Int32Array(memory, 0, room);
    this.end = new Int32Array(memory, room * 4, room);
    this.flags = new Int32Array(memory, room * 8, room);
    this.sentence = new Int32Array(memory, room * 12, room);
    this.hash = new Int32Array(memory, room * 16, room);
    this.mark = new Uint16Array(memory, room * 20, room);
    this.kind = new Uint8Array(memory, room * 22, room);
    this.possessive = new Uint8Array(memory, room * 23, room);
  }

  /** Adds a token; gives its index. */
  push(kind: number, start: number, end: number): number {
    const at = this.count++;
    if (at === this.kind.length) this.grow();
    this.kind[at] = kind;
    this.start[at] = start;
    this.end[at] = end;
    return at;
  }

  /** No token is added any more: beyond the last one every kind reads as undefined. */
  close(): void {
    this.kind = this.kind.subarray(0, this.count);
  }

  private grow(): void {
    const room = this.kind.length * 2;
    this.kind = resized(this.kind, new Uint8Array(room));
    this.start = resized(this.start, new Int32Array(room));
    this.end = resized(this.end, new Int32Array(room));
    this.flags = resized(this.flags, new Int32Array(room));
    this.mark = resized(this.mark, new Uint16Array(room));
    this.hash = resized(this.hash, new Int32Array(room));
    this.possessive = resized(this.possessive, new Uint8Array(room));
    this.sentence = new Int32Array(room);
  }
}
