import fc from "fast-check";
import { expect, test } from "vitest";
import { daysFromBits } from "../../src/digests/days.ts";
import { DIGEST_STYLES, type Digest } from "../../src/digests/digest.ts";
import { exportDigests, importDigests, PortableError, planImport } from "../../src/digests/portable.ts";

const BASE: Digest = {
  id: "abcd2345",
  guildId: "1",
  channelId: "123456789012345678",
  schedule: { days: daysFromBits(0b11111), times: ["09:00"], timezone: "Europe/Berlin" },
  count: 5,
  style: "summary",
  mentionRoleId: null,
  filter: { tags: [], query: null },
  createdBy: "2",
  createdAt: Temporal.Instant.from("2025-01-01T00:00:00Z"),
  pause: null,
  nextDue: Temporal.Instant.from("2025-01-01T08:00:00Z"),
  afterArrival: 0,
};

test("what was exported is imported as it was", () => {
  const digests = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9]{8}$/),
      days: fc.integer({ min: 1, max: 127 }).map(daysFromBits),
      timezone: fc.constantFrom("UTC", ...Intl.supportedValuesOf("timeZone")),
      count: fc.integer({ min: 1, max: 7 }),
      style: fc.constantFrom(...DIGEST_STYLES),
      mentionRoleId: fc.option(fc.constant("223456789012345678")),
      tags: fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 3 }),
      query: fc.option(fc.string({ minLength: 1, maxLength: 100 })),
    }),
    { maxLength: 5, selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(digests, (given) => {
      const made = given.map(({ id, days, timezone, count, style, mentionRoleId, tags, query }) => ({
        ...BASE,
        id,
        schedule: { ...BASE.schedule, days, timezone },
        count,
        style,
        mentionRoleId,
        filter: { tags, query },
      }));
      const plan = planImport(importDigests(exportDigests(made)), made);
      expect(plan).toEqual({ create: [], update: [], unchanged: made.length });
    }),
  );
});

test("an edited file says what it would change, and leaves alone what it does not name", () => {
  const file = JSON.parse(exportDigests([BASE]));
  file.digests[0].times = "9am, 5pm";
  file.digests[0].style = "quotes";
  file.digests.push({ ...file.digests[0], id: undefined });
  const plan = planImport(importDigests(JSON.stringify(file)), [BASE, { ...BASE, id: "other234" }]);
  expect(plan.update).toMatchObject([{ digest: { id: "abcd2345" }, changed: ["time", "style"] }]);
  expect(plan.create).toMatchObject([{ schedule: { times: ["09:00", "17:00"] } }]);
  expect(plan.unchanged).toBe(0);
});

test("a file from another server that is read twice makes nothing double", () => {
  const other = [BASE, BASE].map((digest, i) => ({ ...digest, id: `other23${i}` }));
  const file = importDigests(exportDigests(other));
  expect(planImport(file, []).create).toHaveLength(2);
  const made = [BASE, BASE].map((digest, i) => ({ ...digest, id: `made234${i}` }));
  expect(planImport(file, made)).toEqual({ create: [], update: [], unchanged: 2 });
  expect(planImport(file, made.slice(1))).toMatchObject({ create: [{}], unchanged: 1 });
});

test.each([
  ["no JSON", /the file is not JSON/],
  ["[]", /the file: /],
  ['{"lede":"digests","version":2,"digests":[]}', /version: /],
  [
    JSON.stringify({ lede: "digests", version: 1, digests: [{ ...entry(), days: "someday" }] }),
    /digests #1 days: expected days/,
  ],
  [
    JSON.stringify({ lede: "digests", version: 1, digests: [{ ...entry(), timezone: "Mars" }] }),
    /#1 timezone: expected an IANA/,
  ],
  [JSON.stringify({ lede: "digests", version: 1, digests: [{ ...entry(), count: 99 }] }), /#1 count: /],
  [JSON.stringify({ lede: "digests", version: 1, digests: [entry(), entry()] }), /abcd2345 is there twice/],
])("%s is refused with the place and what is expected", (text, problem) => {
  expect(() => importDigests(text)).toThrow(PortableError);
  expect(() => importDigests(text)).toThrow(problem);
});

function entry(): Record<string, unknown> {
  return JSON.parse(exportDigests([BASE])).digests[0];
}
