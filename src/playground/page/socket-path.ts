import type { SOCKET_PATH as Path } from "../protocol.ts";

/** Where the socket is; protocol.ts itself needs zod, which stays on the server. The type keeps the two the same. */
export const SOCKET_PATH: typeof Path = "/playground/socket";
