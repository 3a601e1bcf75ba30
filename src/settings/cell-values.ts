import type { MetricId } from "../metrics/catalogue.ts";
import type { Cell } from "../table/cell.ts";
import { foldLabel } from "../table/label.ts";
import { type DecimalSign, toNumber } from "../table/number.ts";
import { InputError } from "../table/problem.ts";

/** How people write what a row holds. */
export interface Spelling {
  decimalSign(): DecimalSign | undefined;
  /** The metric that a person means by a name, in either language. */
  metricCalled(name: string): MetricId | undefined;
}

/** What names no metric is returned as it is, for the schema to refuse, or to take for one of the file's own. */
export function metricIn(cell: Cell, { metricCalled }: Spelling): unknown {
  return metricCalled(String(cell)) ?? (typeof cell === "string" ? cell.trim() : cell);
}

/** A number as people write it; what is none is returned as it is, for the schema to refuse. */
export function numberIn(cell: Cell, { decimalSign }: Spelling): unknown {
  try {
    return toNumber(cell, "Value", decimalSign);
  } catch (error) {
    if (error instanceof InputError) return cell;
    throw error;
  }
}

/** Addresses as people list them, with a name or without: a@b.co; Ada <ada@b.co> */
export function addressesIn(text: string): readonly string[] {
  return text
    .split(/[,;\n]+/)
    .flatMap((part) => /<([^<>]+)>/.exec(part)?.[1] ?? part.trim().split(/\s+/))
    .filter((address) => address !== "");
}

/** What a person may write for yes and no; anything else is returned as it is, for the schema to refuse. */
export function activeIn(cell: Cell): unknown {
  const text = foldLabel(String(cell));
  if (["yes", "true", "evet", "doğru", "1", ""].includes(text)) return true;
  return ["no", "false", "hayir", "yanliş", "0"].includes(text) ? false : cell;
}

export function jsonIn(cell: Cell): unknown {
  try {
    return JSON.parse(String(cell)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return cell;
    throw error;
  }
}
