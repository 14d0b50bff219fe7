import type { Holders } from "./holders.ts";
import type { Referents } from "./referents.ts";

/** What the search for the person at hand reads. */
export interface People extends Referents {
  isPerson(mention: number): boolean;
}

/** What the search for the person behind a description reads. */
export interface Described extends People {
  holders(): Holders;
}
