import { z } from "zod";

/** A page number (0-based), a quotation's index: what custom ids carry as decimal digits. */
export const wholeNumber = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);

const pageArgs = z.tuple([wholeNumber]);
const searchArgs = z.tuple([wholeNumber, z.string().min(1)]);

/** The page that a button of the list asks for; null when the arguments are not ones that Lede wrote. */
export function parsePage(args: readonly string[]): number | null {
  return pageArgs.safeParse(args).data?.[0] ?? null;
}

/** The search and the page that a button asks for; null when the arguments are not ones that Lede wrote. */
export function parseSearchArgs(args: readonly string[]): { readonly page: number; readonly query: string } | null {
  const { data } = searchArgs.safeParse(args);
  return data === undefined ? null : { page: data[0], query: data[1] };
}
