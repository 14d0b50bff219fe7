import { DocumentError } from "./document-error.ts";

/** First bytes of files that are no text, and what such a file is called. */
const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a zip archive or an office document"],
  ["\u0089PNG", "a PNG image"],
  ["GIF8", "a GIF image"],
  ["\u00ff\u00d8\u00ff", "a JPEG image"],
  ["RIFF", "an image, sound or film"],
  ["\u001f\u008b", "a gzip archive"],
  ["BZh", "a bzip2 archive"],
  ["7z\u00bc\u00af", "a 7z archive"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document"],
  ["\u007fELF", "a program"],
  ["OggS", "a sound or a film"],
  ["ID3", "a sound"],
  ["SQLite format 3\u0000", "a database"],
];

/** How much of a document is looked at to tell text from binary data and to find its encoding. */
const SAMPLE = 8192;

function binary(file: string, found: string): DocumentError {
  return new DocumentError({
    problem: "binary",
    file,
    found: `this is ${found}, not text`,
    expected: "expected an article as plain text (.txt), Markdown (.md) or a saved web page (.html)",
  });
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** The encoding that UTF-16 without a byte order mark shows by its zero bytes, or null. */
function utf16Label(sample: Uint8Array): string | null {
  if (!sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.05) return "utf-16be";
  return null;
}

/** The encoding that an HTML page names for itself in its first bytes, where it is one that exists. */
function declaredDecoder(sample: string): TextDecoder | null {
  const label = /<(?:meta|\?xml)[^<>]{0,300}(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/iu.exec(
    sample,
  )?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** Reads bytes as UTF-8 where they are, or nearly are, else in the page's own or the commonest old encoding. */
function decodeWithoutMark(bytes: Uint8Array, sample: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8 throughout; a few broken characters in much good UTF-8 are damage rather than another encoding.
    const lenient = new TextDecoder("utf-8").decode(bytes);
    let broken = 0;
    let good = 0;
    for (let index = 0; index < lenient.length; index += 1) {
      const unit = lenient.charCodeAt(index);
      if (unit === 0xfffd) broken += 1;
      else if (unit > 0x7f) good += 1;
    }
    if (good > broken * 10) return lenient.replaceAll("\ufffd", "");
    return (declaredDecoder(sample) ?? new TextDecoder("windows-1252")).decode(bytes);
  }
}

/** Refuses text that is mostly control characters: data read as text. */
function assertText(text: string, file: string): void {
  const sample = text.slice(0, SAMPLE);
  let controls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const unit = sample.charCodeAt(index);
    if (unit === 0xfffd || unit < 9 || (unit > 13 && unit < 32 && unit !== 27)) controls += 1;
  }
  if (controls > 4 && controls > sample.length * 0.02) throw binary(file, "binary data");
}

/**
 * Turns a document's bytes into text: by its byte order mark, as UTF-8, in the encoding that an HTML page declares,
 * or else as windows-1252, the web's own fallback (https://encoding.spec.whatwg.org/).
 * @throws {DocumentError} `binary` when the bytes are no text.
 */
export function decodeDocument(content: Uint8Array | string, file: string): string {
  let text: string;
  if (typeof content === "string") {
    text = content;
  } else {
    const head = content.subarray(0, SAMPLE);
    const sample = latin1(head);
    for (const [signature, name] of SIGNATURES) if (sample.startsWith(signature)) throw binary(file, name);
    // "\u00ff\u00fe" and "\u00fe\u00ff" are the byte order marks of UTF-16; TextDecoder strips UTF-8's itself.
    const marked = sample.startsWith("\u00ff\u00fe")
      ? "utf-16le"
      : sample.startsWith("\u00fe\u00ff")
        ? "utf-16be"
        : null;
    const label = marked ?? utf16Label(head);
    text = label === null ? decodeWithoutMark(content, sample) : new TextDecoder(label).decode(content);
  }
  assertText(text, file);
  return (text.startsWith("\ufeff") ? text.slice(1) : text).toWellFormed();
}
