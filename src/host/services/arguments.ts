import { Refusal } from "../refusal.ts";

/** A text argument. Google turns numbers and booleans into text, and refuses what is none. */
export function text(value: unknown, call: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw mismatch([value], call);
}

/** A whole number: Google cuts the fraction off. */
export function whole(value: unknown, call: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return Math.trunc(value);
  throw mismatch([value], call);
}

export function mismatch(values: readonly unknown[], call: string): Refusal {
  const types = values.map((value) =>
    value === null ? "null" : Array.isArray(value) ? "number[]" : kind(value),
  );
  return new Refusal(`The parameters (${types.join(",")}) don't match the method signature for ${call}.`);
}

function kind(value: unknown): string {
  if (typeof value === "object") return "(class)";
  return value === undefined ? "null" : typeof value === "string" ? "String" : typeof value;
}
