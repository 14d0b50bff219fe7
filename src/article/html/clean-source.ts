import { Parser } from "htmlparser2";
import { boundNesting } from "./bound-nesting.ts";

/** A page without what no reader needs, and the JSON-LD it carried. */
export interface CleanSource {
  readonly html: string;
  /** Of a page with more than 30,000 elements or 3,000,000 characters, its beginning: what a document is made of. */
  readonly beginning: string;
  /** The contents of `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[];
  readonly elements: number;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements dropped with all they hold. */
const DROPPED = set(
  "script style noscript template svg math iframe object embed applet video audio canvas picture map select textarea datalist button input img source track area link-preview frameset marquee",
);
const VOID = set("area base br col embed hr img input link meta param source track wbr");
/** The attributes that say what an element is; the rest (styles, data, events) is weight. */
const ATTRIBUTES = set(
  "id class itemprop itemtype itemscope datetime content property name rel href role aria-label aria-hidden hidden title lang charset http-equiv pubdate data-testid data-component data-type data-qa data-role data-block",
);
/** AMP's own elements are media, advertisements and menus, but for these. */
const AMP_KEPT = set("amp-layout amp-fit-text amp-accordion amp-list amp-story-page");

/** More elements than this no article's page has; extraction's time grows faster than their number. */
export const MAX_ELEMENTS = 30_000;
/** Nor a longer cleaned source. */
export const MAX_LENGTH = 3_000_000;
/** Of a longer one so much is enough for what stands around the article. */
const BEGINNING = 1_000_000;

/** `style` matters only where it hides something. */
const HIDING = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu;

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  let text = "";
  for (const name in attributes) {
    const key = name.toLowerCase();
    const value = attributes[name] ?? "";
    if (ATTRIBUTES.has(key)) text += ` ${key}="${value.slice(0, 10_000).replaceAll('"', "&quot;")}"`;
    else if (key === "style" && HIDING.test(value.slice(0, 2_000))) text += ' hidden=""';
  }
  return text;
}

/** The beginning of a source, without the tag or entity that the cut would break. */
function cutOff(source: string): string {
  if (source.length <= BEGINNING) return source;
  const piece = source.slice(0, BEGINNING).toWellFormed();
  return piece.replace(/(?:<[^<>]{0,20000}|&[^&;\s]{0,40})$/u, "");
}

/**
 * Reads a page's tags once and writes them again without scripts, styles, media, forms' inputs, comments and
 * attributes that say nothing, with nesting bounded: what is left is small enough to become a document at once.
 * Linear in the length of the page.
 */
export function cleanSource(html: string): CleanSource {
  const out: string[] = [];
  const jsonLd: string[] = [];
  let dropped = 0;
  let capturing: string[] | null = null;
  let elements = 0;
  let cut = 0;
  let preformatted = 0;
  const drops = (name: string) => DROPPED.has(name) || (name.startsWith("amp-") && !AMP_KEPT.has(name));
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (drops(name)) {
          dropped += 1;
          if (name === "script" && /ld\+json/iu.test(attributes["type"] ?? "")) capturing = [];
          return;
        }
        if (dropped > 0) return;
        elements += 1;
        if (elements === MAX_ELEMENTS) cut = out.length;
        if (name === "pre") preformatted += 1;
        out.push(`<${name}${attributesOf(attributes)}>`);
      },
      ontext(text) {
        if (capturing !== null) capturing.push(text);
        else if (dropped === 0) out.push(preformatted > 0 ? text : text.replace(/\s{2,}|[^\S ]/gu, " "));
      },
      onclosetag(name) {
        if (drops(name)) {
          dropped -= 1;
          if (capturing !== null) jsonLd.push(capturing.join(""));
          capturing = null;
        } else if (dropped === 0) {
          if (name === "pre") preformatted -= 1;
          if (!VOID.has(name)) out.push(`</${name}>`);
        }
      },
    },
    { decodeEntities: false, lowerCaseAttributeNames: true },
  );
  parser.write(boundNesting(html));
  parser.end();
  const whole = out.join("");
  const beginning = cut === 0 ? whole : out.slice(0, cut).join("");
  return { html: whole, beginning: whole.length > MAX_LENGTH ? cutOff(beginning) : beginning, jsonLd, elements };
}
