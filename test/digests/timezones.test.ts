import { expect, test } from "vitest";
import { offsetLabel, parseZone, suggestZones } from "../../src/digests/timezones.ts";

const SUMMER = Temporal.Instant.from("2025-07-01T12:00:00Z");

test.each([
  ["Europe/Berlin", "Europe/Berlin"],
  ["europe/berlin", "Europe/Berlin"],
  ["america/new york", "America/New_York"],
  ["Berlin", "Europe/Berlin"],
  ["new york", "America/New_York"],
  ["San Francisco", "America/Los_Angeles"],
  ["São Paulo", "America/Sao_Paulo"],
  ["ET", "America/New_York"],
  ["utc", "UTC"],
  ["US/Pacific", "America/Los_Angeles"],
])("%j is %s", (text, zone) => {
  expect(parseZone(text)).toBe(zone);
});

test.each(["", "America", "Nowhere/Land", "+02:00", "ber", "x".repeat(200)])("%j is no one zone", (text) => {
  expect(parseZone(text)).toBeNull();
});

test.each([
  ["ber", "Europe/Berlin"],
  ["mumb", "Asia/Calcutta"],
  ["los an", "America/Los_Angeles"],
  ["germany", "Europe/Berlin"],
])("typing %j offers %s", (typed, zone) => {
  expect(suggestZones(typed, SUMMER, 25).map((choice) => parseZone(choice.zone))).toContain(parseZone(zone));
});

test("the menu shows the offset and the time there, in few enough words", () => {
  const [first] = suggestZones("europe berlin", SUMMER, 25);
  expect(first).toEqual({ zone: "Europe/Berlin", label: "Europe/Berlin · UTC+02:00 · 14:00 now" });
  const all = suggestZones("a", SUMMER, 500);
  expect(all.length).toBeGreaterThan(100);
  expect(all.every(({ label }) => label.length <= 100)).toBe(true);
});

test("nothing typed offers well known zones, all of which this runtime knows", () => {
  const zones = suggestZones("", SUMMER, 25);
  expect(zones.length).toBeGreaterThanOrEqual(20);
  expect(zones.every(({ zone }) => offsetLabel(zone, SUMMER).startsWith("UTC"))).toBe(true);
});
