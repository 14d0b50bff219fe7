import { z } from "zod";
import type { Article } from "../article/article.ts";
import type { DocumentProblem } from "../article/document-error.ts";
import type { PreparedArticle } from "../store/writer.ts";

/** What the parser's thread is asked: one document as an article, or as what the store's index keeps of it. */
export const requestSchema = z.object({
  as: z.enum(["article", "prepared"]),
  name: z.string(),
  content: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  slug: z.string().optional(),
});
export type ParseRequest = z.infer<typeof requestSchema>;

const PROBLEMS = [
  "empty",
  "binary",
  "too-large",
  "no-headline",
  "no-body",
  "bad-front-matter",
  "unsupported",
] as const satisfies readonly DocumentProblem[];

const isObjectWith = (key: string) => (value: unknown) => typeof value === "object" && value !== null && key in value;

/** Its answer. The article is the same code's, and as large as its document: only that it is one is checked. */
export const answerSchema = z.union([
  z.object({ article: z.custom<Article>(isObjectWith("slug")) }),
  z.object({ prepared: z.custom<PreparedArticle>(isObjectWith("stored")) }),
  z.object({
    problem: z.object({
      problem: z.enum(PROBLEMS),
      file: z.string(),
      line: z.number().nullable(),
      found: z.string(),
      expected: z.string(),
    }),
  }),
  z.object({ failure: z.string() }),
]);
export type ParseAnswer = z.infer<typeof answerSchema>;
