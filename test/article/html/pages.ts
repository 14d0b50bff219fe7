/** Five paragraphs of a story, as long as newspapers' are; pages differ in what stands around them. */
export const P = [
  "The council of Bern voted on Tuesday to close the old bridge over the Aare for two years, after engineers had found cracks in two of its pillars that they called a danger to everyone who crosses it.",
  "“We did not take this decision lightly,” Mayor Ann Roe told reporters outside the town hall. “But no one wants to read about an accident that we could have prevented.”",
  "The repair will cost some 40 million francs, more than twice the first estimate. The canton has promised to pay a third of it, and the council hopes that the federal government will pay another third.",
  "Shopkeepers on both sides of the river said that they feared for their trade. About 20,000 cars, 300 buses and twice as many people on foot and on bicycles cross the bridge on an ordinary day.",
  "Work is to begin in April. Until a temporary bridge for people on foot is ready, in about eight weeks, everyone will have to go by the railway bridge, which lies a kilometre to the north.",
] as const;
export const TITLE = "Bern closes its old bridge for two years";
export const DEK = "Cracks in two pillars leave the council no choice";

export const paragraphs = (texts: readonly string[] = P): string => texts.map((text) => `<p>${text}</p>`).join("\n");

export const NAV =
  '<nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/opinion">Opinion</a></li></ul></nav>';
export const FOOTER =
  '<footer class="site-footer"><p>© 2024 The Bern Post. All rights reserved. Contact us, terms of use, privacy policy.</p><ul><li><a href="/about">About</a></li><li><a href="/jobs">Jobs</a></li></ul></footer>';

/** A page of its head and body. */
export function page(head: string, body: string, attributes = 'lang="en"'): string {
  return `<!DOCTYPE html><html ${attributes}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

export const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
export const meta = (entries: Readonly<Record<string, string>>): string =>
  Object.entries(entries)
    .map(([key, value]) => `<meta ${/^(?:og|article):/u.test(key) ? "property" : "name"}="${key}" content="${value}">`)
    .join("");
