import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Asking, ask } from "../../src/metrics/ask.ts";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { readFacts } from "../../src/metrics/facts.ts";
import { left } from "../../src/metrics/left-out.ts";
import { toColumn } from "../../src/table/column.ts";
import { groupBy, unite } from "../../src/table/group.ts";
import type { PeriodKind } from "../../src/table/period.ts";
import { InputError } from "../../src/table/problem.ts";
import { problemOf } from "../problem-of.ts";
import { column, readingIn } from "../reading.ts";
import { costOf, endedIn } from "./example-metrics.ts";

const MONTH: PeriodKind = { unit: "month", firstMonth: 1 };
const reading = readingIn("en_US");

interface Deal {
  readonly outcome: string;
  readonly end: string;
  readonly owner: string;
}

const DEALS: readonly Deal[] = [
  { outcome: "Won", end: "2026-01-05", owner: "Ada" },
  { outcome: "Lost", end: "2026-01-31", owner: "Ada" },
  { outcome: "Won", end: "2026-03-01", owner: "Can" },
  { outcome: "Won", end: "2026-03-31", owner: "Ada" },
  { outcome: "Open", end: "2026-12-31", owner: "Can" },
  { outcome: "Lost", end: "", owner: "Can" },
];

function factsOf(deals: readonly Deal[]) {
  const of = (field: keyof Deal) => toColumn(column(...deals.map((deal) => deal[field])), field);
  const owners = groupBy(of("owner"), reading.zone, () => true);
  return { facts: readFacts({ outcome: of("outcome"), end: of("end") }, reading), owners };
}

const winRate = { metric: metricOf("win-rate"), values: { basis: "closed" } };
const conversion = { metric: metricOf("conversion-rate"), values: {} };

function askDeals(deals: readonly Deal[], by?: PeriodKind, grouped = true) {
  const { facts, owners } = factsOf(deals);
  const asking: Asking = {
    facts,
    ...(grouped ? { labels: owners.labels, groupOf: owners.codes } : {}),
    ...(by === undefined ? {} : { by }),
  };
  return ask([winRate, conversion], asking);
}

const value = (figure: { kind: string; value?: number } | undefined) =>
  figure?.kind === "value" ? figure.value : "";

describe("metrics × groups × periods", () => {
  test("win rate by person and month: closed deals only, months without one in between are blank", () => {
    const { labels, periods, figures } = askDeals(DEALS, MONTH);
    expect(labels).toEqual(["Ada", "Can"]);
    // The open deal's date is a forecast: no December.
    expect(periods).toEqual(["2026-01", "2026-02", "2026-03"]);
    // Ada: January 1 won, 1 lost; March 1 won. Can: March 1 won.
    expect(figures[0]?.lines().map((line) => line.map(value))).toEqual([
      [0.5, "", 1],
      ["", "", 1],
    ]);
  });

  test("a row without a date is in no period, and is counted as such", () => {
    expect(askDeals(DEALS, MONTH).undated).toEqual([2, 2]);
    expect(askDeals(DEALS).undated).toEqual([0, 0]);
  });

  test("several metrics at once give what each gives alone", () => {
    const [win, all] = askDeals(DEALS).figures;
    // Ada 2 of 3 closed, Can 1 of 2 closed; all: Ada 2 of 3, Can 1 of 3.
    expect(win?.lines().map(([figure]) => value(figure))).toEqual([2 / 3, 1 / 2]);
    expect(all?.lines().map(([figure]) => value(figure))).toEqual([2 / 3, 1 / 3]);
  });

  test("what is left out is counted by reason, with the first row", () => {
    const figure = askDeals(DEALS, undefined, false).figures[0]?.figure(0, 0);
    expect(figure).toMatchObject({ kind: "value", rows: 5, numerator: 3, denominator: 5 });
    expect(figure?.left).toEqual([{ why: left.open, rows: 1, first: 4 }]);
  });

  test("a metric without any of its dates is refused by period", () => {
    const facts = readFacts({ outcome: toColumn(column("Won"), "outcomes") }, reading);
    expect(() => ask([winRate], { facts, by: MONTH })).toThrow(InputError);
  });

  test("one that has no date at all is refused too, naming the period", () => {
    const { facts } = factsOf(DEALS);
    const dateless = { metric: { ...metricOf("win-rate"), when: [] }, values: { basis: "closed" } };
    expect(problemOf(() => ask([dateless], { facts, by: MONTH }))).toEqual({
      kind: "no-date",
      argument: "period",
    });
  });

  const deal = fc.record({
    outcome: fc.constantFrom("Won", "Lost", "Open", ""),
    end: fc.constantFrom("", "2024-02-29", "2024-12-31", "2025-01-01", "2026-12-28"),
    owner: fc.constantFrom("Ada", "Can", "Ece"),
  });

  test("the order of rows does not matter, and blank rows change nothing", () => {
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1, maxLength: 30 }), fc.nat(), (deals, turn) => {
        const at = turn % deals.length;
        const turned = [...deals.slice(at), ...deals.slice(0, at)];
        const values = (rows: readonly Deal[]) =>
          askDeals(rows, MONTH).figures.map((of) => of.lines().map((line) => line.map(value)));
        expect(values(turned)).toEqual(values(deals));
        const blank = { outcome: "", end: "", owner: "" };
        const { figures } = askDeals([...deals, blank, blank], MONTH, false);
        const before = askDeals(deals, MONTH, false).figures;
        expect(figures[0]?.lines()[0]?.map(value)).toEqual(before[0]?.lines()[0]?.map(value));
      }),
    );
  });

  test("numerators and denominators of all cells add up to the whole", () => {
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1, maxLength: 30 }), (deals) => {
        const dated = deals.filter(({ end, outcome }) => end !== "" && outcome !== "Open");
        fc.pre(dated.some(({ outcome }) => outcome !== ""));
        const parts = askDeals(dated, MONTH).figures[1]?.lines().flat() ?? [];
        const [[whole] = []] = askDeals(dated, undefined, false).figures[1]?.lines() ?? [];
        const sum = (part: "numerator" | "denominator") =>
          parts.reduce((all, figure) => all + (figure.kind === "value" ? (figure[part] ?? 0) : 0), 0);
        expect(whole).toMatchObject({ numerator: sum("numerator"), denominator: sum("denominator") });
      }),
    );
  });
});

describe("two tables", () => {
  const leads = ["Web", "Web", "Fair"];
  const spend = [
    { source: "Fair", amount: 90, date: "2026-02-10" },
    { source: "web", amount: 10, date: "2026-01-10" },
    { source: "Radio", amount: 5, date: "2026-01-11" },
  ];
  const facts = readFacts(
    {
      outcome: toColumn(column("Won", "Open", "Won"), "outcomes"),
      end: toColumn(column("2026-01-01", "", "2026-02-01"), "ends"),
    },
    reading,
  );
  const beside = readFacts(
    {
      spend: toColumn(column(...spend.map(({ amount }) => amount)), "spend"),
      date: toColumn(column(...spend.map(({ date }) => date)), "dates"),
    },
    reading,
  );
  const asked = [{ metric: costOf, values: {} }];

  test("are grouped under the same labels, whatever their case; a label of one only has no rows in the other", () => {
    const of = (labels: readonly string[]) =>
      groupBy(toColumn(column(...labels), "by"), reading.zone, () => true);
    const { labels, codes, besideCodes } = unite(of(leads), of(spend.map(({ source }) => source)));
    const { figures } = ask(asked, { facts, beside, labels, groupOf: codes, besideGroupOf: besideCodes });
    expect(labels).toEqual(["Fair", "Radio", "Web"]);
    expect(figures[0]?.lines().map(([figure]) => value(figure))).toEqual([90, "", 5]);
  });

  test("a second one without dates is refused by period, but for a metric that has none", () => {
    const undated = readFacts({ spend: toColumn(column(1, 2, 3), "spend") }, reading);
    expect(problemOf(() => ask(asked, { facts, beside: undated, by: MONTH }))).toMatchObject({
      kind: "no-date",
    });
    const { figures } = ask([winRate], { facts, beside: undated, by: MONTH });
    // The deals won on 1 January and 1 February.
    expect(figures[0]?.lines()[0]?.map(value)).toEqual([1, 1]);
  });

  test("each goes by its own dates", () => {
    const { periods, figures } = ask(asked, { facts, beside, by: MONTH });
    expect(periods).toEqual(["2026-01", "2026-02"]);
    expect(figures[0]?.lines()[0]?.map(value)).toEqual([15, 90]);
  });
});

describe("a metric about one period", () => {
  const facts = readFacts(
    {
      start: toColumn(column("2025-12-01", "2025-12-15", "2026-01-20"), "starts"),
      end: toColumn(column("2026-01-10", "2026-02-28", ""), "ends"),
    },
    reading,
  );
  const asked = [{ metric: endedIn, values: {} }];

  test("takes that of the latest date, or of the day that is asked for", () => {
    expect(value(ask(asked, { facts }).figures[0]?.figure(0, 0))).toBe(1 / 3);
    const asOf = Date.UTC(2026, 0, 31);
    expect(value(ask(asked, { facts, asOf }).figures[0]?.figure(0, 0))).toBe(1 / 2);
    expect(value(ask(asked, { facts, asOf: Date.UTC(2026, 0, 9) }).figures[0]?.figure(0, 0))).toBe(0);
  });

  test("by period asks every row about every period", () => {
    const { periods, figures } = ask(asked, { facts, by: MONTH });
    expect(periods).toEqual(["2025-12", "2026-01", "2026-02"]);
    expect(figures[0]?.lines()[0]?.map(value)).toEqual(["", 1 / 2, 1 / 3]);
  });

  test("what is planned is no date that the data has come to", () => {
    const planned = readFacts(
      {
        start: toColumn(column("2025-12-01", "2025-12-15"), "starts"),
        end: toColumn(column("2026-01-10", ""), "ends"),
        expected: toColumn(column("", "2026-05-01"), "expected_closes"),
      },
      reading,
    );
    const heeding = [{ metric: { ...endedIn, heeds: ["expected"] } as const, values: {} }];
    expect(value(ask(heeding, { facts: planned }).figures[0]?.figure(0, 0))).toBe(1 / 2);
    expect(ask(heeding, { facts: planned, by: MONTH }).periods).toEqual(["2025-12", "2026-01"]);
  });

  test("by week, quarter, year and fiscal year as well", () => {
    const kinds: readonly PeriodKind[] = [
      { unit: "quarter", firstMonth: 1 },
      { unit: "year", firstMonth: 1 },
      { unit: "year", firstMonth: 4 },
    ];
    expect(kinds.map((by) => ask(asked, { facts, by }).periods)).toEqual([
      ["2025-Q4", "2026-Q1"],
      ["2025", "2026"],
      ["FY2026"],
    ]);
  });
});
