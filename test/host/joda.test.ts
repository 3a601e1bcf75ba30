import { describe, expect, test } from "vitest";
import { formatDate, parseDate } from "../../src/host/joda.ts";
import { zoneOf } from "../../src/host/zone.ts";

const newYork = zoneOf("America/New_York");
const utc = zoneOf("Etc/UTC");
const moment = Date.UTC(2026, 11, 31, 3, 4, 5, 6);

describe("an instant in New York", () => {
  test.each([
    ["yyyy-MM-dd", "2026-12-30"],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", "2026-12-30T22:04:05-05:00"],
    ["yyyy-MM-dd HH:mm:ss.SSS Z", "2026-12-30 22:04:05.006 -0500"],
    ["EEE, d MMM yy h:mm a", "Wed, 30 Dec 26 10:04 PM"],
    ["EEEE MMMM 'o''clock' ''", "Wednesday December o'clock '"],
    ["YYYY-'W'ww-u", "2026-W53-3"],
    ["z X XX", "GMT-05:00 -05 -0500"],
  ])("as %s is %s", (pattern, text) => expect(formatDate(moment, newYork, pattern)).toBe(text));
});

test("UTC is written as Z and GMT", () => expect(formatDate(moment, utc, "X z Z")).toBe("Z GMT +0000"));

test("the first days of a year may belong to the last week of the year before", () => {
  expect(formatDate(Date.UTC(2027, 0, 3), utc, "YYYY w u")).toBe("2026 53 7");
});

describe("a text", () => {
  test.each([
    ["2026-03-01", "yyyy-MM-dd", "2026-03-01T05:00:00.000Z"],
    ["1 Mar 2026 6:30 PM", "d MMM yyyy h:mm a", "2026-03-01T23:30:00.000Z"],
    ["2026-03-01T10:00:00+02:00", "yyyy-MM-dd'T'HH:mm:ssXXX", "2026-03-01T08:00:00.000Z"],
  ])("%s by %s is %s", (text, pattern, iso) => {
    expect(new Date(parseDate(text, newYork, pattern) ?? Number.NaN).toISOString()).toBe(iso);
  });
  test("that does not fit is none", () => expect(parseDate("soon", newYork, "yyyy")).toBeNull());
});
