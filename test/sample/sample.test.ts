import { describe, expect, test } from "vitest";
import { recogniseFields } from "../../src/metrics/headers.ts";
import { type SampleSheet, sampleOn } from "../../src/sample/sheets.ts";
import { TEXT } from "../../src/table/cell-block.ts";
import { outcome, outcomeOf } from "../../src/table/outcome.ts";
import { daySerial } from "../../src/table/serial-day.ts";

const today = "2026-11-26";
const values = ({ rows }: SampleSheet) => rows.map((row) => row.map(({ value }) => value));
const columns = (sheet: SampleSheet) =>
  (sheet.rows[0] ?? []).map(({ value }, i) => ({
    header: String(value),
    samples: values(sheet)
      .slice(1, 41)
      .map((row) => String(row[i])),
  }));

describe.each(["en", "tr"] as const)("the sample in %s", (language) => {
  const { deals, people, facts } = sampleOn(today, language);

  test("is the same every time, and its figures are those of the other language", () => {
    expect(sampleOn(today, language)).toEqual({ deals, people, facts });
    expect(facts).toEqual(sampleOn(today, language === "en" ? "tr" : "en").facts);
  });

  test("moves with the day, and is otherwise the same", () => {
    const later = sampleOn("2027-03-01", language);
    const shift = daySerial("2027-03-01") - daySerial(today);
    expect(later.facts.map(({ created }) => created - shift)).toEqual(facts.map(({ created }) => created));
    expect(later.facts.map(({ amount, won }) => [amount, won])).toEqual(
      facts.map(({ amount, won }) => [amount, won]),
    );
  });

  test("has columns that anybody's headers would be recognised by", () => {
    const [id, customer, owner, outcome, stage, entered, amount, created, closed, product, source, reason] = (
      deals.rows[0] ?? []
    ).map(({ value }) => value);
    expect(recogniseFields(columns(deals))).toMatchObject({
      ...{ id, customer, owner, outcome, stage, entered, amount, start: created, end: closed },
      ...{ product, source, lossReason: reason },
    });
    const [person, team, manager, region, hired, quota] = (people.rows[0] ?? []).map(({ value }) => value);
    expect(recogniseFields(columns(people))).toMatchObject({
      owner: person,
      team,
      manager,
      region,
      hired,
      quota,
    });
  });

  test("has no day after today and none of an end before its start, and ends only where won or lost", () => {
    const now = daySerial(today);
    for (const [, , , status, , entered, , created, closed] of values(deals).slice(1)) {
      expect(Number(created)).toBeLessThanOrEqual(now);
      expect(Number(entered)).toBeGreaterThanOrEqual(Number(created));
      expect(Number(entered)).toBeLessThanOrEqual(closed === "" ? now : Number(closed));
      const decided = outcomeOf(String(status)) >= outcome.lost;
      expect(closed !== "").toBe(decided);
      if (closed !== "") expect(Number(closed)).toBeGreaterThan(Number(created));
      if (closed !== "") expect(Number(closed)).toBeLessThanOrEqual(now);
    }
  });

  test("knows the same people in both sheets, one of them new", () => {
    const named = new Set(
      values(people)
        .slice(1)
        .map(([name]) => name),
    );
    expect(
      new Set(
        values(deals)
          .slice(1)
          .map((row) => row[2]),
      ),
    ).toEqual(named);
    const hired = values(people)
      .slice(1)
      .map((row) => Number(row[4]));
    expect(hired.filter((day) => daySerial(today) - day < 366)).toHaveLength(1);
    const last = values(people)[named.size];
    const first = Math.min(
      ...facts.filter(({ seller }) => seller === named.size - 1).map(({ created }) => created),
    );
    expect(first).toBeGreaterThanOrEqual(Number(last?.[4]));
  });

  test("writes every text as text", () => {
    for (const row of [...deals.rows, ...people.rows])
      for (const { value, format } of row) if (typeof value === "string") expect(format).toBe(TEXT);
  });
});

test("some win far more of what they close than others", () => {
  const { facts } = sampleOn(today, "en");
  const shares = Array.from({ length: 7 }, (_, seller) => {
    const closed = facts.filter((deal) => deal.seller === seller && deal.closed !== null);
    return closed.filter(({ won }) => won).length / closed.length;
  });
  expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.2);
});
