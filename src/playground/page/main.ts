/** Starts the page: the connection, the state, the view. */
import { SOCKET_PATH } from "./socket-path.ts";
import { createController } from "./state/controller.ts";
import type { State } from "./state/model.ts";
import { h, render } from "./ui.ts";
import { App, type Theme } from "./views/app.ts";

const THEME_KEY = "theme";
const root = document.getElementById("app");

/** The choice lasts as long as the tab: nothing is left behind. */
const theme: Theme = {
  isDark() {
    const chosen = document.documentElement.dataset["theme"];
    return chosen === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
  },
  toggle() {
    const next = theme.isDark() ? "light" : "dark";
    document.documentElement.dataset["theme"] = next;
    sessionStorage.setItem(THEME_KEY, next);
  },
};

const kept = sessionStorage.getItem(THEME_KEY);
if (kept === "light" || kept === "dark") document.documentElement.dataset["theme"] = kept;

if (root) {
  let waiting = false;
  const draw = (state: State): void => render(h(App, { state, actions: controller.actions, theme }), root);
  // Many events can come at once; one drawing a frame is enough.
  const changed = (): void => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      draw(controller.state());
    });
  };
  const socket = new URL(SOCKET_PATH, location.href);
  socket.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const controller = createController(socket.href, changed);
  draw(controller.state());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed);
}
