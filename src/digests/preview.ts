import { infoView } from "../replies/notice.ts";
import type { Reply } from "../replies/reply.ts";
import type { ArticleListing, ArticleStore } from "../store/store.ts";
import type { RenderPost } from "./deliver.ts";
import type { Digest } from "./digest.ts";
import { digestPost, type PostArticle } from "./post.ts";
import type { Selection } from "./select.ts";

type Lookup = Pick<ArticleStore, "bySlug"> & { readonly listing: (slug: string) => ArticleListing | null };

/** What a digest would post, exactly as it would be posted; or in words that there is nothing. */
export function previewOf(
  preview: { readonly digest: Digest; readonly slot: Temporal.Instant; readonly selection: Selection },
  store: Lookup,
): Reply {
  const { digest, slot, selection } = preview;
  const articles = resolve(
    selection.articles.map(({ slug }) => slug),
    store,
  );
  if (articles.length > 0) return post(digest, slot, articles, selection.left).reply;
  return infoView(
    selection.passedOver.length > 0
      ? `Nothing to post now: of the new articles, none passes this digest's filter.`
      : "Nothing to post now: nothing new has arrived since its last post.",
  );
}

/** Makes the worker's renderer: the very same post, from what the store holds by then. */
export function renderPosts(store: Lookup): RenderPost {
  return (digest, { slot, slugs, left }) => {
    const articles = resolve(slugs, store);
    return articles.length === 0 ? null : post(digest, slot, articles, left);
  };
}

function post(
  digest: Digest,
  slot: Temporal.Instant,
  articles: readonly PostArticle[],
  left: number,
): ReturnType<typeof digestPost> {
  const { id: digestId, style, mentionRoleId, schedule } = digest;
  return digestPost({ digestId, slot, timezone: schedule.timezone, style, mentionRoleId, articles, left });
}

function resolve(slugs: readonly string[], store: Lookup): readonly PostArticle[] {
  return slugs.flatMap((slug) => {
    const [article, listing] = [store.bySlug(slug), store.listing(slug)];
    return article === null || listing === null ? [] : [{ article, key: listing.key }];
  });
}
