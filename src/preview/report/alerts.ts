import type { Candidate } from "../../calls/dashboard.ts";
import type { Tile } from "../../calls/tile.ts";
import type { Host, SentMail } from "../../host/host.ts";
import { Problem } from "../problem.ts";
import { ask } from "./door.ts";
import { tilesOf } from "./sources.ts";

type Rule = Tile["rules"][number]["value"];

interface Threshold {
  readonly metric: Rule["metric"];
  readonly side: "above" | "below";
  readonly threshold: number;
}

/** Thresholds that a sales team might set; those that a file crosses send mail. */
const thresholds: readonly Threshold[] = [
  { metric: "conversion-rate", side: "below", threshold: 0.5 },
  { metric: "win-rate", side: "below", threshold: 0.5 },
  { metric: "cycle-time", side: "above", threshold: 45 },
];

interface Raised {
  readonly threshold: Threshold;
  readonly value: number | null;
  readonly alert: string;
}

export interface Alerts {
  readonly raised: readonly Raised[];
  readonly mails: readonly SentMail[];
  /** The tiles of the sidebar, by metric, for the report to hold its own figures against. */
  readonly tiles: readonly Tile[];
}

/**
 * 1. Names the sheet as the source, with the columns as recognised.
 * 2. Sets each threshold that the columns suffice for, and switches the hourly check on.
 * 3. Lets two hours pass, so that the check runs whichever minute Google would give it.
 * 4. Reads what it found, and the mails.
 */
export async function raiseAlerts(host: Host, candidate: Candidate, user: string): Promise<Alerts> {
  const tiles = await tilesOf(host, candidate);
  const fitting = thresholds.filter(({ metric }) =>
    tiles.some((tile) => tile.metric === metric && tile.missing.length === 0),
  );
  for (const threshold of fitting) {
    await ask(host, "saveRule", { value: ruleOf(threshold, user), revision: "" });
  }
  await ask(host, "setTrigger", true);
  await host.advance(2 * 3_600_000);
  const failed = host.executions.find(({ kind, error }) => kind === "trigger" && error !== null);
  if (failed) throw new Problem(`The hourly check failed: ${failed.error}`);
  const after = await ask(host, "open");
  const raised = fitting.map((threshold) => {
    const tile = after.tiles.find(({ metric }) => metric === threshold.metric);
    return { threshold, value: tile?.value ?? null, alert: tile?.alert ?? "off" };
  });
  return { raised, mails: host.inbox, tiles: after.tiles };
}

function ruleOf({ metric, side, threshold }: Threshold, user: string): Rule {
  return {
    id: metric,
    metric,
    period: { unit: "all" },
    scope: { kind: "whole" },
    condition: { kind: side, threshold, recoverAt: null },
    guard: { leastRows: null, certain: false },
    checks: 1,
    recoverChecks: 1,
    schedule: { kind: "hourly" },
    quiet: { hours: null, weekends: false, daysOff: false },
    severity: "warning",
    remindDays: null,
    noData: "keep",
    snoozedUntil: null,
    recipients: [{ address: user, language: "auto" }],
    column: null,
    active: true,
  };
}
