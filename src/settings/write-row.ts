import type { Goal } from "../goals/goal.ts";
import { ruleCells } from "./alert-row.ts";
import { planCells } from "./digest-row.ts";
import { AT_RISK_FROM, OFF_TRACK_FROM } from "./goal-defaults.ts";
import type { OwnMetric } from "./own-metric.ts";
import type { SettingRecord } from "./record.ts";
import { EMPTY, type Row } from "./row.ts";
import type { Source } from "./source.ts";
import type { TrackedId } from "./tracked.ts";

export function toRow(record: SettingRecord): Row {
  return { ...EMPTY, Setting: record.kind, ...cellsOf(record) };
}

function cellsOf(record: SettingRecord): Partial<Row> {
  switch (record.kind) {
    case "language":
      return { Value: record.value };
    case "source":
      return sourceCells(record.value);
    case "goal":
      return goalCells(record.value);
    case "alert":
      return ruleCells(record.value);
    case "digest":
      return planCells(record.value);
    case "own metric":
      return ownCells(record.value);
    case "tiles":
      return { Metric: record.value.metrics.join(", ") };
    case "sample": {
      const { day, ...rest } = record.value;
      return { Value: day, Columns: JSON.stringify(rest) };
    }
    case "days off":
      return { Value: record.value.dates.join(", "), Active: record.value.turkey ? "yes" : "no" };
    case "commission":
      return { Value: record.value.rate, "Rate above quota": record.value.rateAboveQuota ?? "" };
  }
}

/** A field that is left out has null for its column. */
function sourceCells({ kind, sheetId, sheetName, columns, leftOut = [] }: Source): Partial<Row> {
  const none = Object.fromEntries(leftOut.map((field) => [field, null]));
  return { Table: kind, Value: sheetId, Sheet: sheetName, Columns: JSON.stringify({ ...none, ...columns }) };
}

/** What is as it is by default stays blank, so that a row says what somebody chose. */
function goalCells(goal: Goal<TrackedId>): Partial<Row> {
  const { metric, period, group, target, benchmark, atRiskFrom, offTrackFrom } = goal;
  return {
    Metric: metric,
    Value: target,
    Period: period === "any" ? "" : period,
    "Group by": group?.by ?? "",
    Group: group?.value ?? "",
    Benchmark: benchmark ?? "",
    "At risk from": atRiskFrom === AT_RISK_FROM ? "" : atRiskFrom,
    "Off track from": offTrackFrom === OFF_TRACK_FROM ? "" : offTrackFrom,
  };
}

function ownCells({ id, name, unit, better, sheetId, sheetName, cell }: OwnMetric): Partial<Row> {
  return {
    Metric: id,
    Name: name,
    Unit: unit,
    Better: better,
    Value: sheetId,
    Sheet: sheetName,
    Cell: cell,
  };
}
