import type { Groups } from "../table/group.ts";
import { foldLabel } from "../table/label.ts";
import { InputError } from "../table/problem.ts";
import type { Facts } from "./facts.ts";
import type { LabelField } from "./field.ts";

/** For each row of one column the code that its label has in another; -1 for a label that the other has not. */
export function codesIn({ labels, codes }: Groups, other: Groups): Int32Array {
  const known = new Map(other.labels.map((label, code): [string, number] => [foldLabel(label), code]));
  const codeOf = labels.map((label) => known.get(foldLabel(label)) ?? -1);
  return codes.map((code) => (code < 0 ? -1 : (codeOf[code] ?? -1)));
}

/**
 * Of two rows for one label neither could be trusted.
 *
 * @throws {InputError} `twice` at the second
 */
export function refuseTwice(facts: Facts, field: LabelField): void {
  const { labels, codes } = facts.labels(field);
  const seen = new Set<number>();
  for (const [row, code] of codes.entries()) {
    if (code < 0) continue;
    if (seen.has(code)) {
      const { argument, firstRow } = facts.place(field);
      throw new InputError({ kind: "twice", argument, row: firstRow + row, found: labels[code] ?? "" });
    }
    seen.add(code);
  }
}
