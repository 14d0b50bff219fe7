import { createRequire } from "node:module";
import type * as linkedom from "linkedom";

const require = createRequire(import.meta.url);

/** What Lede uses of the DOM. (TypeScript's own DOM types belong to browsers.) */
export interface DomElement {
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly parentElement: DomElement | null;
  readonly firstElementChild: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  removeAttribute(name: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  getElementsByTagName(name: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  readonly title: string;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  getElementsByTagName(name: string): Iterable<DomElement>;
}

/** Loads linkedom, a sixth of the time that the parser needs to start, with the first page that needs it. */
function loadLinkedom(): typeof linkedom {
  return require("linkedom");
}

/** Parses a page; a fragment is wrapped in a document of its own. */
export function parsePage(html: string): DomDocument {
  const whole = /<html[\s>]/iu.test(html)
    ? /<body[\s>]/iu.test(html)
      ? html
      : // linkedom does not make the body that HTML implies.
        `<!DOCTYPE html><html><head></head><body>${html.replace(/<\/?(?:html|head|body)\b[^>]*>/giu, " ")}</body></html>`
    : `<!DOCTYPE html><html><head></head><body>${html.replace(/<\/?(?:html|head|body)\b[^>]*>/giu, " ")}</body></html>`;
  const document: DomDocument = loadLinkedom().parseHTML(whole).document;
  return document;
}
