/** What views are made of: Preact's element function and base class, and a few small helpers. */
import {
  type AllHTMLAttributes,
  type Attributes,
  type ComponentChild,
  type ComponentType,
  createElement,
  type Ref,
  type SVGAttributes,
  type VNode,
} from "./vendor/preact.js";

export type { ComponentChild, ComponentChildren, RefObject, VNode } from "./vendor/preact.js";
export { Component, createRef, render } from "./vendor/preact.js";

type ElementAttributes = { readonly "data-face"?: string } & Omit<AllHTMLAttributes<HTMLElement>, "ref"> &
  Pick<SVGAttributes<SVGElement>, "viewBox" | "focusable" | "d"> &
  Attributes;
/** An element's attributes; `ref` takes the element of the tag that is written beside it. */
type ElementProps<E> = ElementAttributes & { readonly ref?: Ref<E> };
type TagMap = HTMLElementTagNameMap & Pick<SVGElementTagNameMap, "svg" | "path">;

/** Makes an element of the page, or a component, with its attributes and children. */
export function h<T extends keyof TagMap>(
  type: T,
  props?: ElementProps<TagMap[T]> | null,
  ...children: readonly (ComponentChild | readonly ComponentChild[])[]
): VNode;
export function h<P>(type: ComponentType<P>, props: P & Attributes): VNode;
export function h(type: unknown, props: object | null = null, ...children: readonly unknown[]): VNode {
  // Preact's own signature makes a type of each element's exact props, which no function could then return as a VNode.
  return createElement(type as string, props, ...(children as ComponentChild[])) as unknown as VNode;
}

/** Joins class names, leaving out the ones that do not hold. */
export function cx(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter((name): name is string => typeof name === "string" && name !== "").join(" ");
}

/** Puts an index into a list's bounds, round the end. */
export function wrapIndex(index: number, length: number): number {
  return length === 0 ? -1 : ((index % length) + length) % length;
}
