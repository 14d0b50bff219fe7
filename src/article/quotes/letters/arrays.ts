/** A larger array with the items of a smaller one at its beginning; `to` is given back. */
export function resized<T extends Uint8Array | Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
