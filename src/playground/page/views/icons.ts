/** The page's icons: 24 × 24, drawn with one path each, in the text's colour. */
import { h, type VNode } from "../ui.ts";

/** Stroked paths, unless they are listed in {@link FILLED}. */
const PATHS = {
  hash: "M4 9h16M4 15h16M10 3 8 21M16 3l-2 18",
  megaphone: "M3 10v4a1 1 0 0 0 1 1h3l9 5V4L7 9H4a1 1 0 0 0-1 1zM8 15l1 5h3M20 9.5a4 4 0 0 1 0 5",
  forum:
    "M8 16H4l-1 3V6a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v6M10 13v3a2 2 0 0 0 2 2h5l4 3v-9a2 2 0 0 0-2-2h-7a2 2 0 0 0-2 2z",
  thread: "M4 5v9a4 4 0 0 0 4 4h12M16 14l4 4-4 4M9 8h11M9 12h7",
  at: "M16 8v5a3 3 0 0 0 6 0v-1a10 10 0 1 0-4 8M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0",
  plus: "M12 5v14M5 12h14",
  menu: "M3 6h18M3 12h18M3 18h18",
  close: "M6 6l12 12M18 6 6 18",
  dots: "M5 12h.01M12 12h.01M19 12h.01",
  clock: "M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18",
  sun: "M12 17a5 5 0 1 0 0-10 5 5 0 0 0 0 10M12 1v2M12 21v2M4.2 4.2l1.4 1.4M18.4 18.4l1.4 1.4M1 12h2M21 12h2M4.2 19.8l1.4-1.4M18.4 5.6l1.4-1.4",
  moon: "M21 13a9 9 0 1 1-10-10 7 7 0 0 0 10 10z",
  inspect: "M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 4l-3 16",
  chevron: "M6 9l6 6 6-6",
  check: "M5 12l5 5L20 7",
  file: "M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8zM14 2v6h6M8 13h8M8 17h5",
  download: "M12 3v12M7 11l5 5 5-5M4 20h16",
  external: "M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5",
  eye: "M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6",
  warning: "M12 8v5M12 16.5h.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18",
  send: "M4 12l-1-8 19 8-19 8 1-8zM4 12h9",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  bin: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21a8 8 0 0 1 16 0",
  app: "M4 8h16v11H4zM12 8V4M9 13h.01M15 13h.01",
  image: "M4 4h16v16H4zM4 16l5-5 4 4 3-3 4 4M9 9h.01",
} as const;

export type IconName = keyof typeof PATHS;

/** Draws an icon; it says nothing to a screen reader, its button does. */
export function icon(name: IconName, size = 20): VNode {
  return h(
    "svg",
    { class: "icon", width: size, height: size, viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    h("path", { d: PATHS[name] }),
  );
}
