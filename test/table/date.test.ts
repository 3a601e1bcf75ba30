import { describe, expect, test } from "vitest";
import { type Column, toColumn } from "../../src/table/column.ts";
import { dateColumn, datesOrder, wallText } from "../../src/table/date.ts";
import { problemOf } from "../problem-of.ts";
import { column, readingIn } from "../reading.ts";

const given = (...cells: readonly unknown[]): Column => toColumn(column(...cells), "starts");
const read = (cells: readonly unknown[], locale = "", zone = "Etc/UTC") =>
  [...dateColumn(given(...cells), readingIn(locale, zone))].map((ms) =>
    Number.isNaN(ms) ? "" : wallText(ms),
  );

describe("dates as people and exports write them", () => {
  test.each([
    ["2026-03-01", "2026-03-01"],
    ["2026/3/1", "2026-03-01"],
    ["2026-03-01T14:30", "2026-03-01 14:30"],
    ["2026-03-01 2:05 PM", "2026-03-01 14:05"],
    ["2026-03-01 14:30:15", "2026-03-01 14:30"],
    ["01.03.2026", "2026-03-01"],
    ["1.3.2026 09:15", "2026-03-01 09:15"],
    ["25/04/2026", "2026-04-25"],
    ["04/25/2026", "2026-04-25"],
    ["03/03/2026", "2026-03-03"],
    ["  2026-03-01 ", "2026-03-01"],
    ["2024-02-29", "2024-02-29"],
  ])("%s is %s without a locale", (text, expected) => {
    expect(read([text])).toEqual([expected]);
  });

  test.each([
    ["2026-03-01 14:30:15.25", "2026-03-01T14:30:15.250Z"],
    ["2026-03-01 14:30:59", "2026-03-01T14:30:59.000Z"],
    ["2026-03-01 23:59", "2026-03-01T23:59:00.000Z"],
    ["2026-03-01 12:05 am", "2026-03-01T00:05:00.000Z"],
    ["2026-03-01 12:05 pm", "2026-03-01T12:05:00.000Z"],
    ["2026-03-01 9:05 AM", "2026-03-01T09:05:00.000Z"],
    // With an offset it is a moment, which UTC has so many hours later or earlier.
    ["2026-03-01T14:30:00Z", "2026-03-01T14:30:00.000Z"],
    ["2026-03-01T14:30:00+05:30", "2026-03-01T09:00:00.000Z"],
    ["2026-03-01T14:30-0230", "2026-03-01T17:00:00.000Z"],
  ])("%s is %s to the millisecond", (text, expected) => {
    const [ms = Number.NaN] = dateColumn(given(text), readingIn(""));
    expect(new Date(ms).toISOString()).toBe(expected);
  });

  test("a moment with its offset is the sheet's wall clock then", () => {
    expect(read(["2026-03-01T23:30:00Z"], "", "Europe/Istanbul")).toEqual(["2026-03-02 02:30"]);
  });

  test("31 December 1900 is before the dates that there are, 1 January 1901 is not", () => {
    expect(read(["1901-01-01", new Date("1901-01-02T00:00:00Z")])).toEqual(["1901-01-01", "1901-01-02"]);
    expect(problemOf(() => read(["1900-12-31"]))).toMatchObject({ kind: "not-a-date" });
  });

  test.each([
    "2026-03-01 14:60",
    "2026-03-01 14:30:60",
    "2026-03-01 24:00",
    "2026-03-01 noon",
    "2026-04-31",
    new Date(Number.NaN),
    "2025-02-29",
    "31/31/2026",
    "2026-13-01",
    "yesterday",
    "2026-03-01 25:00",
    "Q1",
    "1/2/26",
    true,
  ])("%s is refused", (cell) => {
    expect(problemOf(() => read(["2026-01-01", cell]))).toMatchObject({
      kind: "not-a-date",
      argument: "starts",
      row: 2,
    });
  });

  test("03/04/2025 is refused where no locale decides, and names its row", () => {
    expect(problemOf(() => read(["", "03/04/2025"]))).toEqual({
      kind: "ambiguous-date",
      argument: "starts",
      row: 2,
      found: "03/04/2025",
    });
  });

  test.each([
    ["en_US", "2025-03-04"],
    ["en_GB", "2025-04-03"],
    ["tr_TR", "2025-04-03"],
    ["de_DE", "2025-04-03"],
    ["fil_PH", "2025-03-04"],
  ])("03/04/2025 in %s is %s", (locale, expected) => {
    expect(read(["03/04/2025"], locale)).toEqual([expected]);
  });

  test("03/04/2025 in en_CA is refused, since Canada writes both orders", () => {
    expect(problemOf(() => read(["03/04/2025"], "en_CA"))).toMatchObject({ kind: "ambiguous-date" });
    expect(read(["25/04/2025", "03/04/2025"], "en_CA")).toEqual(["2025-04-25", "2025-04-03"]);
  });

  test("one text that can only be day first decides for its column, against the locale", () => {
    expect(read(["03/04/2025", "25/04/2025"], "en_US")).toEqual(["2025-04-03", "2025-04-25"]);
  });

  test("a column that proves both orders is refused at the row that contradicts", () => {
    expect(problemOf(() => read(["25/04/2025", "04/25/2025"]))).toMatchObject({
      kind: "mixed-dates",
      row: 2,
    });
  });

  test("a time without a date is refused: Google hands it over as a day of 1899", () => {
    expect(problemOf(() => read([new Date(Date.UTC(1899, 11, 30, 9, 30))]))).toMatchObject({
      kind: "time-without-date",
    });
  });

  test("a serial number of an unformatted column is the day that Sheets means: 45000 is 2023-03-15", () => {
    expect(read([45_000, 45_000.5])).toEqual(["2023-03-15", "2023-03-15 12:00"]);
    expect(problemOf(() => read([12]))).toMatchObject({ kind: "not-a-date", found: "12" });
  });

  test("a date cell is its wall clock in the spreadsheet's zone", () => {
    const midnightInIstanbul = new Date(Date.UTC(2026, 1, 28, 21));
    expect(read([midnightInIstanbul], "tr_TR", "Europe/Istanbul")).toEqual(["2026-03-01"]);
  });

  test("a text with an offset is an instant, shown in the spreadsheet's zone", () => {
    expect(read(["2026-03-01T00:00:00Z"], "", "Europe/Istanbul")).toEqual(["2026-03-01 03:00"]);
    expect(read(["2026-03-01T00:00:00.123456+05:30"], "", "Etc/UTC")).toEqual(["2026-02-28 18:30"]);
  });

  test("an error cell is named as such", () => {
    expect(problemOf(() => read(["#N/A"]))).toEqual({
      kind: "error-cell",
      argument: "starts",
      row: 1,
      found: "#N/A",
    });
    expect(problemOf(() => read(["Loading..."]))).toMatchObject({ kind: "error-cell" });
  });
});

describe("the order of day and month that several columns prove", () => {
  const order = (locale: string, ...columns: readonly (readonly unknown[])[]) =>
    datesOrder(
      columns.map((cells) => given(...cells)),
      readingIn(locale),
    );

  test("is that of the text which proves one, whatever the locale", () => {
    expect(order("en_US", ["03/04/2026", "25/04/2026"], ["01/02/2026"])).toBe("day-first");
    expect(order("tr_TR", ["03/04/2026"], ["04/25/2026"])).toBe("month-first");
    expect(order("", ["12/12/2026"], ["2026-01-25"])).toBeUndefined();
  });

  test("is none where two prove different ones", () => {
    expect(problemOf(() => order("", ["25/04/2026"], ["04/25/2026"]))).toMatchObject({
      row: 1,
      found: "04/25/2026",
    });
  });

  test("is none where dates that the sheet has read by its locale stand beside texts of another order", () => {
    const read = new Date("2026-04-03T00:00:00Z");
    expect(problemOf(() => order("en_US", [read, "25/04/2026"]))).toMatchObject({
      row: 2,
      found: "25/04/2026",
    });
    expect(order("tr_TR", [read, "25/04/2026"])).toBe("day-first");
    expect(order("", [read, "25/04/2026"])).toBe("day-first");
  });
});
