import type { Host } from "../../src/host/host.ts";
import { limits } from "../../src/host/limits.ts";
import { done } from "../bundle/open.ts";
import { confirmDeals, openDeals } from "./deal-host.ts";
import { HEADER, madeDeals } from "./made-deals.ts";
import { processorMs } from "./processor.ts";

/** Rows of the widest sheet of deals that Google lets anybody have. */
const MOST_ROWS = Math.floor(limits.cells / HEADER.length);

interface Limit {
  readonly name: string;
  readonly allowedMs: number;
  /** Milliseconds for a sheet of so many rows: what the services take there and what this machine takes here. */
  readonly takes: (rows: number) => Promise<number>;
}

const all: readonly Limit[] = [
  { name: "a formula of one metric by owner and month", allowedMs: limits.formulaMs, takes: formulaMs },
  { name: "an hourly check", allowedMs: limits.executionMs, takes: checkMs },
];

/**
 * Prints the highest sheet of eight columns that fits into the time that Google allows. The search doubles the rows up to
 * what Sheets holds, or, unless it is to be full, up to a height from which the rest follows in proportion.
 */
export async function benchLimits(full: boolean): Promise<void> {
  const upTo = full ? MOST_ROWS : 100_000;
  for (const { name, allowedMs, takes } of all) {
    let [rows, ms] = [0, 0];
    for (let next = 25_000; ms < allowedMs && rows < upTo; next = Math.min(upTo, next * 2)) {
      rows = next;
      ms = await takes(rows);
      console.log(
        `${name.padEnd(44)} ${String(rows).padStart(8)} rows ${(ms / 1000).toFixed(1).padStart(6)} s`,
      );
    }
    const fit = Math.floor((rows * allowedMs) / ms);
    const found =
      fit >= MOST_ROWS
        ? `all ${MOST_ROWS} rows of 8 columns that Sheets holds, in ${(((ms / rows) * MOST_ROWS) / 1000).toFixed(0)} s`
        : `${fit} rows`;
    console.log(`  of ${allowedMs / 1000} s: ${found}`);
  }
}

async function formulaMs(rows: number): Promise<number> {
  const host = await openDeals(10);
  try {
    const deals = madeDeals(rows);
    return await timed(host, async () => {
      host.call("SALES_METRIC", [deals, "win rate", "owner", "month"]);
    });
  } finally {
    host.dispose();
  }
}

async function checkMs(rows: number): Promise<number> {
  const host = await openDeals(rows);
  try {
    await confirmDeals(host, await done(host, "open"));
    await done(host, "setTrigger", true);
    return await timed(host, () => host.advance(3_600_000));
  } finally {
    host.dispose();
  }
}

async function timed(host: Host, act: () => Promise<void>): Promise<number> {
  const start = processorMs();
  await act();
  const own = processorMs() - start;
  const last = host.executions[host.executions.length - 1];
  if (last === undefined || last.error !== null) throw new Error(last?.error ?? "Nothing has run.");
  return last.latencyMs + own;
}
