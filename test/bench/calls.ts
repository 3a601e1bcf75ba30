import type { Execution, FileCell, FileSheet, Host } from "../../src/host/host.ts";
import { headers } from "../../src/settings/row.ts";
import { toRow } from "../../src/settings/write-row.ts";
import { done } from "../bundle/open.ts";
import { recipients, ruleOf } from "../jobs/world.ts";
import { confirmDeals, openDeals } from "./deal-host.ts";

const ROWS = [1_000, 100_000] as const;
const RULES = [1, 50, 200] as const;

/** What somebody does, and the runs of the add-on that it costs. */
interface Act {
  readonly name: string;
  readonly runs: readonly Execution[];
}

/** Prints what each act asks of Google's services, call by call, in a low sheet and in a high one. */
export async function benchCalls(): Promise<void> {
  const [low = [], high = []] = [await actsOn(ROWS[0]), await actsOn(ROWS[1])];
  console.log(`${"".padEnd(44)} ${ROWS.map((rows) => `${rows} rows`.padStart(14)).join("")}`);
  for (const [i, act] of low.entries()) {
    const both = [act, high[i] ?? act];
    console.log(`${act.name.padEnd(44)} ${both.map((one) => summaryOf(one.runs).padStart(14)).join("")}`);
    const [few, many] = both.map(({ runs }) => callsOf(runs));
    for (const method of new Set([...Object.keys(few ?? {}), ...Object.keys(many ?? {})])) {
      const counts = [few, many].map((calls) => String(calls?.[method] ?? 0).padStart(14));
      console.log(`  ${method.padEnd(42)} ${counts.join("")}`);
    }
  }
}

async function actsOn(rows: number): Promise<readonly Act[]> {
  const host = await openDeals(rows);
  try {
    const opened: Act = { name: "opening the workbook", runs: [...host.executions] };
    const formula = await act("one formula, by owner and month", host, () =>
      host.type("Figures!A1", '=SALES_METRIC(Deals!A:H; "win rate"; "owner"; "month")'),
    );
    const first = await act("the sidebar's first opening", host, () => done(host, "open"));
    const start = await done(host, "open");
    const shown = await act("the click that shows the dashboard", host, () => confirmDeals(host, start));
    const again = await act("opening it again, nothing changed", host, () => done(host, "open"));
    return [opened, formula, first, shown, again, ...(await checksOn(rows))];
  } finally {
    host.dispose();
  }
}

/** Hourly checks by the number of alerts: one that has nothing to tell, and one that tells a person of all of them. */
async function checksOn(rows: number): Promise<readonly Act[]> {
  const acts: Act[] = [];
  for (const count of RULES) {
    const host = await openDeals(rows, [alertsTab(count)]);
    try {
      await confirmDeals(host, await done(host, "open"));
      await done(host, "setTrigger", true);
      const hour = () => host.advance(3_600_000);
      acts.push(await act(`a check of ${count} alerts that tells of all`, host, hour));
      acts.push(await act(`a check of ${count} alerts, nothing new`, host, hour));
    } finally {
      host.dispose();
    }
  }
  return acts;
}

const METRICS = ["win-rate", "sales-volume", "deals-won", "average-deal-size", "cycle-time"] as const;

/** So many alerts on everybody and on each person, all of them wrong. */
function alertsTab(count: number): FileSheet {
  const rules = Array.from({ length: count }, (_, i) =>
    ruleOf(METRICS[i % METRICS.length] ?? "win-rate", 1e9, {
      id: `alert-${i}`,
      scope: i % 2 === 0 ? { kind: "each", by: "owner" } : { kind: "whole" },
      period: i % 3 === 0 ? { unit: "month", finished: true } : { unit: "all" },
      recipients: recipients("ada@example.com"),
    }),
  );
  const rows = rules.map((value) => Object.values(toRow({ kind: "alert", value })) as FileCell[]);
  return { name: "Salesgauge", rows: [[...headers], ...rows] };
}

async function act(name: string, host: Host, does: () => Promise<unknown>): Promise<Act> {
  const before = host.executions.length;
  await does();
  return { name, runs: host.executions.slice(before) };
}

/** All calls, and the seconds that Google would take for them. */
function summaryOf(runs: readonly Execution[]): string {
  const calls = Object.values(callsOf(runs)).reduce((sum, count) => sum + count, 0);
  const ms = runs.reduce((sum, { latencyMs }) => sum + latencyMs, 0);
  return `${calls} (${(ms / 1000).toFixed(1)} s)`;
}

function callsOf(runs: readonly Execution[]): { readonly [method: string]: number } {
  const all: { [method: string]: number } = {};
  for (const { calls } of runs) {
    for (const [method, count] of Object.entries(calls)) all[method] = (all[method] ?? 0) + count;
  }
  return all;
}
