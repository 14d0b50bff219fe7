import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/article/draft.ts";
import { readHtml } from "../../../src/article/html/read-html.ts";
import { DEK, FOOTER, ld, meta, NAV, P, page, paragraphs, TITLE } from "./pages.ts";

interface Case {
  readonly html: string;
  readonly url?: string;
  /** The fields that the page must give; the body's texts are the five paragraphs unless said otherwise. */
  readonly gives?: Partial<Omit<Draft, "publishedAt" | "updatedAt" | "paragraphs">> & {
    published?: string | null;
    updated?: string | null;
  };
  readonly body?: readonly string[];
}

const H1 = `<h1>${TITLE}</h1>`;
const title = (suffix = " | The Bern Post") => `<title>${TITLE}${suffix}</title>`;
const story = { headline: TITLE };

const CASES: Readonly<Record<string, Case>> = {
  "a plain page": {
    html: page(title(), `${NAV}<main><article>${H1}${paragraphs()}</article></main>${FOOTER}`),
    gives: story,
  },
  "JSON-LD NewsArticle": {
    html: page(
      title(" - The Bern Post") +
        ld({
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: TITLE,
          description: "Why the bridge of Bern must close, and what comes next.",
          datePublished: "2024-03-05T18:30:00+01:00",
          dateModified: "2024-03-06T08:00:00+01:00",
          author: [
            { "@type": "Person", name: "Jane Doe" },
            { "@type": "Person", name: "John Roe" },
          ],
          publisher: { "@type": "Organization", name: "The Bern Post" },
        }),
      `<article>${H1}${paragraphs()}</article>`,
    ),
    gives: {
      ...story,
      authors: ["Jane Doe", "John Roe"],
      published: "2024-03-05T17:30:00Z",
      updated: "2024-03-06T07:00:00Z",
      source: "The Bern Post",
      summary: "Why the bridge of Bern must close, and what comes next.",
    },
  },
  "JSON-LD @graph as WordPress writes it": {
    html: page(
      title(" - The Bern Post") +
        ld({
          "@graph": [
            {
              "@type": "Article",
              "@id": "#article",
              headline: TITLE,
              author: { name: "Jane Doe", "@id": "#/person/1" },
              datePublished: "2024-03-05T17:30:00+00:00",
            },
            { "@type": "WebPage", name: `${TITLE} - The Bern Post`, datePublished: "2020-01-01" },
            { "@type": "Person", "@id": "#/person/1", name: "Jane Doe" },
            { "@type": "Organization", name: "The Bern Post" },
          ],
        }),
      `<div class="site"><main><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">Posted on <time class="entry-date published" datetime="2024-03-05T18:30:00+01:00">March 5, 2024</time> by <span class="author vcard"><a class="url fn n" href="/author/jane">Jane Doe</a></span></div></header><div class="entry-content">${paragraphs()}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a>Twitter</a></li><li><a>Facebook</a></li></ul></div><div id="jp-relatedposts"><h3>Related</h3></div></div><footer class="entry-footer"><span class="cat-links">Posted in News</span></footer></article><div id="comments"><h2>2 thoughts on “${TITLE}”</h2><ol><li><p>${P[0]} I say so too, and have always said so to everyone.</p></li></ol></div></main><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a>Another post</a></li></ul></section></aside></div>`,
    ),
    gives: { ...story, authors: ["Jane Doe"], published: "2024-03-05T17:30:00Z" },
  },
  "JSON-LD that is broken": {
    html: page(
      title() +
        `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "${TITLE}", "datePublished": "2024-03-05", "author": {"@type": "Person", "name": "Jane Doe"},\n "description": "Two\nlines",}</script>`,
      `${H1}${paragraphs()}`,
    ),
    gives: { ...story, authors: ["Jane Doe"], published: "2024-03-05" },
  },
  "JSON-LD beyond mending": {
    html: page(
      title() +
        `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "${TITLE}", "datePublished": "2024-03-05", "about": [{"x": "a "quoted" word"}</script>`,
      `${H1}${paragraphs()}`,
    ),
    gives: { ...story, published: "2024-03-05" },
  },
  "JSON-LD authors by reference, in an array of things": {
    html: page(
      title() +
        ld([
          { "@type": "BreadcrumbList" },
          { "@type": ["ReportageNewsArticle", "Article"], headline: TITLE, author: { "@id": "p1" } },
          { "@id": "p1", "@type": "Person", name: "Jane Doe" },
        ]),
      `${H1}${paragraphs()}`,
    ),
    gives: { ...story, authors: ["Jane Doe"] },
  },
  "Open Graph and article meta": {
    html: page(
      title() +
        meta({
          "og:title": TITLE,
          "og:site_name": "The Bern Post",
          "og:description": "Why the bridge of Bern must close, and what comes next.",
          "article:published_time": "2024-03-05T17:30:00Z",
          "article:author": "https://facebook.com/janedoe",
          author: "Jane Doe",
          "article:tag": "Bern",
          "og:locale": "de_CH",
        }),
      `${H1}${paragraphs()}`,
      "",
    ),
    gives: {
      ...story,
      authors: ["Jane Doe"],
      published: "2024-03-05T17:30:00Z",
      tags: ["Bern"],
      language: "de-CH",
      source: "The Bern Post",
    },
  },
  microdata: {
    html: page(
      title(""),
      `<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><span itemprop="author" itemscope><span itemprop="name">Jane Doe</span></span><meta itemprop="datePublished" content="2024-03-05T18:30:00+01:00"><div itemprop="articleBody">${paragraphs()}</div><div class="tags"><a>Bern</a></div></div>`,
    ),
    gives: { ...story, authors: ["Jane Doe"], published: "2024-03-05T17:30:00Z" },
  },
  "meta of publishers' own systems": {
    html: page(
      title() +
        meta({
          "parsely-title": TITLE,
          "parsely-author": "Jane Doe",
          "parsely-pub-date": "2024-03-05T17:30:00Z",
          "sailthru.tags": "bern, bridges",
        }),
      `${H1}${paragraphs()}`,
    ),
    gives: { ...story, authors: ["Jane Doe"], published: "2024-03-05T17:30:00Z", tags: ["bern", "bridges"] },
  },
  "Dublin Core": {
    html: page(
      title() + meta({ "DC.title": TITLE, "DC.creator": "Doe, Jane", "DC.date.issued": "2024-03-05" }),
      `${H1}${paragraphs()}`,
    ),
    gives: { ...story, authors: ["Jane Doe"], published: "2024-03-05" },
  },
  "only what a reader sees": {
    html: page(
      "<title>Bern Post</title>",
      `<div id="wrap"><h1>${TITLE}</h1><p class="byline">By <a href="/staff/jane-doe">Jane Doe</a>, City Reporter</p><p class="date">Published March 5, 2024 6:30 p.m. CET</p>${paragraphs()}</div>`,
    ),
    gives: { ...story, authors: ["Jane Doe"], published: "2024-03-05T17:30:00Z" },
  },
  "a subtitle, a caption and an advertisement": {
    html: page(
      title(),
      `<article>${H1}<p class="article__standfirst">${DEK}</p><figure><img src="a.jpg"><figcaption>The bridge in a photograph of last year. Photo: Keystone</figcaption></figure><p>${P[0]}</p><div class="ad-slot"><span>Advertisement</span></div><p>${P[1]}</p><p>ADVERTISEMENT</p><p>${P[2]}</p><div class="wp-caption"><img><p class="wp-caption-text">Shopkeepers on the bridge, who are afraid for their trade in the town</p></div><p>${P[3]}</p><p>${P[4]}</p></article>`,
    ),
    gives: { ...story, dek: DEK },
  },
  "boxes of newsletters and related stories in the text": {
    html: page(
      title(),
      `<main><article>${H1}<div class="article-body"><p>${P[0]}</p><div class="newsletter-signup"><h3>Get our newsletter</h3><p>The best of the week, in your inbox every Saturday morning. No spam.</p><form><input type="email"><button>Sign up</button></form></div><p>${P[1]}</p><p><a href="/a">READ MORE: What the bridge has seen since 1883</a></p><p>${P[2]}</p><aside class="related"><h4>Related</h4><ul><li><a href="/b">Another bridge falls</a></li></ul></aside><p>${P[3]}</p><p>Read also: <a href="/c">The bridges of Basel</a></p><p>${P[4]}</p></div></article></main>`,
    ),
    gives: story,
  },
  "author box and comments below": {
    html: page(
      title(),
      `<article>${H1}<div class="story-body">${paragraphs()}</div><div class="author-bio"><img><h4>Jane Doe</h4><p>Jane Doe has reported on the city and the canton of Bern since 2009, and has won two prizes for her work on the railways of Switzerland.</p></div></article><section id="comments" class="comments-area"><h3>Comments</h3>${paragraphs(P.map((text) => `I do not agree: ${text}`))}</section>`,
    ),
    gives: story,
  },
  "a pull quote that repeats the text": {
    html: page(
      title(),
      `<article>${H1}<p>${P[0]}</p><p>${P[1]}</p><blockquote class="quote-large">We did not take this decision lightly</blockquote><p>${P[2]}</p><p>${P[3]}</p><p>${P[4]}</p></article>`,
    ),
    gives: story,
  },
  "the headline and dek again at the body's start": {
    html: page(
      title(),
      `<div class="entry-content"><h2>${TITLE}</h2><p class="subtitle">${DEK}</p><p>By Jane Doe</p><p>March 5, 2024</p>${paragraphs()}</div><h1>${TITLE}</h1>`,
    ),
    gives: { ...story, dek: DEK },
  },
  "line breaks instead of paragraphs": {
    html: page(
      title(),
      `<table width="100%"><tr><td width="150"><a href="/">Home</a><br><a href="/n">News</a></td><td><h1>${TITLE}</h1><div class="text">${P.join("<br><br>\n")}</div></td></tr></table>`,
    ),
    gives: story,
  },
  AMP: {
    html: page(
      title() +
        ld({
          "@type": "NewsArticle",
          headline: TITLE,
          datePublished: "2024-03-05T17:30:00Z",
          author: { "@type": "Person", name: "Jane Doe" },
        }) +
        "<style amp-boilerplate>body{visibility:hidden}</style>",
      `<amp-sidebar><ul><li>Home</li></ul></amp-sidebar>${H1}<amp-img src="a"><noscript><img src="a"></noscript></amp-img><div class="amp-body">${P.map((text) => `<p>${text}</p><amp-ad><div fallback>Advertisement here</div></amp-ad>`).join("")}</div><amp-list><p>x</p></amp-list>`,
      "amp lang=en",
    ),
    gives: { ...story, authors: ["Jane Doe"], published: "2024-03-05T17:30:00Z" },
  },
  "a page made by scripts, with its text in JSON-LD": {
    html: page(
      title() + ld({ "@type": "NewsArticle", headline: TITLE, articleBody: P.join("\n\n") }),
      `<div id="root"><div class="spinner">Loading</div></div><script>render()</script>`,
    ),
    gives: story,
  },
  "a paywall that leaves only the beginning": {
    html: page(
      title() + ld({ "@type": "NewsArticle", headline: TITLE, articleBody: P.join("\n"), isAccessibleForFree: false }),
      `<article>${H1}<p>${P[0]}</p><div class="paywall"><p>Subscribe to continue reading this and all other articles for only 1 franc.</p><button>Subscribe</button></div></article>`,
    ),
    gives: story,
  },
  "paragraphs in many small wrappers": {
    html: page(
      title(),
      `<main>${H1}<section name="articleBody">${P.map((text) => `<div class="StoryBodyCompanionColumn"><div><p class="css-1x">${text}</p></div></div><div><div id="story-ad-1-wrapper" class="ad"><p>Advertisement</p></div></div>`).join("")}</section></main>`,
    ),
    gives: story,
  },
  "headings, lists and block quotations": {
    html: page(
      title(),
      `<article>${H1}<p>${P[0]}</p><h2>What is closed</h2><ul><li>The bridge for cars and buses, from the first of April</li><li>The stairs to the river on both of its sides</li></ul><p>${P[2]}</p><blockquote><p>It has carried us for longer than anyone who lives here can remember, and it is tired.</p></blockquote><p>${P[3]}</p></article>`,
    ),
    gives: story,
    body: [
      P[0],
      "What is closed",
      "The bridge for cars and buses, from the first of April",
      "The stairs to the river on both of its sides",
      P[2],
      "It has carried us for longer than anyone who lives here can remember, and it is tired.",
      P[3],
    ],
  },
  "a site's name before the title": {
    html: page(
      `<title>The Bern Post: ${TITLE}</title>${meta({ "og:site_name": "The Bern Post" })}`,
      `<div>${paragraphs()}</div>`,
    ),
    gives: { ...story, source: "The Bern Post" },
  },
  "a site's name known by its address": {
    html: page(`<title>${TITLE} - BernPost</title>`, `<div>${paragraphs()}</div>`),
    url: "https://www.bernpost.ch/2024/03/05/bridge.html",
    gives: { ...story, published: "2024-03-05", url: "https://www.bernpost.ch/2024/03/05/bridge.html" },
  },
  "a headline with a dash of its own": {
    html: page(
      `<title>Bern - a city without its bridge - The Bern Post</title>${meta({ "og:site_name": "The Bern Post" })}`,
      `<div>${paragraphs()}</div>`,
    ),
    gives: { headline: "Bern - a city without its bridge" },
  },
  "a first heading that is the site's name": {
    html: page(
      title() + meta({ "og:title": TITLE, "og:site_name": "The Bern Post" }),
      `<header><h1 class="logo"><a href="/">The Bern Post</a></h1></header><article><h2 class="entry-title">${TITLE}</h2>${paragraphs()}</article>`,
    ),
    gives: story,
  },
  "a kicker in the headline, and another title for search engines": {
    html: page(
      `<title>Bern bridge closure 2024: all you must know | The Bern Post</title>`,
      `<article><h1><span class="kicker">Traffic</span> ${TITLE}</h1>${paragraphs()}</article>`,
    ),
    gives: story,
  },
  "a truncated title": {
    html: page(
      `<title>Bern closes its old bridge for… | The Bern Post</title>` +
        meta({ "og:title": "Bern closes its old bridge for…" }),
      `<article>${H1}${paragraphs()}</article>`,
    ),
    gives: story,
  },
  "a description that is the body's beginning": {
    html: page(
      title() + meta({ description: `${P[0].slice(0, 120)}…`, "og:description": P[0].slice(0, 150) }),
      `<article>${H1}${paragraphs()}</article>`,
    ),
    gives: { ...story, summary: null },
  },
  "entities twice": {
    html: page(
      `<title>Bern &amp;amp; its bridge &#8217;s end</title>` +
        ld({ "@type": "NewsArticle", headline: "Bern &amp; its bridge &#8217;s end" }),
      `<h1>Bern &amp; its bridge &rsquo;s end</h1>${paragraphs()}`,
    ),
    gives: { headline: "Bern & its bridge ’s end" },
  },
  "authors with roles, addresses and a site among them": {
    html: page(
      title() +
        ld({
          "@type": "NewsArticle",
          headline: TITLE,
          author: [
            { "@type": "Person", name: "By Jane Doe, City Reporter" },
            { "@type": "Person", name: "jane doe" },
            { "@type": "Organization", name: "The Bern Post" },
            "https://bernpost.ch/jane",
          ],
          publisher: { "@type": "Organization", name: "The Bern Post" },
        }),
      `${H1}${paragraphs()}`,
    ),
    gives: { ...story, authors: ["Jane Doe"] },
  },
  "a byline that names more than the metadata": {
    html: page(
      title() + meta({ author: "Jane Doe" }),
      `<article>${H1}<div class="byline">By <a rel="author" href="/a">Jane Doe</a> and <a rel="author" href="/b">John Roe</a></div>${paragraphs()}</article>`,
    ),
    gives: { ...story, authors: ["Jane Doe", "John Roe"] },
  },
  "authors of other stories on the page": {
    html: page(
      title(),
      `<article>${H1}${paragraphs()}</article><div class="related-stories"><h3>More</h3><div class="card"><span class="author">Max Muster</span></div></div>`,
    ),
    gives: { ...story, authors: [] },
  },
  "dates of other stories, of comments and of the epoch": {
    html: page(
      title() + meta({ "article:published_time": "1970-01-01T00:00:00Z" }),
      `<article>${H1}<time datetime="2024-03-05T18:30:00+01:00">5 March</time>${paragraphs()}</article><div class="related"><time datetime="2021-01-01">2021</time></div><div class="comments"><time datetime="2025-01-01">then</time></div>`,
    ),
    gives: { ...story, published: "2024-03-05T17:30:00Z" },
  },
  "a date made exact by another": {
    html: page(
      title() + ld({ "@type": "NewsArticle", headline: TITLE, datePublished: "2024-03-05" }),
      `<article>${H1}<time itemprop="datePublished" datetime="2024-03-05T18:30:00+01:00">5 March</time>${paragraphs()}</article>`,
    ),
    gives: { ...story, published: "2024-03-05T17:30:00Z" },
  },
  German: {
    html: page(
      `<title>Bern sperrt seine alte Brücke - Der Bund</title>${meta({ "og:site_name": "Der Bund" })}`,
      `<article><h1>Bern sperrt seine alte Brücke</h1><p class="lead subtitle">Risse in zwei Pfeilern lassen dem Rat keine Wahl</p><p class="autor author">Von Jana Meier</p><p class="datum date">5. März 2024, 18.30 Uhr</p>${paragraphs(["Der Rat von Bern hat am Dienstag beschlossen, die alte Brücke über die Aare für zwei Jahre zu sperren, nachdem Ingenieure Risse in zwei ihrer Pfeiler gefunden hatten.", "„Wir haben uns das nicht leicht gemacht“, sagte die Stadtpräsidentin am Abend vor dem Rathaus, „aber niemand will von einem Unfall lesen müssen.“"])}<div class="werbung advert">Anzeige</div></article>`,
      'lang="de"',
    ),
    gives: {
      headline: "Bern sperrt seine alte Brücke",
      authors: ["Jana Meier"],
      published: "2024-03-05T18:30",
      language: "de",
      dek: "Risse in zwei Pfeilern lassen dem Rat keine Wahl",
    },
    body: [
      "Der Rat von Bern hat am Dienstag beschlossen, die alte Brücke über die Aare für zwei Jahre zu sperren, nachdem Ingenieure Risse in zwei ihrer Pfeiler gefunden hatten.",
      "„Wir haben uns das nicht leicht gemacht“, sagte die Stadtpräsidentin am Abend vor dem Rathaus, „aber niemand will von einem Unfall lesen müssen.“",
    ],
  },
  Japanese: {
    html: page(
      "<title>ベルンの古い橋、二年間閉鎖へ｜ベルン新聞</title>" +
        meta({ "og:title": "ベルンの古い橋、二年間閉鎖へ", "article:published_time": "2024-03-05T18:30:00+09:00" }),
      `<main><h1>ベルンの古い橋、二年間閉鎖へ</h1><div class="article-body"><p>${"ベルン市議会は火曜日、アーレ川にかかる古い橋を二年間閉鎖することを決めた。".repeat(6)}</p><p>${"修理には四千万フランかかる見込みで、当初の見積もりの二倍以上になるという。".repeat(6)}</p></div></main>`,
      'lang="ja"',
    ),
    gives: { headline: "ベルンの古い橋、二年間閉鎖へ", published: "2024-03-05T09:30:00Z", language: "ja" },
    body: [
      "ベルン市議会は火曜日、アーレ川にかかる古い橋を二年間閉鎖することを決めた。".repeat(6),
      "修理には四千万フランかかる見込みで、当初の見積もりの二倍以上になるという。".repeat(6),
    ],
  },
  "tags that are never closed": {
    html: `<html><head><title>${TITLE} | The Bern Post</title><body><h1>${TITLE}</h1><div><div><p>${P.join("<p>")}`,
    gives: story,
  },
  "a fragment without html or body": { html: `<h1>${TITLE}</h1>${paragraphs()}`, gives: story },
  "capitals, comments and conditional comments": {
    html: `<HTML><HEAD><TITLE>${TITLE} | The Bern Post</TITLE></HEAD><BODY><!-- a --><!--[if IE]><p>Old browser</p><![endif]--><H1>${TITLE}</H1>${P.map((text) => `<P ALIGN=justify>${text}</P>`).join("")}</BODY></HTML>`,
    gives: story,
  },
  "the text twice, for phones and for desks": {
    html: page(
      title(),
      `<article>${H1}<div class="article-content"><div class="mobile">${paragraphs()}</div><div class="desktop">${paragraphs()}</div></div></article>`,
    ),
    gives: story,
  },
  "a short item with much around it": {
    html: page(
      title(),
      `${NAV}<div class="row"><div class="main"><article>${H1}<p>${P[0]}</p></article></div><div class="sidebar"><h3>Most read</h3><ol>${Array.from({ length: 20 }, (_, index) => `<li><a href="/${index}">Another story of the day with a long headline, number ${index}</a></li>`).join("")}</ol></div></div>${FOOTER}`,
    ),
    gives: story,
    body: [P[0]],
  },
  "a video's page with a short text": {
    html: page(
      title() + ld({ "@type": "VideoObject", name: TITLE, uploadDate: "2024-03-05T17:30:00Z", description: P[2] }),
      `<div class="player">Loading player</div>${H1}<div class="description"><p>${P[2]}</p></div><div class="up-next"><h3>Up next</h3><a href="/v/2">Another video</a></div>`,
    ),
    gives: { ...story, published: "2024-03-05T17:30:00Z" },
    body: [P[2]],
  },
  "a live blog": {
    html: page(
      title() +
        ld({
          "@type": "LiveBlogPosting",
          headline: TITLE,
          datePublished: "2024-03-05T17:30:00Z",
          liveBlogUpdate: [
            {
              "@type": "BlogPosting",
              headline: "19:00 More",
              datePublished: "2024-03-05T19:00:00Z",
              articleBody: P[1],
            },
          ],
        }),
      `<main>${H1}<div class="live-blog">${P.map((text, index) => `<div class="live-blog-post"><h2>Update number ${index} of the evening in Bern</h2><p>${text}</p></div>`).join("")}</div></main>`,
    ),
    gives: { ...story, published: "2024-03-05T17:30:00Z" },
    body: P.flatMap((text, index) => [`Update number ${index} of the evening in Bern`, text]),
  },
  "a table of figures in the text": {
    html: page(
      title(),
      `<article>${H1}<div class="article-body"><p>${P[0]}</p><table><tr><th>Year</th><th>Cars a day</th></tr><tr><td>1990</td><td>14,000</td></tr></table><p>${P[2]}</p></div></article>`,
    ),
    gives: story,
    body: [P[0], "Year | Cars a day", "1990 | 14,000", P[2]],
  },
  "links in sentences, and classes on them": {
    html: page(
      title(),
      `<article>${H1}<p>${P[0].replace("the old bridge", '<a class="related-link tag" href="/b">the old bridge</a>')}</p><p>${P[2].replace("The canton", '<span class="caption">The <em>canton</em></span>')}</p><p>${P[3]}</p></article>`,
    ),
    gives: story,
    body: [P[0], P[2], P[3]],
  },
  "what is hidden, and a menu that says so": {
    html: page(
      title(),
      `<a class="skip-link" href="#main">Skip to content</a><div role="navigation"><p>${P[4]} This stands in a menu.</p></div><article id="main">${H1}<p style="display:none">${P[0]} This is hidden from readers.</p><p hidden>Also hidden</p>${paragraphs()}</article>`,
    ),
    gives: story,
  },
  "JSON-LD that gives only the beginning of the text": {
    html: page(
      title() + ld({ "@type": "NewsArticle", headline: TITLE, articleBody: `${P[0]} ${P[1].slice(0, 140)}` }),
      `<div class="wrap">${H1}${paragraphs()}</div>`,
    ),
    gives: story,
  },
  "a site that names itself as the author": {
    html: page(
      title() +
        ld({ "@type": "NewsArticle", headline: TITLE, author: { "@type": "Organization", name: "The Bern Post" } }) +
        meta({ "og:site_name": "The Bern Post" }),
      `<article>${H1}${paragraphs()}</article>`,
    ),
    gives: { ...story, authors: [] },
  },
  "a site that shows itself as the author": {
    html: page(
      title() +
        ld({ "@type": "NewsArticle", headline: TITLE, author: { "@type": "Organization", name: "The Bern Post" } }) +
        meta({ "og:site_name": "The Bern Post" }),
      `<article>${H1}<p class="byline">By The Bern Post</p>${paragraphs()}</article>`,
    ),
    gives: { ...story, authors: ["The Bern Post"] },
  },
  "a whole page in a form": {
    html: page(title(), `<form id="aspnetForm"><div id="content">${H1}${paragraphs()}</div></form>`),
    gives: story,
  },
  "a menu beside the text that is called like it": {
    html: page(
      title(),
      `<div class="content has-sidebar"><div id="sidebar" class="sidebar">${NAV}<h3>Latest news</h3><p>${P[3]}</p></div><div class="main-text">${H1}${paragraphs()}</div></div>`,
    ),
    gives: story,
  },
  "a page of a wiki": {
    html: page(
      `<title>Old bridge of Bern - Wikipedia</title>`,
      `<h1 id="firstHeading">Old bridge of Bern</h1><div id="mw-content-text"><table class="infobox"><tr><td>Length</td><td>190 m</td></tr></table><p>${P[0]}<sup class="reference"><a href="#1">[1]</a></sup></p><div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#h">History</a></li></ul></div><h2>History<span class="mw-editsection">[<a href="#">edit</a>]</span></h2><p>${P[2]}</p><p>${P[3]}</p><div class="reflist"><ol><li>A source of it</li></ol></div></div>`,
    ),
    gives: { headline: "Old bridge of Bern" },
    body: [P[0], "History", P[2], P[3]],
  },
};

describe("readHtml", () => {
  it("is tried on more than forty kinds of pages", () => {
    expect(Object.keys(CASES).length).toBeGreaterThan(40);
  });

  it.each(Object.entries(CASES))("reads %s", (_, { html, url, gives = {}, body = P }) => {
    const draft = readHtml(html, url ?? null);
    const { published, updated, ...fields } = gives;
    expect(draft).toMatchObject(fields);
    if (published !== undefined) expect(draft.publishedAt?.iso ?? null).toBe(published);
    if (updated !== undefined) expect(draft.updatedAt?.iso ?? null).toBe(updated);
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(body);
  });

  it("tells headings, list items and block quotations apart", () => {
    const { html } = CASES["headings, lists and block quotations"] ?? { html: "" };
    expect(readHtml(html).paragraphs.map(({ kind }) => kind)).toEqual([
      "text",
      "heading",
      "item",
      "item",
      "text",
      "quote",
      "text",
    ]);
  });

  it("gives an empty draft for a page without anything", () => {
    expect(readHtml("<html></html>")).toMatchObject({ headline: null, authors: [], publishedAt: null, paragraphs: [] });
  });
});
