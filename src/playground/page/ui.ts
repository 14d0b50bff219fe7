/** What views are made of: Preact's element function and base class, and a few small helpers. */

export type { ComponentChild, ComponentChildren, RefObject, VNode } from "./vendor/preact.js";
export { Component, createRef, Fragment, h, render } from "./vendor/preact.js";

/** Joins class names, leaving out the ones that do not hold. */
export function cx(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter((name): name is string => typeof name === "string" && name !== "").join(" ");
}

/** Puts an index into a list's bounds, round the end. */
export function wrapIndex(index: number, length: number): number {
  return length === 0 ? -1 : ((index % length) + length) % length;
}
