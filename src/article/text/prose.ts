/** What a line of prose looks like, cheaply. All of these are linear and take normalised, tidied lines. */

/** Whether a line ends as a sentence does, also inside closing marks. An abbreviation's dot counts. */
export function endsSentence(line: string): boolean {
  return /[.!?…。！？।؟][\p{Pe}\p{Pf}"'’”»]{0,3}$/u.test(line.slice(-6));
}

/** Whether a line ends in a full stop (no question, exclamation or ellipsis), and not in an abbreviation ("U.S."). */
export function endsInFullStop(line: string): boolean {
  const end = line.slice(-24);
  return (
    /[.。।][\p{Pe}\p{Pf}"'’”»]{0,3}$/u.test(end) && !/(?:\.\.|…|(?:^|[\s.])\p{Lu})\.?$/u.test(end.replace(/\.$/, ""))
  );
}

/** The number of sentences a line seems to have, counted no further than `most`. */
export function sentenceCount(line: string, most = 4): number {
  const end =
    /[\p{L}\p{N})\]%][.!?…。！？]["'’”»)\]]{0,3}(?=\s+["'“‘«„(¿¡]{0,2}[\p{Lu}\p{N}\p{Lo}]|$|(?<=[。！？]["'”」』]?)\p{Lo})/gu;
  const text = line.slice(0, 2000);
  let count = 0;
  for (const match of text.matchAll(end)) {
    // Initials and titles end no sentence.
    const before = text.slice(Math.max(0, match.index - 6), match.index + 1);
    if (
      /(?:^|[\s.(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|No|Prof|Lt|Col|Sgt|vs)$/u.test(before) &&
      match.index + 2 < text.length
    )
      continue;
    count += 1;
    if (count >= most) break;
  }
  return Math.max(count, 1);
}

/** The number of words in the first 400 characters; two characters are one in scripts without spaces. */
export function wordCount(line: string): number {
  let count = 0;
  for (const [word] of line.slice(0, 400).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)) {
    count += /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
      ? Math.ceil(word.length / 2)
      : 1;
  }
  return count;
}

/** Whether a line has letters and all of them with case are capitals. */
export function isAllCaps(line: string): boolean {
  const start = line.slice(0, 300);
  return /\p{Lu}{2}/u.test(start) && !/\p{Ll}{2}/u.test(start);
}

/** Whether a line is set in a headline's capitals: three words or more, and most of four letters or more begin with one. */
export function isTitleCase(line: string): boolean {
  const words = line.slice(0, 300).match(/[\p{L}][\p{L}\p{M}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length >= 4);
  if (words.length < 3 || long.length < 2) return false;
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.7;
}

/** Whether a line begins with a small letter. */
export function startsSmall(line: string): boolean {
  return /^["“'‘(«]?\p{Ll}/u.test(line.slice(0, 4));
}
