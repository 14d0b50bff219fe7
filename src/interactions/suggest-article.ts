import type { Article } from "../article/article.ts";
import { speakerSuggestion } from "../replies/did-you-mean.ts";
import { CHOICE_LIMIT } from "../replies/limits.ts";
import { listingSuggestion } from "../replies/listing.ts";
import { matchSpeakers, speakersOf } from "../replies/speakers.ts";
import type { ArticleStore } from "../store/store.ts";

interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** Articles for what was typed so far; the newest when nothing was. */
export function suggestArticles(store: ArticleStore, typed: string): readonly Suggestion[] {
  const listings =
    typed.trim() === "" ? store.list({ offset: 0, limit: CHOICE_LIMIT }).items : store.suggest(typed, CHOICE_LIMIT);
  return listings.slice(0, CHOICE_LIMIT).map(listingSuggestion);
}

/**
 * Speakers of the article chosen or typed so far (the newest when none was) for what was typed so far.
 * @param article the `article` option as it stands, or null
 */
export function suggestSpeakers(store: ArticleStore, article: string | null, typed: string): readonly Suggestion[] {
  const meant = articleMeant(store, article?.trim() ?? "");
  if (meant === null) return [];
  return matchSpeakers(speakersOf(meant), typed).slice(0, CHOICE_LIMIT).map(speakerSuggestion);
}

function articleMeant(store: ArticleStore, typed: string): Article | null {
  if (typed === "") return store.latest();
  const resolution = store.resolve(typed);
  if (resolution.kind === "found") return resolution.article;
  const [first] = resolution.kind === "ambiguous" ? resolution.candidates : [];
  return first === undefined ? null : store.byKey(first.key);
}
