import type { Tile } from "../../calls/tile.ts";
import type { NumberStyle } from "../numbers/number-style.ts";
import { readNumber } from "../numbers/read-number.ts";
import { writeNumber } from "../numbers/write-number.ts";
import type { Issue } from "./issue.ts";

type Unit = Tile["unit"];
export type NumberField =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "wrong"; readonly issue: Issue };

/** Reads a number and words what is wrong with it as an issue. */
export function numberField(text: string, unit: Unit, style: NumberStyle): NumberField {
  const reading = readNumber(text, unit, style);
  if (reading.kind === "empty") return reading;
  if (reading.kind === "number") {
    // A duration or a count below nothing cannot be; money and growth can.
    const impossible = reading.value < 0 && ["days", "months", "count"].includes(unit);
    return impossible ? { kind: "wrong", issue: { kind: "negative" } } : reading;
  }
  const { suggestion } = reading;
  if (suggestion !== null) return { kind: "wrong", issue: { kind: "suggestion", written: suggestion } };
  return { kind: "wrong", issue: { kind: "unreadable", example: example(unit, style) } };
}

function example(unit: Unit, style: NumberStyle): string {
  const examples = { ratio: 0.125, days: 30.5, months: 4.5, points: 42, money: 1234.5, count: 12 };
  return writeNumber(examples[unit], unit, style);
}
