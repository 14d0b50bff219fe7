import { deleteMessage } from "../world/messages.ts";
import { NOTHING, ok, param, type RestRequest, type Route } from "./route.ts";

const FOLLOW_UP_LIMIT = Object.freeze({ requests: 5, windowMs: 2_000 });
const TOKEN = Object.freeze({ auth: "token", limit: FOLLOW_UP_LIMIT, major: ["application_id", "token"] } as const);
const MESSAGE = "/webhooks/:application_id/:token/messages/:message_id";

function key(request: RestRequest): [applicationId: string, token: string] {
  return [param(request, "application_id"), param(request, "token")];
}

/**
 * Answers to interactions: the callback, and the webhook of the interaction's token (`@original` and follow-ups).
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints
 */
export const interactionRoutes: readonly Route[] = Object.freeze([
  {
    method: "POST",
    path: "/interactions/:interaction_id/:token/callback",
    auth: "token",
    limit: null,
    handle: (request, { broker }) => {
      const answer = broker.callback(
        param(request, "interaction_id"),
        param(request, "token"),
        request.body,
        request.files,
      );
      return request.query.get("with_response") === "true" ? ok(answer) : NOTHING;
    },
  },
  {
    ...TOKEN,
    method: "POST",
    path: "/webhooks/:application_id/:token",
    handle: (request, { broker }) => ok(broker.followUp(...key(request), request.body, request.files).message),
  },
  {
    ...TOKEN,
    method: "GET",
    path: MESSAGE,
    handle: (request, { broker }) => ok(broker.find(...key(request), param(request, "message_id")).message),
  },
  {
    ...TOKEN,
    method: "PATCH",
    path: MESSAGE,
    handle: (request, { broker }) =>
      ok(broker.edit(...key(request), param(request, "message_id"), request.body, request.files).message),
  },
  {
    ...TOKEN,
    method: "DELETE",
    path: MESSAGE,
    handle: (request, { broker, world }) => {
      deleteMessage(world, broker.find(...key(request), param(request, "message_id")));
      return NOTHING;
    },
  },
] satisfies Route[]);
