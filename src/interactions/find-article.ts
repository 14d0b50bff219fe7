import type { Article } from "../article/article.ts";
import { didYouMean, whichSpeaker } from "../replies/did-you-mean.ts";
import { ARTICLE_ACTIONS, type ArticleLinks, articleLinks, type ViewName } from "../replies/links.ts";
import { matchSpeakers, speakersOf } from "../replies/speakers.ts";
import { keyOf } from "../store/identity.ts";
import type { ArticleStore } from "../store/store.ts";
import { refusal } from "./refusal.ts";

/**
 * The article that an `article` option means: the newest when it was left out, else the one picked or the best match.
 * @param typed the option's value, or null
 * @param view what is asked of it: a "did you mean" leads there
 * @throws UserError when there is none, or when more than one may be meant
 */
export function findArticle(store: ArticleStore, typed: string | null, view: ViewName): Article {
  const wanted = typed?.trim() ?? "";
  if (wanted === "") {
    const latest = store.latest();
    if (latest === null) throw refusal("no-articles", "There are no articles yet.");
    return latest;
  }
  const resolution = store.resolve(wanted);
  switch (resolution.kind) {
    case "found":
      return resolution.article;
    case "ambiguous":
      throw refusal("ambiguous-article", "More than one article may be meant.", {
        reply: didYouMean(wanted, resolution.candidates, view),
        context: { typed: wanted },
      });
    case "none":
      throw refusal(
        "no-such-article",
        `I know no article like “${wanted}”. Try /article search for words in its text, or /article list for all there are.`,
        { context: { typed: wanted } },
      );
  }
}

/**
 * The article that a button belongs to.
 * @throws UserError when it is no longer there
 */
export function articleOfKey(store: ArticleStore, key: string): Article {
  const article = store.byKey(key);
  if (article !== null) return article;
  throw refusal("article-gone", "This article is no longer in the library. /article list shows what there is.", {
    context: { key },
  });
}

/** Links to the views of a stored article. */
export function storedLinks(article: Article): ArticleLinks {
  return articleLinks(ARTICLE_ACTIONS, keyOf(article.slug));
}

/**
 * The speaker that a `speaker` option means.
 * @returns the speaker's token, or null for everyone when the option was left out
 * @throws UserError when the article quotes nobody of that name, or more than one
 */
export function findSpeaker(article: Article, typed: string | null): string | null {
  const wanted = typed?.trim() ?? "";
  if (wanted === "") return null;
  const speakers = speakersOf(article);
  const matches = matchSpeakers(speakers, wanted);
  const [match] = matches;
  if (match === undefined)
    throw noSuchSpeaker(
      wanted,
      speakers.map((speaker) => speaker.name),
    );
  if (matches.length === 1) return match.token;
  throw refusal("ambiguous-speaker", "More than one speaker may be meant.", {
    reply: whichSpeaker(wanted, keyOf(article.slug), matches),
    context: { typed: wanted },
  });
}

const NAMES_SHOWN = 10;

function noSuchSpeaker(wanted: string, names: readonly string[]) {
  const known =
    names.length === 0
      ? "Nobody is quoted by name in this article."
      : `Quoted are: ${names.slice(0, NAMES_SHOWN).join(", ")}${names.length > NAMES_SHOWN ? ", and others" : ""}.`;
  return refusal("no-such-speaker", `This article quotes nobody called “${wanted}”. ${known}`, {
    context: { typed: wanted },
  });
}
