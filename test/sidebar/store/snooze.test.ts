import { expect, test } from "vitest";
import { snoozedUntil } from "../../../src/sidebar/store/snooze.ts";

const at = (text: string) => Date.parse(`${text}Z`);

test.each([
  ["day", "2026-05-04T09:30", "2026-05-05T09:30"],
  ["days", "2026-05-04T09:30", "2026-05-07T09:30"],
  ["week", "2026-12-28T23:59", "2027-01-04T23:59"],
  // A Monday, a Sunday, a Saturday at the turn of the year.
  ["monday", "2026-05-04T07:00", "2026-05-11T08:00"],
  ["monday", "2026-05-10T23:59", "2026-05-11T08:00"],
  ["monday", "2027-01-02T00:00", "2027-01-04T08:00"],
] as const)("snoozed for a %s at %s is until %s", (span, now, until) => {
  expect(new Date(snoozedUntil(span, at(now))).toISOString().slice(0, 16)).toBe(until);
});
