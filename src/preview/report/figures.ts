import type { Host } from "../../host/host.ts";
import { filter, type Range, type Ranges } from "./columns.ts";

/** A figure of all rows, and of each owner; a text says why there is none. */
export interface Figures {
  readonly name: string;
  readonly overall: number | string;
  readonly byOwner: ReadonlyMap<string, number | string>;
}

/** The metrics of a sheet, each computed by the built formula as a cell would call it. */
export function figures(host: Host, ranges: Ranges): readonly Figures[] {
  const { outcome, owner } = ranges;
  const won = outcome && wonRows(host, outcome);
  const ofWon = (range: Range | undefined) => (won ? filter(range, won) : range);
  const [customer, amount, start, end] = [ranges.customer, ranges.amount, ranges.start, ranges.end].map(
    ofWon,
  );
  const wonOwner = ofWon(owner);
  const figure = (name: string, formula: string, args: Arguments, by?: Range) =>
    figureOf(host, name, formula, args, by);
  const cycle = (statistic: string) => ({ starts: start, ends: end, statistic });
  return [
    ...(outcome ? [figure("Conversion rate", "CONVERSION_RATE", { outcomes: outcome }, owner)] : []),
    ...(outcome ? [figure("Win rate", "WIN_RATE", { outcomes: outcome }, owner)] : []),
    ...(customer && amount ? [figure("CLV", "CLV", { customers: customer, amounts: amount }, wonOwner)] : []),
    ...(start && end ? [figure("Cycle time, mean", "CYCLE_TIME", cycle("mean"), wonOwner)] : []),
    ...(start && end ? [figure("Cycle time, median", "CYCLE_TIME", cycle("median"), wonOwner)] : []),
  ];
}

/** A formula's arguments by their names; the formula's own declaration says in which order they stand. */
interface Arguments {
  readonly [name: string]: Range | string | undefined;
}

/** Which rows are won: the add-on says it of each label by itself, so that this is its recognition. */
function wonRows(host: Host, outcome: Range): readonly boolean[] {
  const wonLabels = new Map<unknown, boolean>();
  return outcome.map(([label]) => {
    if (label === "") return false;
    const known = wonLabels.get(label);
    if (known !== undefined) return known;
    const won = host.call("CONVERSION_RATE", [[[label]]]) === 1;
    wonLabels.set(label, won);
    return won;
  });
}

function figureOf(
  host: Host,
  name: string,
  formula: string,
  args: Arguments,
  by: Range | undefined,
): Figures {
  const params = host.formulas.find((known) => known.name === formula)?.params ?? [];
  // An argument left out between two others reaches a custom function as an empty text.
  const call = (given: Arguments) =>
    attempt(() =>
      host.call(
        formula,
        params.map((param) => given[param.name] ?? ""),
      ),
    );
  const grouped = by === undefined ? [] : call({ ...args, by });
  const rows: readonly unknown[] = Array.isArray(grouped) ? grouped : [];
  const byOwner = new Map(
    rows.flatMap((row) => (Array.isArray(row) ? [[String(row[0]), toFigure(row[1])] as const] : [])),
  );
  return { name, overall: toFigure(call(args)), byOwner };
}

/** What a cell would show: the figure, or the sentence behind its #ERROR!. */
function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function toFigure(value: unknown): number | string {
  return typeof value === "number" ? value : String(value);
}
