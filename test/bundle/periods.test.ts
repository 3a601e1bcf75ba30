import { describe, expect, test } from "vitest";
import type { FileCell } from "../../src/host/host.ts";
import { open } from "./open.ts";

/** A wall clock of the sheet as a cell of an opened file. */
function at(text: string): FileCell {
  return { serial: Date.parse(`${text}Z`) / 86_400_000 + 25_569, format: "yyyy-mm-dd hh:mm" };
}

/** Ends at the borders of days, months, ISO years and fiscal years, and around changes of the clock. */
const ENDS = [
  "2024-02-29T23:59:00",
  "2024-03-01T00:00:00",
  "2026-03-08T01:59:00", // New York springs forward at 2:00
  "2026-03-08T03:00:00",
  "2026-03-31T23:59:00",
  "2026-04-01T00:00:00",
  "2026-04-05T02:30:00", // Auckland falls back at 3:00: this hour is there twice
  "2026-12-31T23:59:00",
  "2027-01-01T00:00:00",
];

const ROWS: FileCell[][] = [["Status", "Close date"], ...ENDS.map((end): FileCell[] => ["Won", at(end)])];

/** Periods that have rows, with their count. */
function counted(rows: unknown): string[] {
  return (rows as (string | number)[][])
    .filter(([, , count]) => count !== 0)
    .map(([label, , count]) => `${label}: ${count}`);
}

describe("rows fall into the periods of the spreadsheet's clock, whatever the script's zone", () => {
  test.each(["Europe/Istanbul", "America/New_York", "Etc/UTC", "Asia/Kolkata", "Pacific/Auckland"])(
    "%s",
    async (timeZone) => {
      const host = await open([{ name: "Deals", rows: ROWS }], { timeZone });
      const by = async (period: string, where = "") => {
        await host.type("Deals!E1", `=SALES_METRIC(A1:B10; "win rate"; ; "${period}"; ${where})`);
        const rows = Array.from({ length: 400 }, (_, i) =>
          ["E", "F", "G"].map((column) => host.cell(`Deals!${column}${i + 1}`)),
        );
        return counted(rows.filter(([label]) => label !== "" && label !== null));
      };
      expect(await by("month")).toEqual([
        "2024-02: 1",
        "2024-03: 1",
        "2026-03: 3",
        "2026-04: 2",
        "2026-12: 1",
        "2027-01: 1",
      ]);
      // Every day from the first to the last spills: those of three years would not fit the sheet.
      expect(await by("day", '{"Close date",">=2026-01-01"}')).toEqual([
        "2026-03-08: 2",
        "2026-03-31: 1",
        "2026-04-01: 1",
        "2026-04-05: 1",
        "2026-12-31: 1",
        "2027-01-01: 1",
      ]);
      // 2026 has an ISO week 53, to which 1 January 2027 belongs.
      expect(await by("hafta")).toEqual(["2024-W09: 2", "2026-W10: 2", "2026-W14: 3", "2026-W53: 2"]);
      expect(await by("fiscal year April")).toEqual(["FY2024: 2", "FY2026: 3", "FY2027: 4"]);
      expect(await by("mali çeyrek nisan")).toEqual([
        "FY2024-Q4: 2",
        "FY2026-Q4: 3",
        "FY2027-Q1: 2",
        "FY2027-Q3: 1",
        "FY2027-Q4: 1",
      ]);
      host.dispose();
    },
  );
});
