import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * Every change of the state's tables, in order, by name. A migration that has been released is never edited: a later
 * one mends it. The same statements run on SQLite and on Postgres.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-digests": {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable("digests")
        .addColumn("id", "text", (c) => c.primaryKey())
        .addColumn("guild_id", "text", (c) => c.notNull())
        .addColumn("channel_id", "text", (c) => c.notNull())
        .addColumn("days", "integer", (c) => c.notNull())
        .addColumn("times", "text", (c) => c.notNull())
        .addColumn("timezone", "text", (c) => c.notNull())
        .addColumn("count", "integer", (c) => c.notNull())
        .addColumn("style", "text", (c) => c.notNull())
        .addColumn("mention_role_id", "text")
        .addColumn("tags", "text", (c) => c.notNull())
        .addColumn("query", "text")
        .addColumn("created_by", "text", (c) => c.notNull())
        .addColumn("created_at", "bigint", (c) => c.notNull())
        .addColumn("next_due", "bigint", (c) => c.notNull())
        .addColumn("after_arrival", "bigint", (c) => c.notNull())
        .addColumn("pause_reason", "text")
        .addColumn("pause_by", "text")
        .addColumn("pause_at", "bigint")
        .addColumn("pause_detail", "text")
        .addColumn("pause_told", "integer", (c) => c.notNull().defaultTo(0))
        .addColumn("left_at", "bigint")
        .execute();
      await db.schema.createIndex("digests_by_due").on("digests").columns(["next_due", "id"]).execute();
      await db.schema.createIndex("digests_by_guild").on("digests").columns(["guild_id", "created_at"]).execute();
      await db.schema
        .createTable("arrivals")
        .addColumn("identity", "text", (c) => c.primaryKey())
        .addColumn("current", "text", (c) => c.notNull())
        .addColumn("seq", "bigint", (c) => c.notNull().unique())
        .addColumn("slug", "text", (c) => c.notNull())
        .addColumn("edition", "text", (c) => c.notNull())
        .addColumn("seen_at", "bigint", (c) => c.notNull())
        .execute();
      await db.schema.createIndex("arrivals_by_current").on("arrivals").column("current").execute();
      await db.schema.createIndex("arrivals_by_slug").on("arrivals").column("slug").execute();
      await db.schema
        .createTable("digest_articles")
        .addColumn("digest_id", "text", (c) => c.notNull().references("digests.id").onDelete("cascade"))
        .addColumn("identity", "text", (c) => c.notNull())
        .addColumn("slot", "bigint", (c) => c.notNull())
        .addPrimaryKeyConstraint("digest_articles_key", ["digest_id", "identity"])
        .execute();
      await db.schema
        .createTable("deliveries")
        .addColumn("digest_id", "text", (c) => c.notNull().references("digests.id").onDelete("cascade"))
        .addColumn("slot", "bigint", (c) => c.notNull())
        .addColumn("status", "text", (c) => c.notNull())
        .addColumn("reason", "text")
        .addColumn("detail", "text")
        .addColumn("articles", "text", (c) => c.notNull())
        .addColumn("left_over", "integer", (c) => c.notNull())
        .addColumn("channel_id", "text", (c) => c.notNull())
        .addColumn("attempts", "integer", (c) => c.notNull())
        .addColumn("first_attempt_at", "bigint")
        .addColumn("last_attempt_at", "bigint")
        .addColumn("next_attempt_at", "bigint", (c) => c.notNull())
        .addColumn("turn", "integer", (c) => c.notNull())
        .addColumn("lease_owner", "text")
        .addColumn("lease_until", "bigint", (c) => c.notNull())
        .addColumn("message_id", "text")
        .addColumn("updated_at", "bigint", (c) => c.notNull())
        .addPrimaryKeyConstraint("deliveries_key", ["digest_id", "slot"])
        .execute();
      await db.schema
        .createIndex("deliveries_to_do")
        .on("deliveries")
        .columns(["status", "turn", "next_attempt_at"])
        .execute();
    },
  },
};
