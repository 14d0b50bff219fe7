import type { Application } from "../world/model.ts";

/** An application as GET /applications/@me gives it. */
export function applicationJson(application: Application): Record<string, unknown> {
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: "",
    type: null,
    bot: application.bot,
    summary: "",
    is_monetized: false,
    is_verified: false,
    is_discoverable: false,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 0,
    flags_new: "0",
    eligible_oauth2_scopes: ["bot", "applications.commands"],
    hook: true,
    storefront_available: false,
    integration_types_config: { "0": {}, "1": {} },
    owner: application.bot,
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    event_webhooks_status: 1,
    explicit_content_filter: 0,
    creator_monetization_state: 1,
    approximate_guild_count: 1,
    approximate_user_install_count: application.installedBy.size,
    approximate_user_authorization_count: 0,
  };
}
