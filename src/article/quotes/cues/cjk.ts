import { isMark, type Stream, tokenText, WORD } from "../words/stream.ts";

/** Chinese and Japanese write no spaces: the cue and its speaker are one run of characters before the quotation. */
const CUE_END =
  /(?:还|也|曾|则)?(?:告诉\p{L}{2,6}|说道|说|說|表示|指出|称|稱|强调|強調|认为|認為|写道|回应|回應|補充|补充|は|が|も)$/u;
const HONORIFIC_END = /(?:氏|さん|先生|女士)$/u;
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー·]+$/u;

/** Where the speaker's name stands inside the token before a quotation in Chinese or Japanese; null where none does. */
export function cjkSpeaker(stream: Stream, q: number): { token: number; start: number; end: number } | null {
  let token = q - 1;
  if (isMark(stream, token, 0xff1a) || isMark(stream, token, 0xff0c) || isMark(stream, token, 0x3a)) token--;
  // Most words before a quotation are in another script.
  if (stream.kind[token] !== WORD || stream.text.charCodeAt(stream.start[token] ?? 0) < 0x2e80) return null;
  const text = tokenText(stream, token);
  if (text.length > 40 || !HAN.test(text)) return null;
  const cue = CUE_END.exec(text);
  if (cue === null) return null;
  const name = text.slice(0, cue.index).replace(HONORIFIC_END, "");
  if (name.length < 2 || name.length > 12) return null;
  const start = stream.start[token] ?? 0;
  return { token, start, end: start + name.length };
}
