/** A worker that parses the documents it is sent, one after the other, and posts an answer for each. */
import { enableCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import { DocumentError } from "../article/document-error.ts";
import { prepareArticle } from "../store/writer.ts";
import { type ParseAnswer, requestSchema } from "./messages.ts";

enableCompileCache();
const { parseDocument } = await import("../article/parse.ts");

function answer(request: unknown): ParseAnswer {
  try {
    const { as, name, content, slug } = requestSchema.parse(request);
    const article = parseDocument({ name, content, ...(slug === undefined ? {} : { slug }) });
    return as === "article" ? { article } : { prepared: prepareArticle(article) };
  } catch (error) {
    if (error instanceof DocumentError) {
      const { problem, file, line, found, expected } = error;
      return { problem: { problem, file, line, found, expected } };
    }
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on("message", (request: unknown) => parentPort?.postMessage(answer(request)));
