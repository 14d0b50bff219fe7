/** Code: the fenced block and the inline kind, whose closing run must be as long as its opening one. */

/** Code found at its opener; parsing goes on at `next`. */
export interface CodeMatch {
  readonly node:
    | { readonly type: "code"; readonly text: string }
    | { readonly type: "codeBlock"; readonly language: string | null; readonly text: string };
  readonly next: number;
}

const FENCE = "```";
const LANGUAGE = /([A-Za-z0-9_\-+.#]{0,60})\n/y;

/**
 * Finds the code of one text, in time that grows with its length alone.
 * @returns a function that gives the code opened by the backticks at a position; or how many backticks are mere text
 */
export function codeFinder(text: string): (i: number) => CodeMatch | { readonly plain: number } {
  let runs: Map<number, number[]> | null = null;
  let fencesEnd = false;

  const close = (contentStart: number): number => {
    let first = contentStart;
    while (text.charAt(first) === "\n") first++;
    if (fencesEnd || first >= text.length) return -1;
    const end = text.indexOf(FENCE, first + 1);
    if (end === -1) fencesEnd = true;
    return end;
  };

  const block = (i: number): CodeMatch | null => {
    if (!text.startsWith(FENCE, i)) return null;
    LANGUAGE.lastIndex = i + 3;
    const language = LANGUAGE.exec(text);
    for (const [start, name] of [
      [language ? LANGUAGE.lastIndex : -1, language?.[1] || null],
      [i + 3, null],
    ] as const) {
      const end = start === -1 ? -1 : close(start);
      if (end !== -1) {
        return {
          node: { type: "codeBlock", language: name, text: trimNewlines(text.slice(start, end)) },
          // The line that ends with the block ends it: what follows begins right below.
          next: end + 3 + Number(text.charAt(end + 3) === "\n"),
        };
      }
    }
    return null;
  };

  const inline = (i: number, runEnd: number): CodeMatch | null => {
    runs ??= backtickRuns(text);
    for (let size = runEnd - i; size > 0; size--) {
      const end = firstAtOrAfter(runs.get(size) ?? [], runEnd);
      const start = i + size;
      if (end !== null) return { node: { type: "code", text: unpad(text.slice(start, end)) }, next: end + size };
    }
    return null;
  };

  return (i) => {
    let runEnd = i;
    while (text.charAt(runEnd) === "`") runEnd++;
    return block(i) ?? inline(i, runEnd) ?? { plain: runEnd - i };
  };
}

/** The start of every run of backticks, by its length. */
function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const run of text.matchAll(/`+/g)) {
    const starts = runs.get(run[0].length);
    if (starts) starts.push(run.index);
    else runs.set(run[0].length, [run.index]);
  }
  return runs;
}

function firstAtOrAfter(sorted: readonly number[], position: number): number | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? null;
}

/** One space of padding goes on each side that would else end in a backtick, so that code can hold backticks. */
function unpad(code: string): string {
  const bare = code.trim();
  const start = bare.startsWith("`") && code.startsWith(" ") ? 1 : 0;
  const end = bare.endsWith("`") && code.endsWith(" ") ? code.length - 1 : code.length;
  return code.slice(start, end);
}

function trimNewlines(text: string): string {
  let start = 0;
  let end = text.length;
  while (text.charAt(start) === "\n") start++;
  while (end > start && text.charAt(end - 1) === "\n") end--;
  return text.slice(start, end);
}
