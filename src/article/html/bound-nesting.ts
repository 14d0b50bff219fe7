/** Elements that hold nothing, and those whose end tag HTML leaves out: they do not deepen a page. */
const FLAT: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup".split(
    " ",
  ),
);
/** Deeper than any page that people made; the HTML parser's time is quadratic in the depth. */
const MAX_DEPTH = 400;

const NAME = /\/?[a-zA-Z][^\s/>]{0,60}/uy;

/**
 * Leaves out the tags that nest deeper than 400 elements; their text stays. Every other page comes back as it is.
 * Counts roughly (elements whose end tag is optional count only where they close), in one linear pass.
 */
export function boundNesting(page: string): string {
  // Each stray "<" of a long run would be a text of its own to the parser.
  const html = page.includes("<<<") ? page.replace(/<{3,}/gu, "<") : page;
  let depth = 0;
  let kept: string[] | null = null;
  let copied = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    NAME.lastIndex = at + 1;
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined || (name.startsWith("/") === false && FLAT.has(name))) continue;
    const closing = name.startsWith("/");
    if (closing && FLAT.has(name.slice(1))) continue;
    const tooDeep = closing ? depth > MAX_DEPTH : depth >= MAX_DEPTH;
    depth = Math.max(0, depth + (closing ? -1 : 1));
    if (!tooDeep) continue;
    const close = html.indexOf(">", at);
    const end = close < 0 ? html.length : close + 1;
    kept ??= [];
    kept.push(html.slice(copied, at), " ");
    copied = end;
    at = end - 1;
  }
  if (kept === null) return html;
  kept.push(html.slice(copied));
  return kept.join("");
}
