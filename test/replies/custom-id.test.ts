import fc from "fast-check";
import { expect, test } from "vitest";
import { CUSTOM_ID_LIMIT, decodeCustomId, encodeCustomId } from "../../src/replies/custom-id.ts";

test("what was encoded is decoded, whatever the arguments hold", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 2 }), (args) => {
      expect(decodeCustomId(encodeCustomId("view", ...args))).toEqual({ action: "view", args });
    }),
  );
});

test("an id that Discord would refuse is never made", () => {
  expect(() => encodeCustomId("view", "x".repeat(CUSTOM_ID_LIMIT))).toThrow(RangeError);
});

test.each(["", "0~view", "2~view", "something else", "1~"])("%j is not ours", (id) => {
  expect(decodeCustomId(id)).toBeNull();
});
