import { afterEach, describe, expect, test } from "vitest";
import type { Candidate } from "../../src/calls/dashboard.ts";
import type { Tile } from "../../src/calls/tile.ts";
import type { FileSheet, Host, HostOptions } from "../../src/host/host.ts";
import { goalOf, recipients, ruleOf } from "../jobs/world.ts";
import { call, day, done, open, tileOf } from "./open.ts";

const HOUR_MS = 3_600_000;
const DEALS = {
  name: "Deals",
  rows: [
    ["Deal Stage", "Company name", "Amount", "Create Date", "Close Date", "Deal owner"],
    ["Won", "Acme", 100, day("2026-01-01"), day("2026-01-11"), "Cem"],
    ["Lost", "Bolt", 0, day("2026-01-01"), day("2026-01-05"), "Cem"],
    ["Won", "Acme", 300, day("2026-01-01"), day("2026-01-31"), "Ece"],
    ["Open", "Cube", 500, day("2026-01-01"), null, "Ece"],
  ],
};
/** The same with 1 of 4 won, which is below the threshold from the first check on. */
const CROSSED = {
  ...DEALS,
  rows: DEALS.rows.map((row, at) => (at === 1 ? ["Lost", ...row.slice(1)] : row)),
};
const RULE = ruleOf("conversion-rate", 0.4, { recipients: recipients("cem@example.com") });

let host: Host;
afterEach(() => host.dispose());

async function watched(changes: Partial<HostOptions> = {}, deals: FileSheet = DEALS): Promise<void> {
  host = await open([deals], changes);
  const [candidate] = (await done(host, "open")).candidates;
  if (candidate === undefined) throw new Error("no candidate");
  await saveDeals(candidate, candidate.guess);
  await done(host, "saveRule", { value: RULE, revision: "" });
  await done(host, "setTrigger", true);
}

function saveDeals({ sheetId, sheetName }: Candidate, columns: Candidate["guess"]) {
  const value = { kind: "deals", sheetId, sheetName, columns } as const;
  return done(host, "saveSources", [{ value, revision: "" }]);
}

const opened = async (metric: Tile["metric"]) => tileOf(await done(host, "open"), metric);
const lastCheck = () => host.executions.filter(({ kind }) => kind === "trigger").at(-1)?.calls ?? {};
const told = () => host.inbox.map(({ to, subject }) => `${to.join()}: ${subject}`);

describe("the add-on in a workbook", () => {
  test("the menu opens the sidebar", async () => {
    host = await open([DEALS]);
    expect(host.menu.map(({ caption }) => caption)).toEqual([
      "Use in this spreadsheet",
      "Open Salesgauge",
      "Help",
    ]);
    await host.click("openSidebar");
    expect(host.sidebar?.title).toBe("Salesgauge");
    expect(host.sidebar?.html).toContain("<!doctype html>");
    await host.click("useInThisSpreadsheet");
    await host.click("showHelp");
    expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
  });

  test("the menu is Turkish in a Turkish spreadsheet", async () => {
    host = await open([DEALS], { locale: "tr_TR" });
    expect(host.menu[1]?.caption).toBe("Salesgauge'u aç");
  });

  test("goals and thresholds are kept in a tab that a person can read", async () => {
    await watched();
    await done(host, "saveGoal", { value: goalOf("cycle-time", 15), revision: "" });
    const row = (cells: readonly string[]) => cells.map((cell) => host.cell(`Salesgauge!${cell}`));
    expect(row(["A1", "B1", "C1", "D1"])).toEqual(["Setting", "Metric", "Value", "Bad side"]);
    expect(row(["A3", "B3", "C3", "D3"])).toEqual(["alert", "conversion-rate", 0.4, "below"]);
    expect(row(["G3", "H3"])).toEqual(["cem@example.com", "yes"]);
    expect(row(["A4", "B4", "C4"])).toEqual(["goal", "cycle-time", 15]);
    expect(await opened("cycle-time")).toMatchObject({
      value: 20,
      goal: { goal: { value: { target: 15 } } },
      status: "off-track",
    });
  });

  test("formulas and dates in columns of people's own stay when a row is saved", async () => {
    await watched();
    await host.type("Salesgauge!AK3", "=C3*10");
    const [rule] = (await opened("conversion-rate")).rules;
    await done(host, "saveRule", {
      value: ruleOf("conversion-rate", 0.3, { recipients: RULE.recipients }),
      revision: rule?.revision ?? "",
    });
    await host.type("Salesgauge!C3", "0.9");
    expect(host.cell("Salesgauge!AK3")).toBeCloseTo(9, 12);
  });

  test("a goal or an alert that is removed moves no formula of anybody's", async () => {
    await watched();
    await host.type("Deals!H1", "=CONVERSION_RATE(A2:A)");
    await host.type("Deals!H3", "=CLV(B2:B,C2:C)");
    const goal = { value: goalOf("clv", 10), revision: "" };
    const [saved] = tileOf(await done(host, "saveGoal", goal), "clv").goals;
    const [rule] = (await opened("conversion-rate")).rules;
    if (!saved || !rule) throw new Error("not saved");
    await done(host, "deleteRule", rule);
    const { tiles } = await done(host, "deleteGoal", saved);
    await host.settled();
    expect(tiles.filter((tile) => tile.goal !== null || tile.rules.length > 0)).toEqual([]);
    expect([host.cell("Deals!H1"), host.cell("Deals!H2"), host.cell("Deals!H3")]).toEqual([0.5, "", 450]);
    expect(tileOf(await done(host, "saveGoal", goal), "clv").goal?.goal.value.target).toBe(10);
  });

  test("a header that is a date can be chosen, as it is shown", async () => {
    host = await open([
      {
        name: "Deals",
        rows: [
          ["Stage", day("2026-01-01")],
          ["Won", "x"],
        ],
      },
    ]);
    const [candidate] = (await done(host, "open")).candidates;
    const header = candidate?.columns[1]?.header ?? "";
    const columns = { outcome: "Stage", owner: header };
    if (candidate === undefined) throw new Error("no candidate");
    const saved = await saveDeals(candidate, columns);
    expect(saved.sources[0]?.problem).toBeNull();
    expect(tileOf(saved, "conversion-rate").value).toBe(1);
  });

  test("a crossing is mailed once, the recovery once, as the clock moves on", async () => {
    await watched();
    await host.advance(3 * HOUR_MS);
    expect(told()).toEqual([]);
    await host.type("Deals!A2", "Lost");
    await host.advance(24 * HOUR_MS);
    expect(told()).toEqual(["cem@example.com: Conversion rate is at 25%, below 40%"]);
    await host.type("Deals!A2", "Won");
    await host.advance(24 * HOUR_MS);
    expect(told().slice(1)).toEqual(["cem@example.com: Conversion rate is back to normal: 50%"]);
    expect(host.executions.filter(({ kind, error }) => kind === "trigger" && error !== null)).toEqual([]);
  });

  test("one check costs the same few service calls whatever the rows", async () => {
    await watched();
    await host.advance(HOUR_MS);
    const few = lastCheck();
    host.dispose();
    const long = {
      ...DEALS,
      rows: [...DEALS.rows, ...Array.from({ length: 5000 }, () => DEALS.rows[1] ?? [])],
    };
    await watched({}, long);
    await host.advance(HOUR_MS);
    expect(lastCheck()).toEqual(few);
  });

  test("taken over by a colleague, the first person's trigger goes and one mail is sent", async () => {
    await watched();
    host.signIn("can@example.com");
    await done(host, "setTrigger", true);
    await host.type("Deals!A2", "Lost");
    await host.advance(5 * HOUR_MS);
    expect(told().length).toBe(1);
    expect(host.inbox[0]?.from).toBe("can@example.com");
  });

  test("lost authorization is told its owner", async () => {
    await watched();
    host.authorize(false, ["https://www.googleapis.com/auth/spreadsheets.currentonly"]);
    await host.advance(5 * HOUR_MS);
    expect(told()).toEqual(["ada@example.com: Salesgauge needs your permission again"]);
  });

  test("a second person who saves an old version is told, and nothing is overwritten", async () => {
    await watched();
    const [rule] = (await opened("conversion-rate")).rules;
    if (!rule) throw new Error("no rule");
    await done(host, "saveRule", {
      value: ruleOf("conversion-rate", 0.3, { recipients: RULE.recipients }),
      revision: rule.revision,
    });
    expect(
      await call(host, "saveRule", {
        value: ruleOf("conversion-rate", 0.2, { recipients: RULE.recipients }),
        revision: rule.revision,
      }),
    ).toMatchObject({ ok: false, code: "conflict" });
  });

  test("while another run holds the file, a save says so", async () => {
    await watched();
    host.holdLock("document", true);
    expect(await call(host, "saveGoal", { value: goalOf("clv", 1), revision: "" })).toMatchObject({
      code: "busy",
    });
  });

  test("a hostile column name is kept as text and comes back as it was", async () => {
    const header = '=IMPORTXML("https://evil.example")';
    host = await open([
      {
        name: "Deals",
        rows: [
          [header, "Company"],
          ["Won", "Acme"],
        ],
      },
    ]);
    const [candidate] = (await done(host, "open")).candidates;
    if (candidate === undefined) throw new Error("no candidate");
    const saved = await saveDeals(candidate, { outcome: header });
    expect(saved.sources[0]?.source.value.columns.outcome).toBe(header);
    expect(tileOf(saved, "conversion-rate").value).toBe(1);
  });
});

describe("a run cut at any service call, as by Google's time limit", () => {
  test("loses no mail, and sends a second copy only where the cut fell between sending and marking", async () => {
    await watched({}, CROSSED);
    // All has been told when the history comes, which begins with its tab: it is cut in tests of its own.
    host.fail([{ method: "Spreadsheet.insertSheet", nth: 1, message: "cut", cut: true }]);
    await host.advance(HOUR_MS);
    const count = Object.values(lastCheck()).reduce((all, n) => all + n, 0);
    expect(count).toBeGreaterThan(5);
    expect(host.inbox).toHaveLength(1);
    // Every call is cut in the tests of the jobs; here, in a whole workbook each, one in three.
    for (let nth = 1; nth <= count; nth += 3) {
      for (const before of [true, false]) {
        host.dispose();
        await watched({}, CROSSED);
        host.fail([{ method: "*", nth, message: "Exceeded maximum execution time", before, cut: true }]);
        await host.advance(HOUR_MS);
        const sentThen = host.inbox.length;
        await host.advance(2 * HOUR_MS);
        expect(host.inbox.length, `cut ${before ? "before" : "after"} call ${nth}`).toBeGreaterThanOrEqual(1);
        expect(host.inbox.length, `cut ${before ? "before" : "after"} call ${nth}`).toBeLessThanOrEqual(
          1 + sentThen,
        );
      }
    }
    // Each cut is made in a workbook of its own.
  }, 300_000);
});
