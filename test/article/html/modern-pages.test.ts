import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/article/html/read-html.ts";
import { DEK, FOOTER, meta, NAV, P, page, paragraphs, TITLE } from "./pages.ts";

const H1 = `<h1>${TITLE}</h1>`;
const HEAD = `<title>${TITLE} | The Bern Post</title>`;
const JUNK = "Three storms, one wall: what the engineers learned";

/** Pages as publishers have built them since 2018, each with what it taught; the body is the five paragraphs. */
const PAGES: Readonly<Record<string, { body: string; texts?: readonly string[] }>> = {
  "parts named in data, classes made by a machine": {
    body: `<main><article>${H1}<div data-component="byline-block"><span class="sc-1">Jane Doe</span><span>The Bern Post, Bern</span></div><div data-component="text-block"><p>${P[0]}</p><p>${P[1]}</p></div><div data-testid="promo-box"><p>The Daily Briefing has all the news that you need. Here it is.</p></div><div data-testid="ResponsiveAdSlot"><span>Advertisement · Scroll to continue</span></div><div data-component="text-block">${paragraphs(P.slice(2))}</div></article></main>`,
  },
  "promotions whose class begins with the page": {
    body: `<div class="Page-content">${H1}<div class="RichTextBody"><p>${P[0]}</p><div class="PageListEnhancementGeneric"><h2 class="PageList-header-title">Other news</h2><div class="PagePromo"><h3>${JUNK}</h3></div></div>${paragraphs(P.slice(1))}</div></div>`,
  },
  "a video and a link inside the text": {
    body: `<article>${H1}<p>${P[0]}</p><div class="video-resource"><div>Video Ad Feedback</div><div>${JUNK}</div><div>01:32 - Source: TBP</div></div><p>${P[1]}</p><div class="bucketwrap internallink"><h3>Environment</h3><h4>${JUNK}</h4></div>${paragraphs(P.slice(2))}</article>`,
  },
  "headings of the text with classes as headers have them": {
    body: `<div class="post">${H1}<p>${P[0]}</p><p>${P[1]}</p><p>${P[2]}</p><h2 class="header-anchor-post">What comes next</h2><p>${P[3]}</p><p>${P[4]}</p></div>`,
    texts: [P[0], P[1], P[2], "What comes next", P[3], P[4]],
  },
  "a reading time and a date in one line": {
    body: `<article>${H1}<div>Jane Doe · 6 min read · Nov 6, 2023</div><div>12</div>${paragraphs()}</article>`,
  },
  "a box about the author behind the text": {
    body: `<article>${H1}${paragraphs()}<section class="x1"><h3>About the author</h3><p>Jane Doe covers the city for The Bern Post. She has won two prizes.</p></section></article>`,
  },
  "an author's box among the paragraphs": {
    body: `<article>${H1}${paragraphs(P.slice(0, 4))}<section class="author"><p><b>Jane Doe</b> (Bern, our correspondent)</p></section><p>${P[4]}</p></article>`,
  },
  "notes on commissions, and a card that says the headline again": {
    body: `<article>${H1}<p><em>This post may contain affiliate links. Please read my disclosure policy.</em></p>${paragraphs(P.slice(0, 4))}<div class="card-x"><h2>${TITLE}</h2><p>${P[4]}</p></div></article>`,
  },
  "posts of a forum beside their authors' cards": {
    body: `${H1}<div>${P.map((text, index) => `<article class="message message--post"><section class="message-user"><h4>user${index}</h4><h5>Deckhand</h5><dl><dt>Joined</dt><dd>Mar 2, 2019</dd></dl></section><header class="message-attribution">Nov ${index + 1}, 2023</header><div class="message-userContent"><div class="bbWrapper">${text}</div></div></article>`).join("")}</div>`,
  },
  "more comments than text, under a heading that counts them": {
    body: `<article>${H1}<div class="text">${paragraphs()}</div></article><section class="x9"><h2>Comments (30)</h2>${Array.from({ length: 30 }, (_, index) => `<div class="x8"><b>user${index}</b><p>Reader ${index} thinks that the council should have closed the bridge long ago, and says so here at some length and with feeling.</p></div>`).join("")}</section>`,
  },
  "a list with some links, and one of links alone": {
    body: `<article>${H1}<div class="post-content"><p>${P[0]}</p><ul><li>Cars go by the new bridge in the east</li><li><a href="/t">Trams go by the station</a></li></ul><p>${P[2]}</p><ul><li><a href="/a">${JUNK}</a></li><li><a href="/b">The harbor that we deserve</a></li></ul><p>${P[3]}</p></div></article>`,
    texts: [P[0], "Cars go by the new bridge in the east", "Trams go by the station", P[2], P[3]],
  },
  "a first paragraph that stands before the body's element": {
    body: `<article>${H1}<div class="article__lead"><p><strong>${P[0]}</strong></p></div><div class="article-body">${paragraphs(P.slice(1))}</div></article>`,
  },
  "code with the numbers of its lines": {
    body: `<article>${H1}<p>${P[0]}</p><table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>let a = 1;\nlet b = 2;</pre></td></tr></table><p>${P[1]}</p><p>${P[2]}</p></article>`,
    texts: [P[0], "let a = 1;", "let b = 2;", P[1], P[2]],
  },
  "a pull quote in marks of its own": {
    body: `<article>${H1}<p>${P[0]}</p><p>${P[1]}</p><div class="c1">“No one wants to read about an accident that we could have prevented”</div>${paragraphs(P.slice(2))}</article>`,
  },
  "the hours of a live blog": {
    body: `<main>${H1}${P.map((text, index) => `<div><time datetime="2024-03-05T1${index}:00:00Z">1${index}:00</time><p>${text}</p></div>`).join("")}</main>`,
  },
  "a note of a wiki above its text, and marks in its sentences": {
    body: `${H1}<div class="mw-parser-output"><div class="hatnote">This page is about the bridge. For the ship, see Bern (ship).</div>${P.map((text) => `<p>${text}<sup class="noprint">[<i>citation needed</i>]</sup></p>`).join("")}</div>`,
  },
};

describe("readHtml on pages since 2018", () => {
  it.each(Object.entries(PAGES))("reads %s", (_, { body, texts = P }) => {
    const draft = readHtml(page(HEAD, `${NAV}${body}${FOOTER}`));
    expect(draft.headline).toBe(TITLE);
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(texts);
  });

  it("finds the byline and the date in a page that marks up nothing", () => {
    const draft = readHtml(
      page(
        `<title>${TITLE}</title>`,
        `<table><tr><td><b>${TITLE}</b><br><i>By Jane Doe, November 6, 2023</i><br><br>${P.join("<br><br>")}</td></tr></table>`,
      ),
    );
    expect(draft).toMatchObject({ headline: TITLE, authors: ["Jane Doe"], publishedAt: { iso: "2023-11-06" } });
    expect(draft.paragraphs.map(({ text }) => text)).toEqual([...P]);
  });

  it("keeps a first sentence that begins with a short headline", () => {
    const first = `Bern Town Press ${P[0]}`;
    const draft = readHtml(
      page("<title>Bern Town Press</title>", `<h1>Bern Town Press</h1><p>${first}</p><p>${P[1]}</p>`),
    );
    expect(draft.paragraphs[0]?.text).toBe(first);
  });

  it("takes a blog's excerpt for its dek", () => {
    const draft = readHtml(
      page(
        HEAD + meta({ "og:description": DEK }),
        `<article><header>${H1}<p class="gh-article-excerpt">${DEK}</p></header><section class="gh-content">${paragraphs()}</section></article>`,
      ),
    );
    expect(draft.paragraphs.map(({ text }) => text)).toEqual([...P]);
  });

  it("finds the author in a post's own footer, and one name under a label", () => {
    const footer = readHtml(
      page(
        HEAD,
        `<div class="post">${H1}<div class="post-body">${paragraphs()}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Jane Doe</span></span></div></div>`,
      ),
    );
    expect(footer.authors).toEqual(["Jane Doe"]);
    const labelled = readHtml(
      page(
        HEAD + meta({ author: "Ольга Смирнова" }),
        `${H1}${paragraphs()}<div class="article__authors"><div class="authors__row"><span>Авторы</span><span class="authors__name">Ольга Смирнова</span></div></div>`,
      ),
    );
    expect(labelled.authors).toEqual(["Ольга Смирнова"]);
  });
});
