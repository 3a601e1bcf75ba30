import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toColumn } from "../../src/table/column.ts";
import { DAY_MS, dateColumn, wallText } from "../../src/table/date.ts";
import {
  calendarOf,
  MOST_PERIODS,
  next,
  type PeriodKind,
  type PeriodUnit,
  periodLabel,
  periodsOf,
  previous,
  startOf,
  toPeriodKind,
} from "../../src/table/period.ts";
import { problemOf } from "../problem-of.ts";
import { column, readingIn } from "../reading.ts";

const kindOf = (unit: PeriodUnit, firstMonth = 1): PeriodKind => ({ unit, firstMonth });
const wall = (text: string) => Date.parse(text.length === 10 ? `${text}T00:00Z` : `${text}Z`);
const labelOf = (text: string, kind: PeriodKind) => periodLabel(startOf(wall(text), kind), kind);
const bounds = (text: string, kind: PeriodKind) => {
  const start = startOf(wall(text), kind);
  return [wallText(start), wallText(next(start, kind))];
};

describe("names of periods", () => {
  test.each<[PeriodUnit, readonly string[]]>([
    ["day", ["day", "Daily", "gün", "GÜNLÜK"]],
    ["week", ["week", " WEEKLY ", "ISO  week", "İSO WEEK", "hafta", "Haftalık", "HAFTALIK"]],
    ["month", ["Month", "monthly", "ay", "AYLIK", "aylik"]],
    ["quarter", ["quarter", "QUARTERLY", "çeyrek", "ÇEYREKLİK", "üç ay", "Üç  Ay", "c\u0327eyrek"]],
    ["year", ["year", "yearly", "Annual", "yıl", "YIL", "YILLIK"]],
  ])("%s is read from %j", (unit, names) => {
    for (const name of names) expect(toPeriodKind(name, "period")).toEqual(kindOf(unit));
  });

  test.each<[string, PeriodUnit, number]>([
    ["fiscal year 4", "year", 4],
    ["fiscal year 04", "year", 4],
    ["FISCAL YEAR APRİL", "year", 4],
    ["Fiscal Year  apr", "year", 4],
    ["mali yıl nisan", "year", 4],
    ["MALİ YIL NİS", "year", 4],
    ["mali yıl 12", "year", 12],
    ["fiscal year 1", "year", 1],
    ["fiscal year mar", "year", 3],
    ["fiscal year may", "year", 5],
    ["fiscal year sept", "year", 9],
    ["fiscal quarter 10", "quarter", 10],
    ["fiscal quarter October", "quarter", 10],
    ["mali çeyrek 4", "quarter", 4],
    ["Mali Çeyrek EKİM", "quarter", 10],
    ["mali çeyrek ağustos", "quarter", 8],
  ])("%s is a fiscal %s from month %i", (name, unit, firstMonth) => {
    expect(toPeriodKind(name, "period")).toEqual(kindOf(unit, firstMonth));
  });

  const english = "january february march april may june july august september october november december";
  const turkish = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık";

  test.each([...english.split(" ").entries(), ...turkish.split(" ").entries()])(
    "month %i (from 0) is %s, of which three letters suffice",
    (index, name) => {
      for (let letters = 3; letters <= name.length; letters += 1) {
        const typed = `fiscal year ${name.slice(0, letters)}`;
        expect(toPeriodKind(typed, "period")).toEqual(kindOf("year", index + 1));
        expect(toPeriodKind(typed.toUpperCase(), "period")).toEqual(kindOf("year", index + 1));
      }
    },
  );

  test.each([
    ..."fortnight|days|weekday|q|Q1|2017|ay yıl|constructor||fiscal|mali|year 4|month april".split("|"),
    ..."fiscal year|fiscal year |mali yıl|fiscal quarter|mali çeyrek|fiscal month 4|fiscal yearapril".split(
      "|",
    ),
    ..."fiscal year 0|fiscal year 13|fiscal year 004|fiscal year -4|fiscal year 4.5|fiscal year 1e1".split(
      "|",
    ),
    ..."fiscal year ma|fiscal year aprils|fiscal year 4 april|mali yıl prill|fiscal year mali yıl 4".split(
      "|",
    ),
  ])("%j is refused", (name) => {
    expect(problemOf(() => toPeriodKind(name, "period"))).toEqual({
      kind: "not-a-choice",
      argument: "period",
      found: name.trim(),
      choices: expect.arrayContaining(["day", "fiscal year April", "hafta", "mali yıl nisan"]),
    });
  });

  test("cells that are no text are refused", () => {
    for (const cell of [4, true, new Date(Date.UTC(2026, 3, 1)), new Date(Number.NaN)]) {
      expect(problemOf(() => toPeriodKind(cell, "per"))).toMatchObject({
        kind: "not-a-choice",
        argument: "per",
      });
    }
  });

  test("the choices named in a refusal are accepted", () => {
    const problem = problemOf(() => toPeriodKind("fiscal year", "period"));
    if (problem?.kind !== "not-a-choice") throw new Error("not refused");
    for (const choice of problem.choices) expect(() => toPeriodKind(choice, "period")).not.toThrow();
  });
});

describe("ISO weeks", () => {
  // From Python: datetime.date.isocalendar().
  const PYTHON = `
    1901-01-01 1901-W01  1999-12-31 1999-W52  2000-01-01 1999-W52  2000-12-31 2000-W52  2004-01-01 2004-W01
    2004-12-31 2004-W53  2005-01-01 2004-W53  2005-12-31 2005-W52  2006-01-01 2005-W52  2008-01-01 2008-W01
    2008-12-31 2009-W01  2009-12-31 2009-W53  2010-01-01 2009-W53  2010-12-31 2010-W52  2011-01-01 2010-W52
    2012-01-01 2011-W52  2012-12-31 2013-W01  2015-01-01 2015-W01  2015-12-27 2015-W52  2015-12-28 2015-W53
    2015-12-31 2015-W53  2016-01-01 2015-W53  2016-01-03 2015-W53  2016-01-04 2016-W01  2017-01-01 2016-W52
    2017-03-01 2017-W09  2018-01-01 2018-W01  2018-12-31 2019-W01  2020-12-27 2020-W52  2020-12-28 2020-W53
    2021-01-01 2020-W53  2021-01-03 2020-W53  2021-01-04 2021-W01  2022-01-01 2021-W52  2024-01-01 2024-W01
    2024-02-29 2024-W09  2024-12-29 2024-W52  2024-12-30 2025-W01  2024-12-31 2025-W01  2026-01-01 2026-W01
    2026-12-31 2026-W53  2027-01-01 2026-W53  2027-01-03 2026-W53  2027-01-04 2027-W01  2028-01-01 2027-W52
    2032-12-31 2032-W53  2033-01-01 2032-W53  2037-12-31 2037-W53  2040-01-01 2039-W52  2040-12-31 2041-W01
    9999-12-31 9999-W52`;
  const rows = [...PYTHON.matchAll(/(\S+) (\S+-W\d\d)/g)].map(([, day = "", label = ""]) => [day, label]);

  test.each(rows)("%s is in %s", (day = "", label) => {
    expect(labelOf(day, kindOf("week"))).toBe(label);
  });

  test("every day of 1999 to 2041 is in the week that counting Thursdays gives", () => {
    // A week's number is how many Thursdays its year has had by the end of it.
    const thursdays = new Map<string, number>();
    for (let ms = wall("1999-01-07"); ms < wall("2042-01-01"); ms += 7 * DAY_MS) {
      const year = wallText(ms).slice(0, 4);
      const count = (thursdays.get(year) ?? 0) + 1;
      thursdays.set(year, count);
      const label = `${year}-W${String(count).padStart(2, "0")}`;
      const days = [-3, -2, -1, 0, 1, 2, 3].map((day) => wallText(ms + day * DAY_MS));
      expect(days.map((day) => labelOf(day, kindOf("week")))).toEqual(days.map(() => label));
    }
    expect([thursdays.get("2015"), thursdays.get("2020"), thursdays.get("2024")]).toEqual([53, 53, 52]);
  });

  test("a week goes from Monday to Monday, across the year's end too", () => {
    expect(bounds("2016-01-03T23:59", kindOf("week"))).toEqual(["2015-12-28", "2016-01-04"]);
    expect(bounds("2024-12-30", kindOf("week"))).toEqual(["2024-12-30", "2025-01-06"]);
    expect(bounds("1969-12-31", kindOf("week"))).toEqual(["1969-12-29", "1970-01-05"]);
  });
});

describe("months, quarters and years", () => {
  test("a leap day is a day of its own and the last of its month", () => {
    expect(bounds("2024-02-29T13:00", kindOf("day"))).toEqual(["2024-02-29", "2024-03-01"]);
    expect(bounds("2024-02-29", kindOf("month"))).toEqual(["2024-02-01", "2024-03-01"]);
    expect(labelOf("2024-02-29", kindOf("day"))).toBe("2024-02-29");
    expect(wallText(previous(wall("2024-03-01"), kindOf("day")))).toBe("2024-02-29");
    expect(wallText(previous(wall("2100-03-01"), kindOf("day")))).toBe("2100-02-28");
  });

  test.each<[string, PeriodKind, string, readonly string[]]>([
    ["2017-03-01T08:00", kindOf("day"), "2017-03-01", ["2017-03-01", "2017-03-02"]],
    ["2017-03-31T23:59", kindOf("month"), "2017-03", ["2017-03-01", "2017-04-01"]],
    ["2017-12-31", kindOf("month"), "2017-12", ["2017-12-01", "2018-01-01"]],
    ["2017-03-31T23:59", kindOf("quarter"), "2017-Q1", ["2017-01-01", "2017-04-01"]],
    ["2017-04-01", kindOf("quarter"), "2017-Q2", ["2017-04-01", "2017-07-01"]],
    ["2017-12-31", kindOf("quarter"), "2017-Q4", ["2017-10-01", "2018-01-01"]],
    ["2017-12-31", kindOf("year"), "2017", ["2017-01-01", "2018-01-01"]],
    ["1901-01-01", kindOf("year"), "1901", ["1901-01-01", "1902-01-01"]],
    ["1905-05-05", kindOf("quarter"), "1905-Q2", ["1905-04-01", "1905-07-01"]],
  ])("%s by %j is %s", (day, kind, label, expected) => {
    expect(labelOf(day, kind)).toBe(label);
    expect(bounds(day, kind)).toEqual(expected);
  });

  test.each<[string, PeriodKind, string, readonly string[]]>([
    ["2017-04-01", kindOf("year", 4), "FY2018", ["2017-04-01", "2018-04-01"]],
    ["2018-03-31T23:59", kindOf("year", 4), "FY2018", ["2017-04-01", "2018-04-01"]],
    ["2018-04-01", kindOf("year", 4), "FY2019", ["2018-04-01", "2019-04-01"]],
    ["2017-09-30", kindOf("year", 10), "FY2017", ["2016-10-01", "2017-10-01"]],
    ["2017-10-01", kindOf("year", 10), "FY2018", ["2017-10-01", "2018-10-01"]],
    ["2017-06-30", kindOf("year", 7), "FY2017", ["2016-07-01", "2017-07-01"]],
    ["2017-07-01", kindOf("year", 7), "FY2018", ["2017-07-01", "2018-07-01"]],
    ["1965-03-31", kindOf("year", 4), "FY1965", ["1964-04-01", "1965-04-01"]],
    ["1901-01-01", kindOf("year", 4), "FY1901", ["1900-04-01", "1901-04-01"]],
    ["2017-04-01", kindOf("quarter", 4), "FY2018-Q1", ["2017-04-01", "2017-07-01"]],
    ["2018-03-31", kindOf("quarter", 4), "FY2018-Q4", ["2018-01-01", "2018-04-01"]],
    ["2017-12-31", kindOf("quarter", 10), "FY2018-Q1", ["2017-10-01", "2018-01-01"]],
    ["2018-01-01", kindOf("quarter", 10), "FY2018-Q2", ["2018-01-01", "2018-04-01"]],
    ["2018-06-30", kindOf("quarter", 7), "FY2018-Q4", ["2018-04-01", "2018-07-01"]],
    ["2018-01-15", kindOf("quarter", 2), "FY2018-Q4", ["2017-11-01", "2018-02-01"]],
    ["2018-11-30", kindOf("quarter", 12), "FY2018-Q4", ["2018-09-01", "2018-12-01"]],
    ["1966-02-01", kindOf("quarter", 7), "FY1966-Q3", ["1966-01-01", "1966-04-01"]],
  ])("%s by the fiscal %j is %s", (day, kind, label, expected) => {
    expect(labelOf(day, kind)).toBe(label);
    expect(bounds(day, kind)).toEqual(expected);
  });
});

describe("the periods of a column", () => {
  const given = (...days: readonly string[]) =>
    Float64Array.from(days, (day) => (day === "" ? Number.NaN : wall(day)));

  test("gaps are periods too, blank rows are in none, rows in any order", () => {
    const periods = periodsOf(given("2026-04-15", "", "2026-01-31T23:59", "2026-04-01"), kindOf("month"));
    expect(periods.labels).toEqual(["2026-01", "2026-02", "2026-03", "2026-04"]);
    expect(periods.starts.map(wallText)).toEqual(["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"]);
    expect(periods.ends.map(wallText)).toEqual(["2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"]);
    expect([...periods.codes]).toEqual([3, -1, 0, 3]);
    expect(periods.kind).toEqual(kindOf("month"));
    expect(periods.latest).toBe(wall("2026-04-15"));
  });

  test("of several columns are those from the first date of any to the last; a column of blanks reaches nowhere", () => {
    const calendar = calendarOf(
      [given("", ""), given("2026-03-02"), given("2026-05-31", "")],
      kindOf("month"),
    );
    expect(calendar.labels).toEqual(["2026-03", "2026-04", "2026-05"]);
    expect([...calendar.codesOf(given("2026-05-01", "", "2026-04-30"))]).toEqual([2, -1, 1]);
    expect(calendar.latest).toBe(wall("2026-05-31"));
    expect(calendarOf([given("")], kindOf("month"))).toMatchObject({
      starts: [],
      ends: [],
      latest: undefined,
    });
    expect(calendarOf([given("2026-03-02")], kindOf("month")).latest).toBe(wall("2026-03-02"));
  });

  test("weeks over a year of 53", () => {
    const { labels, codes } = periodsOf(given("2021-01-04", "2020-12-24", "2021-01-03"), kindOf("week"));
    expect(labels).toEqual(["2020-W52", "2020-W53", "2021-W01"]);
    expect([...codes]).toEqual([2, 0, 1]);
  });

  test("no dates, no periods", () => {
    for (const dates of [given(), given("", "")]) {
      const { starts, ends, labels, codes } = periodsOf(dates, kindOf("quarter", 4));
      expect([starts, ends, labels, [...codes]]).toEqual([[], [], [], [...dates].map(() => -1)]);
    }
  });

  test("one date, one period", () => {
    const { labels, codes } = periodsOf(given("2026-03-31"), kindOf("year", 4));
    expect([labels, [...codes]]).toEqual([["FY2026"], [0]]);
  });

  test("a day that is mistyped by millennia is refused by day, and has its place by quarter", () => {
    const dates = given("2026-01-01", "9999-12-31");
    expect(problemOf(() => periodsOf(dates, kindOf("day")))).toEqual({
      kind: "out-of-range",
      argument: "period",
      found: 2_912_443, // Python: (date(9999, 12, 31) - date(2026, 1, 1)).days + 1
      least: 1,
      most: MOST_PERIODS,
    });
    const { labels, codes } = periodsOf(given("1901-01-01", "9999-12-31", "5000-05-05"), kindOf("year"));
    expect([labels.length, labels[0], labels[8098]]).toEqual([8099, "1901", "9999"]);
    expect([...codes]).toEqual([0, 8098, 3099]);
  });

  test("just as many periods as there may be", () => {
    const dates = new Float64Array([0, (MOST_PERIODS - 1) * DAY_MS]);
    expect(periodsOf(dates, kindOf("day")).labels).toHaveLength(MOST_PERIODS);
    dates[1] = MOST_PERIODS * DAY_MS;
    expect(problemOf(() => periodsOf(dates, kindOf("day")))).toMatchObject({ found: MOST_PERIODS + 1 });
  });
});

describe("for any dates and kinds", () => {
  const kind = fc.oneof(
    fc.constantFrom<PeriodKind>(kindOf("day"), kindOf("week"), kindOf("month")),
    fc.record<PeriodKind>({
      unit: fc.constantFrom("quarter", "year"),
      firstMonth: fc.integer({ min: 1, max: 12 }),
    }),
  );
  const between = (first: string, end: string) => fc.integer({ min: wall(first), max: wall(end) - 1 });
  const date = fc.oneof(between("1901-01-01", "9999-12-31"), between("1960-01-01", "2040-01-01"));
  /** At a period's edge, or a millisecond to either side. */
  const edge = fc
    .tuple(date, kind, fc.integer({ min: -1, max: 1 }))
    .map(([ms, some, step]) => startOf(ms, some) + step);
  const anyDate = fc.oneof(date, edge);

  test("every date lies in its period, and the one before ends where it starts", () => {
    fc.assert(
      fc.property(anyDate, kind, (ms, some) => {
        const start = startOf(ms, some);
        expect(start).toBeLessThanOrEqual(ms);
        expect(next(start, some)).toBeGreaterThan(ms);
        expect(startOf(start, some)).toBe(start);
        expect(startOf(next(start, some) - 1, some)).toBe(start);
        expect(next(previous(start, some), some)).toBe(start);
        expect(previous(next(start, some), some)).toBe(start);
      }),
      { numRuns: 2000 },
    );
  });

  test("weeks start on Monday, months on the first, quarters and years a whole number of them from the first month", () => {
    fc.assert(
      fc.property(anyDate, kind, (ms, some) => {
        const start = new Date(startOf(ms, some));
        expect(start.getTime() % DAY_MS === 0).toBe(true);
        if (some.unit === "week") expect(start.getUTCDay()).toBe(1);
        if (some.unit === "day" || some.unit === "week") return;
        expect(start.getUTCDate()).toBe(1);
        const after = (start.getUTCMonth() + 1 - some.firstMonth + 12) % 12;
        if (some.unit === "quarter") expect(after % 3).toBe(0);
        if (some.unit === "year") expect(after).toBe(0);
      }),
    );
  });

  test("labels differ from period to period and sort as text in the order of time", () => {
    fc.assert(
      fc.property(anyDate, kind, (ms, some) => {
        const start = startOf(Math.min(ms, wall("9990-01-01")), some);
        expect(periodLabel(start, some) < periodLabel(next(start, some), some)).toBe(true);
      }),
    );
  });

  // Within 40 years, and over so many that no table of days is made.
  const near = fc.array(fc.oneof(between("1990-01-01", "2030-01-01"), fc.constant(Number.NaN)));
  const far = fc.array(fc.oneof(anyDate, fc.constant(Number.NaN)));
  const byMonths = kind.filter(({ unit }) => unit !== "day" && unit !== "week");
  test.each<[string, fc.Arbitrary<number[]>, fc.Arbitrary<PeriodKind>]>([
    ["40 years", near, kind],
    ["8,000 years", far, kind.filter(({ unit }) => unit === "year")],
    ["1,600 years", far.map((some) => some.map((ms) => Math.min(ms, wall("3500-01-01")))), byMonths],
  ])("over %s the periods tile without gaps, and each row's has its date", (_, dates, kinds) => {
    fc.assert(
      fc.property(dates, kinds, (given, some) => {
        const real = given.filter((ms) => !Number.isNaN(ms));
        const { starts, ends, labels, codes } = periodsOf(Float64Array.from(given), some);
        expect(starts.slice(1)).toEqual(ends.slice(0, -1));
        expect(labels).toEqual(starts.map((start) => periodLabel(start, some)));
        expect(ends).toEqual(starts.map((start) => next(start, some)));
        expect([...codes]).toEqual(
          given.map((ms) => (Number.isNaN(ms) ? -1 : starts.indexOf(startOf(ms, some)))),
        );
        if (real.length === 0) return;
        expect(starts[0]).toBe(startOf(Math.min(...real), some));
        expect(starts[starts.length - 1]).toBe(startOf(Math.max(...real), some));
      }),
      { numRuns: 50 },
    );
  });
});

describe("date cells at a boundary, in the sheet's zone", () => {
  /** Known offsets, in hours: each wall clock is taken to its instant without the code under test. */
  const at = (text: string, offsetHours: number) => new Date(wall(text) - offsetHours * 3_600_000);
  const labelsIn = (zone: string, unit: PeriodUnit, ...cells: readonly Date[]) => {
    const dates = dateColumn(toColumn(column(...cells), "dates"), readingIn("en_US", zone));
    const { labels, codes } = periodsOf(dates, kindOf(unit));
    return [...codes].map((code) => labels[code]);
  };

  test.each<[string, number]>([
    ["Europe/Istanbul", 3],
    ["America/New_York", -4],
    ["Etc/UTC", 0],
    ["Asia/Kolkata", 5.5],
    ["Pacific/Auckland", 13],
  ])("the last minute of March and the first of April in %s", (zone, hours) => {
    const cells = [at("2026-03-31T23:59", hours), at("2026-04-01T00:00", hours)];
    expect(labelsIn(zone, "day", ...cells)).toEqual(["2026-03-31", "2026-04-01"]);
    expect(labelsIn(zone, "month", ...cells)).toEqual(["2026-03", "2026-04"]);
    expect(labelsIn(zone, "quarter", ...cells)).toEqual(["2026-Q1", "2026-Q2"]);
  });

  // The zone, the day, the days around it, and the hours from UTC before and after the change.
  test.each<[string, string, string, string, number, number]>([
    ["America/New_York", "2026-03-08", "2026-03-07", "2026-03-09", -5, -4],
    ["America/New_York", "2026-11-01", "2026-10-31", "2026-11-02", -4, -5],
    ["Pacific/Auckland", "2026-04-05", "2026-04-04", "2026-04-06", 13, 12],
    ["Pacific/Auckland", "2026-09-27", "2026-09-26", "2026-09-28", 12, 13],
  ])("in %s %s has 23 or 25 hours, all of them its own", (zone, day, before, after, early, late) => {
    const start = at(`${day}T00:00`, early);
    const end = at(`${after}T00:00`, late);
    expect((end.getTime() - start.getTime()) / 3_600_000).toBe(24 + early - late);
    const minute = 60_000;
    const own: Date[] = [];
    for (let ms = start.getTime(); ms < end.getTime(); ms += 10 * minute) own.push(new Date(ms));
    const cells = [new Date(start.getTime() - minute), ...own, new Date(end.getTime() - minute), end];
    expect(labelsIn(zone, "day", ...cells)).toEqual([before, ...own.map(() => day), day, after]);
  });

  test("a week in which the clock changes ends at its own midnight", () => {
    // 2026-03-08 is the Sunday of W10, 2026-04-05 that of W14, 2026-09-27 that of W39.
    const newYork = [at("2026-03-08T23:59", -4), at("2026-03-09T00:00", -4)];
    expect(labelsIn("America/New_York", "week", ...newYork)).toEqual(["2026-W10", "2026-W11"]);
    const autumn = [at("2026-04-05T23:59", 12), at("2026-04-06T00:00", 12)];
    expect(labelsIn("Pacific/Auckland", "week", ...autumn)).toEqual(["2026-W14", "2026-W15"]);
    const spring = [at("2026-09-27T23:59", 13), at("2026-09-28T00:00", 13)];
    expect(labelsIn("Pacific/Auckland", "week", ...spring)).toEqual(["2026-W39", "2026-W40"]);
  });
});
