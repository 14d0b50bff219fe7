import { ApplicationCommandOptionType, ChannelType, PermissionFlagsBits } from "discord-api-types/v10";
import type { Clock } from "../src/clock.ts";
import type { DigestDesk } from "../src/digests/desk.ts";
import { DEFAULT_COUNT, MAX_COUNT } from "../src/digests/digest.ts";
import {
  confirmDeleteView,
  DIGEST_DELETE_ACTION,
  DIGEST_LIST_ACTION,
  digestListView,
  digestView,
  importView,
  whyView,
} from "../src/digests/digest-views.ts";
import { askerOf, editedSettings, givenSettings, requireManager } from "../src/digests/option-settings.ts";
import { previewOf } from "../src/digests/preview.ts";
import { DIGEST_ACTION, viewOf } from "../src/digests/slot-mark.ts";
import { suggestDays, suggestDigests, suggestTimes, suggestZoneChoices } from "../src/digests/suggest.ts";
import { type ChatPayload, type CommandModule, chatCommand } from "../src/interactions/command.ts";
import { articleOfKey, storedLinks } from "../src/interactions/find-article.ts";
import { oldButton } from "../src/interactions/refusal.ts";
import { articleView } from "../src/replies/article-view.ts";
import { infoView } from "../src/replies/notice.ts";
import { parsePage } from "../src/replies/page-args.ts";
import type { ArticleStore, StoryIndex } from "../src/store/store.ts";

const TEXT = ApplicationCommandOptionType.String;
const HISTORY = 10;
/** A file of digests is small; a larger one is something else. */
const IMPORT_LIMIT = 256 * 1024;

const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildForum,
] as const;

const CHANNEL = {
  type: ApplicationCommandOptionType.Channel,
  name: "channel",
  description: "Where to post: a text or announcement channel, a thread or a forum",
  channel_types: CHANNEL_TYPES,
} as const;
const DAYS = {
  type: TEXT,
  name: "days",
  description: "Every day, weekdays, weekends, or days such as “Mon, Wed, Fri”",
  autocomplete: true,
  max_length: 100,
} as const;
const TIME = {
  type: TEXT,
  name: "time",
  description: "When: 9am, 09:00 or 21:30; several with commas",
  autocomplete: true,
  max_length: 100,
} as const;
const TIMEZONE = {
  type: TEXT,
  name: "timezone",
  description: "Whose clock: begin to type a city, such as Berlin or New York",
  autocomplete: true,
  max_length: 100,
} as const;
const COUNT = {
  type: ApplicationCommandOptionType.Integer,
  name: "count",
  description: `The most articles in one post, 1 to ${MAX_COUNT} (${DEFAULT_COUNT} if you leave it out)`,
  min_value: 1,
  max_value: MAX_COUNT,
} as const;
const STYLE = {
  type: TEXT,
  name: "style",
  description: "What each article shows (summary if you leave it out)",
  choices: [
    { name: "Headlines", value: "headlines" },
    { name: "Summary", value: "summary" },
    { name: "Quotes: one telling quotation", value: "quotes" },
  ],
} as const;
const MENTION = {
  type: ApplicationCommandOptionType.Role,
  name: "mention",
  description: "A role to ping with each post",
} as const;
const TAGS = {
  type: TEXT,
  name: "tags",
  description: "Only articles with one of these tags, divided by commas",
  max_length: 300,
} as const;
const QUERY = {
  type: TEXT,
  name: "query",
  description: "Only articles that contain all these words",
  max_length: 100,
} as const;
const DIGEST = {
  type: TEXT,
  name: "digest",
  description: "Which digest: pick one",
  required: true,
  autocomplete: true,
  max_length: 100,
} as const;

const subcommand = <const N extends string, const O extends readonly unknown[]>(
  name: N,
  description: string,
  options: O,
) => ({ type: ApplicationCommandOptionType.Subcommand, name, description, options }) as const;

const PAYLOAD = {
  name: "digest",
  description: "Post new articles to a channel on a schedule",
  default_member_permissions: `${PermissionFlagsBits.ManageGuild}`,
  integration_types: [0],
  contexts: [0],
  options: [
    subcommand("create", "Set up a digest: new articles, posted when you say", [
      { ...CHANNEL, required: true },
      { ...DAYS, required: true },
      { ...TIME, required: true },
      { ...TIMEZONE, required: true },
      COUNT,
      STYLE,
      MENTION,
      TAGS,
      QUERY,
      {
        type: ApplicationCommandOptionType.Boolean,
        name: "existing",
        description: "Begin with the articles that are there already (only new ones if you leave it out)",
      },
    ]),
    subcommand("list", "All digests of this server", []),
    subcommand("show", "A digest's settings and its next posts", [DIGEST]),
    subcommand("edit", "Change a digest; what you leave out stays", [
      DIGEST,
      CHANNEL,
      DAYS,
      TIME,
      TIMEZONE,
      COUNT,
      STYLE,
      MENTION,
      TAGS,
      QUERY,
      {
        type: TEXT,
        name: "clear",
        description: "Take something away again",
        choices: [
          { name: "The ping", value: "mention" },
          { name: "The filter by tags", value: "tags" },
          { name: "The filter by words", value: "query" },
        ],
      },
    ]),
    subcommand("pause", "Stop a digest for a while", [DIGEST]),
    subcommand("resume", "Let a paused digest go on", [DIGEST]),
    subcommand("delete", "Remove a digest for good", [DIGEST]),
    subcommand("preview", "See, privately, what a digest would post now", [DIGEST]),
    subcommand("post-now", "Post a digest's new articles at once", [DIGEST]),
    subcommand("why", "What became of a digest's last posts, and why", [DIGEST]),
    subcommand("export", "Get all digests of this server as a file", []),
    subcommand("import", "Set up digests from an exported file; shows first what would change", [
      {
        type: ApplicationCommandOptionType.Attachment,
        name: "file",
        description: "A JSON file that /digest export made",
        required: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: "apply",
        description: "Do it (only shows what would change if you leave it out)",
      },
    ]),
  ],
} as const satisfies ChatPayload;

/** `/digest`: everything about scheduled posts, and the buttons under the posts themselves. */
export function digestCommands(deps: {
  readonly desk: DigestDesk;
  readonly store: ArticleStore & StoryIndex;
  readonly clock: Clock;
  /** Reads an attached file, at most so many bytes of it. */
  readonly fetchAttachment: (url: string, limit: number) => Promise<Uint8Array>;
}): CommandModule {
  const { desk, store, clock } = deps;
  // All answers are for the asker alone: setting up is nobody else's business.
  const alone = { private: () => true };
  const picking = {
    digest: (
      typed: string,
      _options: unknown,
      { invoker }: { readonly invoker: { readonly guildId: string | null } },
    ) => suggestDigests(desk, invoker.guildId, typed),
  };
  const scheduling = {
    days: suggestDays,
    time: suggestTimes,
    timezone: (typed: string) => suggestZoneChoices(typed, clock.now()),
  };

  const command = chatCommand(PAYLOAD, {
    create: {
      ...alone,
      autocomplete: scheduling,
      run: async (options, { invoker }) => {
        const asker = askerOf(invoker);
        const digest = await desk.create(asker, givenSettings(options), options.existing ?? false);
        return digestView(digest, clock.now(), "Your digest is set up");
      },
    },
    list: {
      ...alone,
      run: async (_options, { invoker }) => digestListView(await desk.list(askerOf(invoker).guildId), 0, clock.now()),
    },
    show: {
      ...alone,
      autocomplete: picking,
      run: async ({ digest }, { invoker }) =>
        digestView(await desk.get(askerOf(invoker).guildId, digest), clock.now(), "Digest"),
    },
    edit: {
      ...alone,
      autocomplete: { ...picking, ...scheduling },
      run: async (options, { invoker }) => {
        const asker = askerOf(invoker);
        const settings = editedSettings(await desk.get(asker.guildId, options.digest), options);
        return digestView(await desk.edit(asker, options.digest, settings), clock.now(), "Your digest is changed");
      },
    },
    pause: {
      ...alone,
      autocomplete: picking,
      run: async ({ digest }, { invoker }) =>
        digestView(await desk.pause(askerOf(invoker), digest), clock.now(), "Your digest is paused"),
    },
    resume: {
      ...alone,
      autocomplete: picking,
      run: async ({ digest }, { invoker }) =>
        digestView(await desk.resume(askerOf(invoker), digest), clock.now(), "Your digest runs again"),
    },
    delete: {
      ...alone,
      autocomplete: picking,
      run: async ({ digest }, { invoker }) =>
        confirmDeleteView(await desk.get(askerOf(invoker).guildId, digest), clock.now()),
    },
    preview: {
      ...alone,
      autocomplete: picking,
      run: async ({ digest }, { invoker }) => previewOf(await desk.preview(askerOf(invoker).guildId, digest), store),
    },
    "post-now": {
      ...alone,
      autocomplete: picking,
      run: async ({ digest: id }, { invoker }) => {
        const { digest, plan } = await desk.postNow(askerOf(invoker), id);
        if (plan.post) {
          const count = plan.articles.length === 1 ? "one new article" : `${plan.articles.length} new articles`;
          return infoView(`On its way to the channel: ${count}.`);
        }
        return infoView(
          plan.reason === "filtered-out"
            ? "Nothing to post: no new article passes this digest's filter."
            : `Nothing to post: nothing new has arrived since the last post of digest ${digest.id}.`,
        );
      },
    },
    why: {
      ...alone,
      autocomplete: picking,
      run: async ({ digest: id }, { invoker }) => {
        const { digest, deliveries } = await desk.history(askerOf(invoker).guildId, id, HISTORY);
        return whyView(digest, deliveries, clock.now());
      },
    },
    export: {
      ...alone,
      run: async (_options, { invoker }) => {
        const content = await desk.exportAll(askerOf(invoker).guildId);
        return {
          components: [{ type: 13, file: { url: "attachment://digests.json" } }],
          files: [{ name: "digests.json", content, contentType: "application/json; charset=utf-8" }],
        };
      },
    },
    import: {
      ...alone,
      run: async ({ file, apply }, { invoker }) => {
        const asker = askerOf(invoker);
        const text = new TextDecoder().decode(await deps.fetchAttachment(file.url, IMPORT_LIMIT));
        return apply === true
          ? importView(await desk.applyImport(asker, text), true)
          : importView(await desk.planImport(asker.guildId, text), false);
      },
    },
  });

  return {
    chat: [command],
    message: [],
    components: {
      [DIGEST_ACTION]: ([letter, key = ""]) => {
        const view = viewOf(letter);
        if (view === null) throw oldButton([letter ?? "", key]);
        const article = articleOfKey(store, key);
        return articleView(view, article, storedLinks(article));
      },
      [DIGEST_LIST_ACTION]: async (args, _values, { invoker }) => {
        const page = parsePage(args);
        if (page === null) throw oldButton(args);
        requireManager(invoker);
        return digestListView(await desk.list(askerOf(invoker).guildId), page, clock.now());
      },
      [DIGEST_DELETE_ACTION]: async ([id = ""], _values, { invoker }) => {
        requireManager(invoker);
        await desk.remove(askerOf(invoker), id);
        return infoView("The digest is deleted.");
      },
    },
    modals: {},
  };
}
