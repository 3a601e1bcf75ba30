import { describe, expect, test } from "vitest";
import { recogniseFields } from "../../src/metrics/headers.ts";
import { sampleOn } from "../../src/sample/sheets.ts";
import { describeMaven, mavenFile } from "./maven-file.ts";
import { done, type FakeFile, newFile, SOURCE, saveSources } from "./world.ts";

function staged(rows: FakeFile["deals"], columns: object = {}): FakeFile {
  const file = newFile({ deals: [["Status", "Stage", "Amount", "Created", "Closed", "Owner"], ...rows] });
  const known = { outcome: "Status", stage: "Stage", amount: "Amount", start: "Created", end: "Closed" };
  saveSources(file, { ...SOURCE, columns: { ...known, ...columns } });
  return file;
}

/** So many deals alike. */
function times(count: number, ...row: FakeFile["deals"][number]): FakeFile["deals"] {
  return Array.from({ length: count }, () => [...row]);
}

const all = { period: { unit: "all" }, filters: [] } as const;
const month = (back: number) => ({ period: { unit: "month", back }, filters: [] }) as const;

describeMaven("the funnel of 8,800 deals of a real CRM", () => {
  // The reference program counted the same with Python.
  test("all that began, how far they came, and the step to winning as the weakest", () => {
    const file = mavenFile();
    file.view = all;
    const funnel = done(file, "funnel");
    expect(funnel).toMatchObject({ problem: null, won: 4238, lost: 2473, open: 2089 });
    expect(funnel.stages).toEqual([
      {
        name: "Prospecting",
        reached: 8800,
        fromPrevious: null,
        fromFirst: 1,
        open: 500,
        openValue: null,
        medianDays: null,
      },
      {
        name: "Engaging",
        reached: 8300,
        fromPrevious: 8300 / 8800,
        fromFirst: 8300 / 8800,
        open: 1589,
        openValue: null,
        medianDays: 45,
      },
      {
        name: "Won",
        reached: 4238,
        fromPrevious: 4238 / 8300,
        fromFirst: 4238 / 8800,
        open: 0,
        openValue: 0,
        medianDays: null,
      },
    ]);
    const { weakest } = funnel;
    expect(weakest).toMatchObject({ from: "Engaging", to: "Won", phase: "late", rate: 4238 / 6711 });
    expect(weakest?.against).toEqual({ kind: "steps", rate: (1 + 4238 / 6711) / 2 });
    expect(weakest?.evidence).toContain("Of the 6,711 deals that left Engaging, 4,238 went on: 63.2%");
    // The best of 30 people, 107 of 152, is not beyond what chance makes of the best of 30.
    expect(weakest?.advice[0]).toContain("Go through the 1,479 of 1,589 open deals");
    expect(funnel.notes.join(" ")).toContain("Just the deals from Engaging on have a start date");
  });

  test("the deals that began in a quarter, against those of the quarter before", () => {
    const file = mavenFile();
    file.view = { period: { unit: "quarter", back: 2 }, filters: [] };
    const funnel = done(file, "funnel");
    expect(funnel).toMatchObject({ won: 1246, lost: 776, open: 366 });
    expect(funnel.weakest?.rate).toBe(1246 / 2022);
    expect(funnel.weakest?.against).toEqual({ kind: "previous", rate: 898 / 1322 });
    expect(funnel.weakest?.evidence).toBe(
      "Of the 2,022 deals that left Engaging, 1,246 went on: 61.6%. In 2017-Q1 it was 898 of 1,322, 67.9%. That is more than chance explains.",
    );
    expect(funnel.notes[0]).toBe("Deals that began in 2017-Q2, as they stand now.");
    expect(funnel.notes[1]).toBe("500 deals without a start date are in no period.");
  });

  test("of a region, which the teams tell, each sheet read once", () => {
    const file = mavenFile();
    const calls: string[] = [];
    file.beforeCall = (name) => calls.push(name);
    file.view = { ...all, filters: [{ by: "region", value: "West" }] };
    const { won, lost } = done(file, "funnel");
    // 1,438 won and 812 lost, by the reference program.
    expect(won / (won + lost)).toBeCloseTo(0.639, 3);
    expect(calls.filter((name) => name === "read")).toHaveLength(2);
  });
});

describe("a stage beside the status", () => {
  const rows = [
    ...times(10, "Open", "Demo", 100, "2026-02-01", "", "Ada"),
    ...times(60, "Lost", "Demo", 100, "2026-01-05", "2026-02-01", "Ada"),
    ...times(20, "Lost", "Offer", 100, "2026-01-05", "2026-02-01", "Ada"),
    ...times(80, "Won", "Offer", 100, "2026-01-05", "2026-02-01", "Ada"),
  ];

  test("the lowest step by more than chance explains is the weakest, and an early one", () => {
    const file = staged(rows);
    file.view = all;
    const funnel = done(file, "funnel");
    expect(
      funnel.stages.map(({ name, reached, open, openValue }) => [name, reached, open, openValue]),
    ).toEqual([
      ["Demo", 170, 10, 1000],
      ["Offer", 100, 0, 0],
      ["Won", 80, 0, 0],
    ]);
    // 100 of 160 left Demo for Offer, 80 of 100 Offer for Won; their middle is 71.25 %.
    expect(funnel.weakest).toMatchObject({ from: "Demo", to: "Offer", rate: 0.625, phase: "middle" });
    expect(funnel.weakest?.against.rate).toBeCloseTo(0.7125, 12);
  });

  test("in Turkish", () => {
    const file = staged(rows);
    file.locale = "tr_TR";
    file.view = all;
    const { weakest, notes } = done(file, "funnel");
    expect(weakest?.evidence).toBe(
      "Demo aşamasından çıkan 160 anlaşmanın 100 tanesi ilerledi: %62,5; bütün adımların en düşüğü. Adımların medyanı %71,3.",
    );
    expect(notes).toEqual(["Aşamalar, adlarının düşündürdüğü sırayla."]);
  });

  test("a month is held against the one before, as their deals stand now", () => {
    const better = times(100, "Won", "Offer", 1, "2025-12-05", "2026-01-01", "Ada");
    const file = staged([...rows, ...better]);
    file.view = month(1);
    const { weakest, won } = done(file, "funnel");
    expect(won).toBe(80);
    expect(weakest).toMatchObject({ from: "Demo", against: { kind: "previous", rate: 1 } });
  });

  test("hostile names are only words", () => {
    const name = '<img src=x onerror=alert(1)> "=1+1" 😀';
    const file = staged([
      ...times(30, "Lost", name, 1, "2026-01-05", "2026-02-01", "Ada"),
      ...times(30, "Won", "Demo", 1, "2026-01-05", "2026-02-01", "Ada"),
    ]);
    file.view = all;
    expect(done(file, "funnel").stages[0]?.name).toBe(name);
  });
});

test.each([
  ["en", "Demo", "Proposal"],
  ["tr", "Sunum", "Teklif"],
] as const)("the sample has a weak step to talk about, in %s", (language, from, to) => {
  const { deals } = sampleOn("2026-11-02", language);
  const rows = deals.rows.map((row) => row.map(({ value }) => value));
  const file = newFile({ deals: rows, locale: language === "tr" ? "tr_TR" : "en_US" });
  const headers = rows[0]?.map(String) ?? [];
  const samples = headers.map((header, i) => ({
    header,
    samples: rows.slice(1, 40).map((row) => String(row[i])),
  }));
  saveSources(file, { ...SOURCE, columns: recogniseFields(samples) });
  file.view = all;
  const { stages, weakest } = done(file, "funnel");
  expect(stages).toHaveLength(5);
  expect(stages.slice(1).every(({ fromPrevious }) => fromPrevious !== null)).toBe(true);
  expect(weakest).toMatchObject({ from, to, phase: "middle" });
});

describe("why there is none", () => {
  test("no sheet of deals", () => {
    expect(done(newFile(), "funnel")).toMatchObject({
      problem: expect.stringContaining("No sheet of deals"),
      stages: [],
    });
  });

  test("a sheet that is gone, a column of names, a period without deals, dates that cannot be read", () => {
    const gone = staged([["Open", "Demo", 1, "2026-01-05", "", "Ada"]]);
    gone.sheetId = 99;
    gone.sheetName = "Renamed";
    expect(done(gone, "funnel").problem).toContain("no longer in this file");

    const names = staged(
      Array.from({ length: 20 }, (_, i) => ["Open", `Deal ${i}`, 1, "2026-01-05", "", "Ada"]),
    );
    expect(done(names, "funnel").problem).toContain("more than 15 labels");

    const gap = staged([
      ["Open", "Demo", 1, "2026-01-05", "", "Ada"],
      ["Open", "Demo", 1, "2026-03-05", "", "Ada"],
    ]);
    gap.view = month(1);
    expect(done(gap, "funnel").problem).toBe("No deal fits this period and filter.");

    const dates = staged([["Open", "Demo", 1, "soon", "", "Ada"]]);
    expect(done(dates, "funnel").problem).toContain("soon");
  });

  test("amounts that cannot be added leave the stages standing", () => {
    const file = staged([["Open", "Demo", "much", "2026-01-05", "", "Ada"]]);
    file.view = all;
    const { problem, stages, notes } = done(file, "funnel");
    expect(problem).toBeNull();
    expect(stages[0]?.openValue).toBeNull();
    expect(notes.join(" ")).toContain("What open deals are worth is not shown");
  });

  test("where nothing tells how far lost deals came, there are no rates and no weakest step", () => {
    const file = newFile({
      deals: [["Stage", "Amount"], ...times(30, "Demo", 1), ...times(30, "Won", 1), ...times(30, "Lost", 1)],
    });
    saveSources(file, { ...SOURCE, columns: { outcome: "Stage", stage: "Stage", amount: "Amount" } });
    file.view = all;
    const oneStage = done(file, "funnel");
    // One stage before won: who was lost was lost there.
    expect(oneStage.stages[1]?.fromPrevious).toBe(30 / 90);
    file.deals.push(...times(30, "Offer", 1));
    const two = done(file, "funnel");
    expect(two.stages.map(({ fromPrevious }) => fromPrevious)).toEqual([null, null, null]);
    expect(two.weakest).toBeNull();
    expect(two.notes.join(" ")).toContain("How far 30 lost deals came is not known");
  });
});
