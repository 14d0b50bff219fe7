/**
 * Whether a request names this server as its host: a page of another site that had its name resolved to 127.0.0.1 (DNS
 * rebinding) does not.
 * @param origin the server's own origin, "http://127.0.0.1:4000"
 */
export function isOwnHost(host: string | undefined, origin: string): boolean {
  const { port } = new URL(origin);
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** Whether a request comes from this server's own page, or from no page at all (bots send no Origin). */
export function isOwnOrigin(header: string | undefined, origin: string): boolean {
  if (header === undefined) return true;
  const { port } = new URL(origin);
  return header === `http://127.0.0.1:${port}` || header === `http://localhost:${port}`;
}
