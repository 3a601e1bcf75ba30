import { describe, expect, test } from "vitest";
import type { FileCell, FileSheet, Host } from "../../src/host/host.ts";
import { recipients, ruleOf } from "../jobs/world.ts";
import { call, day, done, open } from "./open.ts";

const HISTORY = "Salesgauge History";
const HOUR = 3_600_000;

const deals: FileSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Owner", "Stage", "Amount", "Created", "Closed"],
    ...Array.from({ length: 60 }, (_, i): FileCell[] => {
      const month = `${i < 40 ? 2026 : 2025}-${String((i % 10) + 1).padStart(2, "0")}`;
      return [
        `D-${i}`,
        i % 2 === 0 ? "Mia" : "=cmd()",
        i % 3 === 0 ? "Lost" : "Won",
        100,
        day(`${month}-01`),
        day(`${month}-20`),
      ];
    }),
  ],
};

/** A file with its deals chosen and two tiles. */
async function opened(sheets: readonly FileSheet[] = [deals], changes = {}): Promise<Host> {
  const host = await open(sheets, changes);
  const { candidates } = await done(host, "open");
  const found = candidates.find(({ sheetName }) => sheetName === "Deals");
  if (found === undefined) throw new Error("no deals");
  const { sheetId, sheetName, guess } = found;
  await done(host, "saveSources", [
    { value: { kind: "deals", sheetId, sheetName, columns: guess }, revision: "" },
  ]);
  await done(host, "saveChosen", { value: { metrics: ["win-rate", "deals-won"] }, revision: "" });
  return host;
}

function rows(host: Host, name = HISTORY): unknown[][] {
  const found: unknown[][] = [];
  for (let row = 1; host.cell(`${name}!A${row}`) !== ""; row += 1)
    found.push([..."ABCDEFGHI"].map((column) => host.cell(`${name}!${column}${row}`)));
  return found;
}

const runs = (host: Host) => host.executions.filter(({ kind }) => kind === "trigger");

describe("the history tab", () => {
  test("is made by the first record, behind the sheet that is looked at", async () => {
    const host = await opened();
    const before = host.selection;
    const { history } = await done(host, "recordNow");
    expect(history).toEqual({ sheet: HISTORY, days: 1, firstDay: "2026-11-02", lastDay: "2026-11-02" });
    expect(host.sheetNames[host.sheetNames.length - 1]).toBe(HISTORY);
    expect(host.selection).toEqual(before);
    const [header, ...body] = rows(host);
    expect(header).toEqual([
      "Day",
      "Metric",
      "Metric ID",
      "Group by",
      "Group",
      "Period",
      "Value",
      "Rows",
      "Goal",
    ]);
    // 2026-Q4 has October's four deals: D-9, D-19, D-29 and D-39, the first and the last of them lost.
    expect(body).toEqual([
      [new Date("2026-11-01T21:00:00Z"), "Win rate", "win-rate", "", "", "2026-Q4", 0.5, 4, ""],
      [new Date("2026-11-01T21:00:00Z"), "Deals won", "deals-won", "", "", "2026-Q4", 2, 2, ""],
    ]);
    expect(host.shown(`${HISTORY}!A2`)).toBe("2026-11-02");
    expect(host.shown(`${HISTORY}!G2`)).toBe("50.0%");
  });

  test("is no table that figures could be taken from", async () => {
    const host = await opened();
    await done(host, "recordNow");
    const { candidates } = await done(host, "open");
    expect(candidates.map(({ sheetName }) => sheetName)).toEqual(["Deals"]);
  });

  test("has a row for a goal's own period and person, whatever the person is called", async () => {
    const host = await opened();
    const goal = {
      metric: "win-rate",
      period: "year",
      target: 0.6,
      benchmark: null,
      atRiskFrom: 0,
      offTrackFrom: 0.1,
    } as const;
    await done(host, "saveGoal", {
      value: { ...goal, group: { by: "owner", value: "=cmd()" } },
      revision: "",
    });
    await done(host, "saveGoal", {
      value: { ...goal, group: { by: "owner", value: "Nobody" } },
      revision: "",
    });
    await done(host, "recordNow");
    const own = rows(host).filter((row) => row[4] !== "" && row[4] !== "Group");
    expect(own).toHaveLength(1);
    expect(own[0]?.slice(3)).toEqual(["Owner", "=cmd()", "2026", expect.any(Number), 20, 0.6]);
  });
});

describe("the hourly check", () => {
  test("records every hour into one set of rows a day, and writes nothing while nothing changes", async () => {
    const host = await opened();
    await done(host, "setTrigger", true);
    await host.advance(3 * HOUR);
    expect(rows(host)).toHaveLength(3);
    const last = runs(host)[runs(host).length - 1];
    expect(last?.calls["Range.setValues"]).toBeUndefined();
    await host.type("Deals!C11", "Won");
    await host.advance(HOUR);
    expect(rows(host).map((row) => row[6])).toEqual(["Value", 0.75, 3]);
    await host.advance(24 * HOUR);
    expect(rows(host)).toHaveLength(5);
    expect(runs(host).every(({ error }) => error === null)).toBe(true);
  });

  test("costs no more calls for more rows of data or of history", async () => {
    const calls = async (count: number) => {
      const long: FileSheet = {
        name: "Deals",
        rows: [
          deals.rows[0] ?? [],
          ...Array.from({ length: count }, (_, i) => deals.rows[(i % 60) + 1] ?? []),
        ],
      };
      const host = await opened([long]);
      await done(host, "setTrigger", true);
      await host.advance(2 * HOUR);
      return runs(host)[runs(host).length - 1]?.calls;
    };
    expect(await calls(3000)).toEqual(await calls(60));
  });

  test.each([
    ["protected", (host: Host) => host.protect(HISTORY), "protected"],
    [
      "of somebody's own",
      async (host: Host) => {
        await host.type(`${HISTORY}!A1`, "Owner");
        await host.type(`${HISTORY}!C1`, "Mood");
      },
      "other headings than a history",
    ],
  ])("tells of a tab that is %s, and its alerts go out all the same", async (_, spoil, said) => {
    const host = await opened([deals], { owner: "owner@example.com" });
    await done(host, "recordNow");
    const rule = ruleOf("win-rate", 0.1, {
      condition: { kind: "above", threshold: 0.1, recoverAt: null },
      recipients: recipients("ada@example.com"),
    });
    await done(host, "saveRule", { value: rule, revision: "" });
    await done(host, "setTrigger", true);
    await spoil(host);
    await host.type("Deals!C11", "Won");
    await host.advance(HOUR);
    expect(host.inbox).toHaveLength(1);
    const { trigger } = await done(host, "open");
    expect(trigger.lastProblem).toContain("Today's figures were not recorded");
    expect(trigger.lastProblem).toContain(said);
    expect(await call(host, "recordNow")).toMatchObject({
      ok: false,
      message: expect.stringContaining(said),
    });
  });

  test("makes a tab that was deleted anew", async () => {
    const host = await opened();
    await done(host, "recordNow");
    await done(host, "setTrigger", true);
    host.remove(HISTORY);
    await host.advance(HOUR);
    expect(rows(host)).toHaveLength(3);
  });
});

/** A history of so many days before the first day of the tests, with a note beside one of them. */
function oldHistory(days: number): FileSheet {
  const first = Date.UTC(2026, 10, 2) - days * 86_400_000;
  return {
    name: HISTORY,
    rows: [
      ["Day", "Metric", "Metric ID", "Group by", "Group", "Period", "Value", "Rows", "Goal", "Note"],
      ...Array.from({ length: days }, (_, i): FileCell[] => {
        const text = new Date(first + i * 86_400_000).toISOString().slice(0, 10);
        return [
          day(text),
          "Win rate",
          "win-rate",
          null,
          null,
          "2026-Q3",
          0.5,
          4,
          null,
          i === 3 ? "=stay" : null,
        ];
      }),
    ],
  };
}

describe("an old history", () => {
  test("is thinned by the next record, and keeps the row with a note", async () => {
    const host = await opened([deals, oldHistory(140)]);
    await done(host, "recordNow");
    const kept = rows(host).slice(1);
    // 2026-06-15 is a Monday. By 2026-11-02 the weeks that ended before August are a quarter old.
    const shown = kept.map((_, i) => host.shown(`${HISTORY}!A${i + 2}`));
    expect(shown.slice(0, 6)).toEqual([
      ...["2026-06-18", "2026-06-21", "2026-06-28", "2026-06-30", "2026-07-05", "2026-07-12"],
    ]);
    expect(shown.filter((text) => text >= "2026-08-03")).toHaveLength(91 + 2);
    expect(host.cell(`${HISTORY}!J2`)).toBe("=stay");
    const { calls } = host.executions[host.executions.length - 1] ?? {};
    expect(calls?.["Sheet.deleteRows"]).toBeLessThan(10);
  });
});

describe("a record that is cut loses no figure and doubles none when the next one comes", () => {
  const cuts = (methods: readonly string[]) =>
    methods.flatMap((method) =>
      [true, false].map((before) => [before ? "before" : "after", method, before] as const),
    );
  const days = (host: Host) =>
    rows(host)
      .slice(1)
      .map((row) => `${String(row[0])} ${row[2]}`);

  async function cutAndRepeat(host: Host, method: string, before: boolean) {
    host.fail([{ method, nth: 1, message: "Service Spreadsheets timed out", before }]);
    await call(host, "recordNow").catch(() => undefined);
    const cut = host.executions[host.executions.length - 1]?.error ?? "";
    expect(cut.includes("timed out")).toBe(!before);
    host.fail([]);
    await done(host, "recordNow");
    expect(new Set(days(host)).size).toBe(days(host).length);
  }

  test.each(
    cuts(["Spreadsheet.insertSheet", "Range.setFontWeight", "Range.setNumberFormats", "Range.setValues"]),
  )("the first, %s %s", async (_, method, before) => {
    const host = await opened();
    await cutAndRepeat(host, method, before);
    expect(rows(host).map((row) => row[6])).toEqual(["Value", 0.5, 2]);
    host.dispose();
  });

  test("one of a later day, before and after each call that changes the tab", async () => {
    const host = await opened([deals, oldHistory(140)]);
    await done(host, "recordNow");
    for (const [, method, before] of cuts([
      "Sheet.deleteRows",
      "Range.setNumberFormats",
      "Range.setValues",
      "SpreadsheetApp.flush",
    ])) {
      await host.advance(7 * 24 * HOUR);
      const earlier = days(host);
      await cutAndRepeat(host, method, before);
      expect(days(host).filter((key) => !earlier.includes(key))).toHaveLength(2);
      expect(host.cell(`${HISTORY}!J2`)).toBe("=stay");
    }
  });
});
