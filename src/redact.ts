/** What stands where a secret was. */
export const REDACTED = "[redacted]";

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // Interaction tokens in REST routes: /interactions/{id}/{token}/callback and /webhooks/{application}/{token}.
  [/(\/(?:interactions|webhooks)\/\d{1,20}\/)[^\s/?"'\\<>)]+/g, `$1${REDACTED}`],
  // Interaction tokens anywhere else: base64 of "interaction:…".
  [/\baW50ZXJhY3Rpb24[\w+/=-]{16,}/g, REDACTED],
  // Bot tokens: three dot-separated base64url parts.
  [/(?<![\w-])[\w-]{23,32}\.[\w-]{6,7}\.[\w-]{27,45}(?![\w-])/g, REDACTED],
  // Authorization headers, as text and as JSON, also JSON within JSON.
  [
    /\b(authorization\\{0,4}["']?\s{0,4}[:=]\s{0,4}\\{0,4}["']?)(?:(?:Bot|Bearer|Basic)\s{1,4})?[^\s"'\\,}]+/gi,
    `$1${REDACTED}`,
  ],
  [/\b((?:Bot|Bearer) )[\w.~+/=-]{20,}/g, `$1${REDACTED}`],
  // Values of JSON keys that are named after secrets, also JSON within JSON.
  [/((?:token|password|secret)\\{0,4}"\s{0,4}:\s{0,4}\\{0,4}")[^"\\]+/gi, `$1${REDACTED}`],
  // The password in a database's address.
  [/(\bpostgres(?:ql)?:\/\/[^\s:@/"]{0,200}:)[^\s@"]{1,400}@/g, `$1${REDACTED}@`],
];

/**
 * Gives a function that takes secrets out of a line of text: those named, as written, as JSON writes them and
 * percent-encoded, and whatever has the shape of a bot token, an interaction token, an Authorization header or a
 * database password. It works on text, so that no path into a log (messages, stacks, causes, foreign fields) is
 * missed. Linear in the line's length.
 * @param secrets values that must never be written; those under four characters are passed over
 */
export function redactor(secrets: readonly string[]): (line: string) => string {
  const literals = [...new Set(secrets.filter((s) => s.length >= 4).flatMap(spellings))].sort(
    (a, b) => b.length - a.length,
  );
  return (line) => {
    let text = line;
    for (const literal of literals) text = text.replaceAll(literal, REDACTED);
    for (const [pattern, replacement] of PATTERNS) text = text.replace(pattern, replacement);
    return text;
  };
}

function spellings(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}
