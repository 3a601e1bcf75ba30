import { describe, expect, test } from "vitest";
import type { DigestPlan } from "../../../src/digests/plan.ts";
import { finishedFile } from "../../../src/jobs/digests/finished-file.ts";
import { inLanguage } from "../../../src/jobs/digests/in-language.ts";
import { scorecards } from "../../../src/jobs/digests/scorecards.ts";
import { teamDigest } from "../../../src/jobs/digests/team-digest.ts";
import { readFile } from "../../../src/jobs/read-file.ts";
import type { Language } from "../../../src/locale/language.ts";
import type { Cell } from "../../../src/table/cell.ts";
import { describeMaven, mavenFile } from "../maven-file.ts";
import { done, type FakeFile, goalOf, newFile, SOURCE, saveSources, worldOf } from "../world.ts";

const setGoal = (file: FakeFile, ...args: Parameters<typeof goalOf>) =>
  done(file, "saveGoal", { value: goalOf(...args), revision: "" });

function finishedIn(file: FakeFile, period: DigestPlan["period"], language: Language = "en") {
  const found = finishedFile(inLanguage(readFile(worldOf(file)), language), period);
  if (found === undefined) throw new Error("no period is over");
  return found;
}

const digestOf = (file: FakeFile, period: DigestPlan["period"], language?: Language) =>
  teamDigest(finishedIn(file, period, language));

/** Deals that closed on these days, each won for 100 by Ece unless said otherwise. */
function dealsOf(
  ...rows: readonly (readonly [day: string, changes?: Partial<Record<string, Cell>>])[]
): Cell[][] {
  const header = ["Stage", "Company", "Amount", "Created", "Close Date", "Owner"];
  return [
    header,
    ...rows.map(([day, changes = {}]) => {
      const row = {
        Stage: "Won",
        Company: "Acme",
        Amount: 100,
        Created: day,
        "Close Date": day,
        Owner: "Ece",
      };
      return header.map((name) => ({ ...row, ...changes })[name] ?? "");
    }),
  ];
}

function fileOf(deals: Cell[][], now: string): FakeFile {
  const file = newFile({ deals, nowMs: Date.parse(now) });
  saveSources(file, SOURCE);
  return file;
}

describe("which period", () => {
  const deals = dealsOf(["2026-08-03"], ["2026-09-10"], ["2026-10-28"], ["2026-11-03"]);

  test.each([
    ["month", "2026-11-04T09:00:00Z", "2026-10", "2026-09"],
    // The last deal of October closed on the 28th: the month is over all the same.
    ["month", "2026-11-01T00:00:00Z", "2026-10", "2026-09"],
    ["month", "2026-10-31T23:59:00Z", "2026-09", "2026-08"],
    ["quarter", "2026-11-04T09:00:00Z", "2026-Q3", null],
    // Nothing since: of the last week that there is anything of.
    ["week", "2026-11-25T09:00:00Z", "2026-W45", "2026-W44"],
  ] as const)("a %s at %s is %s", (period, now, label, before) => {
    const { period: found, before: earlier, soFar } = digestOf(fileOf(deals, now), period);
    expect([found, earlier, soFar]).toEqual([label, before, false]);
  });

  test("is none while no period is over", () => {
    const file = fileOf(dealsOf(["2026-11-02"], ["2026-11-03"]), "2026-11-04T09:00:00Z");
    expect(finishedFile(readFile(worldOf(file)), "month")).toBeUndefined();
  });

  test("a mistyped year is in none", () => {
    const file = fileOf(dealsOf(["2026-09-10"], ["2026-10-28"], ["2206-10-28"]), "2026-11-04T09:00:00Z");
    expect(digestOf(file, "month").period).toBe("2026-10");
  });

  test("of a table without dates is all rows", () => {
    const file = newFile();
    saveSources(file, { ...SOURCE, columns: { outcome: "Stage", amount: "Amount" } });
    setGoal(file, "win-rate", 0.9);
    expect(digestOf(file, "month")).toMatchObject({ period: null, before: null, movers: [] });
  });
});

describe("a digest of a few deals", () => {
  test("has the goals of the period and of any, the worst first, and each group's own", () => {
    const lost = { Stage: "Lost", Owner: "Cem" };
    const file = fileOf(
      dealsOf(["2026-09-10"], ["2026-10-05"], ["2026-10-06", lost], ["2026-10-07"], ["2026-10-08", lost]),
      "2026-11-04T09:00:00Z",
    );
    setGoal(file, "win-rate", 0.5);
    setGoal(file, "sales-volume", 1_000, { period: "month" });
    setGoal(file, "sales-volume", 5_000, { period: "quarter" });
    setGoal(file, "win-rate", 0.4, { group: { by: "owner", value: "cem" } });
    setGoal(file, "win-rate", 0.4, { group: { by: "owner", value: "Somebody gone" } });
    const { goals } = digestOf(file, "month");
    expect(
      goals.map(({ metric, label, value, target, status }) => [metric.name, label, value, target, status]),
    ).toEqual([
      ["Win rate", "cem", 0, 0.4, "off-track"],
      ["Sales volume", "", 200, 1_000, "off-track"],
      ["Win rate", "", 0.5, 0.5, "on-track"],
    ]);
  });

  test("has no mover that chance explains, and none of money that hardly moved", () => {
    const month = (name: string, won: number, lost: number, amount: number) =>
      [...Array(won + lost).keys()].map(
        (i) =>
          [
            `2026-${name}-${String((i % 28) + 1).padStart(2, "0")}`,
            { Amount: amount, Stage: i < won ? "Won" : "Lost" },
          ] as const,
      );
    // 20 of 40 won, then 22 of 40: far from certain. The money: 2,000, then 2,090, which is 4.5 % more.
    const calm = fileOf(
      dealsOf(...month("09", 20, 20, 100), ...month("10", 22, 18, 95)),
      "2026-11-04T09:00:00Z",
    );
    expect(digestOf(calm, "month").movers.map(({ metric }) => metric.name)).not.toContain("Win rate");
    expect(digestOf(calm, "month").movers.map(({ metric }) => metric.name)).not.toContain("Sales volume");
    // 30 of 40, then 10 of 40: Newcombe's interval of the difference lies below 0. The money falls by two thirds.
    const wild = fileOf(
      dealsOf(...month("09", 30, 10, 100), ...month("10", 10, 30, 100)),
      "2026-11-04T09:00:00Z",
    );
    const movers = digestOf(wild, "month").movers;
    const mover = (name: string) => movers.find(({ metric }) => metric.name === name);
    expect(mover("Win rate")).toMatchObject({ value: 0.25, change: { previous: 0.75, noise: false } });
    expect(mover("Sales volume")).toMatchObject({ value: 1_000, change: { previous: 3_000, noise: null } });
    const certain = movers.map(({ change }) => change.noise === false);
    expect(certain).toEqual([...certain].sort((a, b) => Number(b) - Number(a)));
  });

  test("says which rows figures leave out because something is missing, in the reader's language", () => {
    const file = fileOf(
      dealsOf(
        ["2026-10-05"],
        ["2026-10-06", { Amount: "" }],
        ["2026-10-07", { Amount: "" }],
        ["2026-09-07", { Amount: "" }],
        ["2026-10-08", { Stage: "" }],
        ["2026-10-09", { Stage: "Open", "Close Date": "" }],
      ),
      "2026-11-04T09:00:00Z",
    );
    const quality = digestOf(file, "month").quality;
    expect(quality[0]).toEqual({ what: "Deals: no amount", rows: 3 });
    expect(quality).toContainEqual({ what: "Deals: no stage or status", rows: 1 });
    // An open deal has no close date yet.
    expect(quality.map(({ what }) => what)).not.toContain("Deals: no end date");
    expect(digestOf(file, "month", "tr").quality[0]?.what).toBe("Deals: tutar yok");
  });
});

describeMaven("a real CRM at the turn of the year", () => {
  const file = mavenFile();
  file.nowMs = Date.UTC(2018, 0, 2, 9);
  setGoal(file, "sales-volume", 3_000_000, { period: "quarter" });
  setGoal(file, "win-rate", 0.6);
  setGoal(file, "win-rate", 0.7, { group: { by: "owner", value: "Anna Snelling" } });

  // Sums and counts over the rows of the file that closed from October to December 2017, by a few lines of Python.
  test("has the quarter's figures", () => {
    const { period, before, goals, funnel } = digestOf(file, "quarter");
    expect([period, before]).toEqual(["2017-Q4", "2017-Q3"]);
    const value = (name: string, label = "") =>
      goals.find((goal) => goal.metric.name === name && goal.label === label)?.value;
    expect(value("Sales volume")).toBe(2_802_496);
    expect(value("Win rate")).toBeCloseTo(0.603, 3);
    expect(value("Win rate", "Anna Snelling")).toBeCloseTo(57 / 97, 12);
    expect(funnel?.stages.map(({ reached }) => reached).at(-1)).toBe(637);
  });

  test("has a card for each of its people, with the median, the place and the change", () => {
    const cards = scorecards(finishedIn(file, "quarter"));
    expect(cards).toHaveLength(30);
    const anna = cards.find(({ person }) => person === "Anna Snelling");
    const line = (name: string) => anna?.metrics.find(({ metric }) => metric.name === name);
    expect(line("Sales volume")).toMatchObject({
      value: 72_878,
      rows: 57,
      rank: { of: 30 },
      change: { previous: 72_498, noise: null },
    });
    const volumes = cards
      .map((card) => card.metrics.find(({ metric }) => metric.name === "Sales volume")?.value ?? 0)
      .sort((a, b) => b - a);
    expect(line("Sales volume")?.rank?.place).toBe(volumes.indexOf(72_878) + 1);
    expect(line("Sales volume")?.median).toBe(((volumes[14] ?? 0) + (volumes[15] ?? 0)) / 2);
    expect(line("Win rate")?.value).toBeCloseTo(57 / 97, 12);
    expect(anna?.goals.map(({ label, target }) => [label, target])).toEqual([["", 0.7]]);
  });
});
