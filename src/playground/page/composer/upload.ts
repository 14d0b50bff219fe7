import type { Upload } from "../../protocol.ts";

/** The largest file that Discord takes without a subscription, in bytes. */
export const UPLOAD_LIMIT = 10 * 1024 * 1024;

/** Reads a file for sending. */
export async function readUpload(file: File): Promise<Upload> {
  const dataUrl = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
  return {
    name: file.name || "file",
    contentType: file.type || guessType(file.name),
    base64: dataUrl.slice(dataUrl.indexOf(",") + 1),
  };
}

/** Browsers do not know every text type by its name. */
function guessType(name: string): string {
  if (/\.(md|markdown)$/i.test(name)) return "text/markdown";
  return /\.txt$/i.test(name) ? "text/plain" : "application/octet-stream";
}
