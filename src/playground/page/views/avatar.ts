/** People's and bots' pictures: without any file, two letters on a colour that is theirs. */
import type { APIUser } from "discord-api-types/v10";
import { displayName } from "../state/lookup.ts";
import { cx, h, type VNode } from "../ui.ts";

const COLOURS = 6;

/** Draws an avatar. */
export function avatar(user: APIUser, size: "tiny" | "small" | "usual" = "usual"): VNode {
  const name = displayName(user);
  const colour = [...user.username].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % COLOURS;
  return h(
    "span",
    { class: cx("avatar", `avatar-${size}`, user.bot ? "avatar-bot" : `avatar-${colour}`), "aria-hidden": "true" },
    initials(name),
  );
}

/** The first letters of the first two words. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toLocaleUpperCase();
}

/** The mark beside a bot's name. */
export function appTag(): VNode {
  return h("span", { class: "app-tag" }, "APP");
}
