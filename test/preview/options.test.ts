import { describe, expect, test } from "vitest";
import { zoneOf } from "../../src/host/zone.ts";
import { parseOptions } from "../../src/preview/options.ts";

test("without arguments the sample opens in a browser, on any free port", () => {
  expect(parseOptions([])).toMatchObject({
    paths: [],
    report: false,
    open: true,
    port: 0,
    locale: "en_US",
    now: null,
  });
});

test("files and flags may be mixed", () => {
  const args = [
    "a.csv",
    "--locale",
    "tr_TR",
    "b.xlsx",
    "--no-open",
    "--port=8080",
    "--now",
    "2026-11-02T09:00",
  ];
  expect(parseOptions(args)).toMatchObject({
    paths: ["a.csv", "b.xlsx"],
    locale: "tr_TR",
    open: false,
    port: 8080,
    now: "2026-11-02T09:00",
  });
});

describe("a wrong argument is told with what would be right", () => {
  test.each([
    [["--report"], "--report needs a file."],
    [["--port", "x"], '--port is a number from 0 to 65535, not "x".'],
    [["--port", "70000"], '--port is a number from 0 to 65535, not "70000".'],
    [["--locale", "turkish"], '--locale is written like en_US or tr_TR, not "turkish".'],
    [["--time-zone", "Istanbul"], '--time-zone is written like Europe/Istanbul, not "Istanbul".'],
    [["--now", "today"], '--now is written like 2026-11-02T09:00, not "today".'],
    [["--now", "2026-13-02T09:00"], '--now is written like 2026-11-02T09:00, not "2026-13-02T09:00".'],
    [["--now", "2026-02-30T09:00"], '--now is written like 2026-11-02T09:00, not "2026-02-30T09:00".'],
    [["--fast"], "--help lists them all"],
  ])("%j", (args, message) => expect(() => parseOptions(args)).toThrow(message));
});

describe("a wall-clock time as an instant", () => {
  test.each([
    ["2026-11-02T09:00", "Europe/Istanbul", "2026-11-02T06:00:00Z"],
    ["2026-07-01T00:00", "America/New_York", "2026-07-01T04:00:00Z"],
    ["2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00Z"],
    ["2026-03-08T02:30", "America/New_York", "2026-03-08T07:30:00Z"],
    ["2026-11-02T09:00", "Pacific/Auckland", "2026-11-01T20:00:00Z"],
  ])("%s in %s is %s", (text, zone, instant) =>
    expect(zoneOf(zone).instantOf(Date.parse(`${text}Z`))).toBe(Date.parse(instant)),
  );
});
