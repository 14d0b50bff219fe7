import type { DomElement } from "./dom.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Elements that hold no article text, unless most of the page's text is in them. */
const JUNK_ELEMENTS = set("nav aside footer form figcaption dialog menu");
const JUNK_ROLES = set(
  "navigation complementary contentinfo dialog alertdialog search menu menubar toolbar banner tooltip",
);

/** Words of a class or id, any of which marks what surrounds an article. */
const JUNK_WORDS = set(
  `
  newsletter newsletters related recirc recirculation recommended recommendation recommendations share sharing sharebar sharedaddy
  shares social addthis sharethis socialmedia jp-relatedposts advert adverts advertisement advertising advertorial ad ads adsbox adslot
  dfp gpt outbrain taboola promo promos promotion sponsor sponsored sponsors breadcrumb breadcrumbs trending popular
  subscribe subscription signup register paywall cookie cookies consent gdpr modal popup popover lightbox overlay caption captions
  credit credits byline bylines navbox infobox vertical-navbox metadata toc pullquote toolbar tooltip pagination pager skip skiplink
  printonly noprint hidden sr-only visuallyhidden screenreader tags taglist tagcloud comments comment commentlist disqus respond
  livefyre spotim reactions rating ratings poll quiz donate donation teaser teasers mw-editsection editsection reflist references
  reference catlinks sidebar widget-area masthead topbar bottombar copyright disclaimer email-link
  slideshow carousel gallery thumbnails thumb thumbcaption magnify videoplayer player playlist ticker hashtag hashtags
  message-user message-cell--user internallink hatnote votecell saboxplugin molongui starbox postprofile userinfo reactionsbar
  crumb crumbs kicker eyebrow timestamp dateline-time pubdate adsbygoogle ezoic mpu skyscraper leaderboard prevnext
`.trim(),
);
/** The same for neighbouring words ("read-more", "authorBio"). */
const JUNK_PAIRS = set(
  `
  read-more more-on more-from more-stories more-news see-also also-like also-read author-bio author-info author-box author-card
  author-profile author-details about-author about-the author-description author-image most-read most-popular most-viewed sign-up
  photo-credit image-credit image-caption media-caption photo-caption figure-caption wp-caption video-caption visually-hidden
  screen-reader pull-quote inline-ad ad-slot top-stories read-next up-next next-up next-article next-post post-navigation nav-links
  post-tags article-tags entry-meta post-meta article-meta entry-footer post-footer article-footer share-bar follow-us
  follow-on in-brief story-links key-points-nav email-signup mailing-list call-to on-the-topic topic-list topics-list
  page-header site-header site-footer page-footer site-nav main-nav global-nav sub-nav comment-list comment-form
  story-highlights video-transcript video-resource video-inline video-promo promo-box message-attribution user-info user-details
  user-card post-signature post-taglist more-info affiliate-disclosure recipe-jump recipe-rating
  text-size font-size back-to reading-time read-time story-tools article-tools tools-bar action-bar suggested-articles
  latest-news latest-stories you-may around-the from-the-web side-bar right-rail left-rail right-column rail-right
  cookie-banner log-in sign-in user-tools jump-links fact-box related-links image-gallery photo-gallery video-player audio-player
`.trim(),
);
/** Of the junk, what is none of the article's however much text it has. */
const NEVER_TEXT = set(
  "comments comment commentlist disqus respond livefyre spotim related recirc navbox reflist catlinks jp-relatedposts comment-list comment-form",
);

/** Junk by any part of a word, as old templates run words together. */
const JUNK_PARTS =
  /caption|newsletter|advert|breadcrumb|disqus|outbrain|taboola|sharethis|addthis|relatedarticle|relatedstor|relatedlink|relatedpost|socialshare|sponsor|sharebutton|sharetool/u;
/** Elements of running text: a link or an emphasis in a paragraph is part of its sentence, whatever its class. */
const INLINE = set("a span b strong em i u cite abbr q mark time small sub sup font code s del ins");

/** Where an element's name stands; templates whose classes are made up by a machine name their parts in data. */
const NAMING = ["class", "id", "data-testid", "data-component", "data-qa"] as const;
/** What a whole page may have: "page-with-sidebar". */
const BESIDE = /sidebar|rail|comment|ads?\b|with|has/u;

/** The words of a class or id: "authorBio__text" is author, bio, text. */
function tokensOf(names: string): readonly string[] {
  return names
    .slice(0, 1_000)
    .replace(/([a-z])([A-Z])/gu, "$1-$2")
    .toLowerCase()
    .split(/\s+/u);
}

/** `outside`: junk by its element; `junk`: junk by its name; `never`: none of the article's, however much text it has. */
type Verdict = "keep" | "junk" | "outside" | "never";

/** What an element's kind, role, class and id say of it. */
function verdictOf(element: DomElement): Verdict {
  if (JUNK_ELEMENTS.has(element.localName)) return "outside";
  if (element.localName === "figure") return element.querySelector("table, blockquote") === null ? "outside" : "keep";
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return "outside";
  if (JUNK_ROLES.has(element.getAttribute("role") ?? "")) return "outside";
  const names = NAMING.map((name) => element.getAttribute(name) ?? "").join(" ");
  if (names.trim().length < 2) return "keep";
  if (element.localName === "sup" && /(?:^|\s)(?:reference|footnote\S*|fn\S*)(?:\s|$)/u.test(names)) return "outside";
  if (/gutter|lineno|line-number/u.test(names) && /^[\s\d]*$/u.test(element.textContent ?? "")) return "outside";
  if (INLINE.has(element.localName))
    return /sr-only|visually-?hidden|screen-?reader|editsection|noprint/u.test(names) ? "outside" : "keep";
  let verdict: Verdict = "keep";
  for (const token of tokensOf(names)) {
    const words = token.split(/[-_]+/u);
    // "has-sidebar", "with-comments", "no-ads" say what an article stands beside.
    if (/^(?:has|with|no|without|is|js|single|layout|col)$/u.test(words[0] ?? "")) continue;
    if (words[0] === "page" && BESIDE.test(token)) continue;
    // The box of an author; "author-jane" and "has-author" are of an article.
    if (token === "author" || token === "authors") verdict = "junk";
    for (const [index, word] of words.entries()) {
      const pair = `${word}-${words[index + 1] ?? ""}`;
      if (NEVER_TEXT.has(token) || (NEVER_TEXT.has(word) && words.length <= 2)) return "never";
      if (JUNK_WORDS.has(word) || JUNK_PAIRS.has(pair)) verdict = "junk";
    }
    if (JUNK_WORDS.has(token) || JUNK_PARTS.test(token)) verdict = "junk";
  }
  return verdict;
}

function textLength(element: DomElement): number {
  return (element.textContent ?? "").replace(/\s+/gu, " ").trim().length;
}

/** The text in whole paragraphs that are not mostly links: what an article is made of, and boxes around it are not. */
function proseLength(element: DomElement): number {
  let length = 0;
  for (const paragraph of element.getElementsByTagName("p")) {
    const own = textLength(paragraph);
    if (own >= 100 && linkShare(paragraph) < 0.4) length += own;
  }
  return length;
}

function isRemoved(element: DomElement, verdict: Verdict, total: number): boolean {
  if (verdict === "never") return !holdsTheArticle(element);
  const length = textLength(element);
  if (length < 200) return true;
  const share = length / total;
  if (share >= 0.45 || (share >= 0.3 && holdsTheArticle(element))) return false;
  return verdict === "outside" || proseLength(element) < 800 || linkShare(element) > 0.4;
}

function holdsTheArticle(element: DomElement): boolean {
  return element.querySelector('h1, [itemprop~="articleBody"]') !== null;
}

/** How much of its text an element has in links. */
export function linkShare(element: DomElement): number {
  const all = textLength(element);
  if (all === 0) return 1;
  let linked = 0;
  for (const link of element.getElementsByTagName("a")) linked += textLength(link);
  return Math.min(1, linked / all);
}

/**
 * Takes out of a page what stands around an article: menus, captions, share bars, related links, newsletter boxes,
 * author boxes, comments and what is hidden, by element, role, class and id. What holds a large part of the page's
 * text stays, whatever it is called.
 */
export function prune(body: DomElement): void {
  const total = Math.max(1, textLength(body));
  let element = body.firstElementChild;
  while (element !== null) {
    const verdict = verdictOf(element);
    let removed = false;
    if (verdict !== "keep" && element.localName !== "body") {
      removed = isRemoved(element, verdict, total);
    }
    const following = next(element, body, !removed);
    if (removed) element.remove();
    element = following;
  }
  pruneComments(body);
}

/** A heading over readers' comments: with their number, or asking for one. */
const COMMENTS =
  /^(?:comments? ?[([]?\d[\d,.]*[)\]]?|(?:\d[\d,.]*|no|one) (?:comments?|responses?|replies|thoughts?)(?: (?:on|to)\b.{0,200})?|(?:leave|post) a (?:comment|reply)|join the (?:conversation|discussion)|\d+ (?:kommentare?|commentaires?|comentarios?|commenti))$/iu;

/** Takes out readers' comments whose element does not say so: a heading that counts them, and what follows it there. */
function pruneComments(body: DomElement): void {
  let tries = 0;
  for (const heading of [...body.querySelectorAll("h2, h3, h4")].slice(0, 300)) {
    const parent = heading.parentElement;
    if (parent === null || parent === body || !COMMENTS.test((heading.textContent ?? "").slice(0, 300).trim()))
      continue;
    tries += 1;
    if (tries > 10) return;
    const following: DomElement[] = [];
    for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) following.push(next);
    if (following.some((one) => one.localName === "h1" || holdsTheArticle(one))) continue;
    for (const one of [heading, ...following]) one.remove();
  }
}

/** The next element in document order below `root`, with or without looking inside this one. */
function next(element: DomElement, root: DomElement, inside: boolean): DomElement | null {
  if (inside && element.firstElementChild !== null) return element.firstElementChild;
  for (let up: DomElement | null = element; up !== null && up !== root; up = up.parentElement) {
    if (up.nextElementSibling !== null) return up.nextElementSibling;
  }
  return null;
}
