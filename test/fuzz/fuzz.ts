import fc from "fast-check";
import { formulaCalled, formulaNames } from "../../src/functions/all.ts";
import { argumentFor } from "./cells.ts";
import { type FuzzedCall, faultOf } from "./judge.ts";

/** Calls of one formula, its columns of one height as a rule, and with an argument too many at times. */
function callsOf(name: string): fc.Arbitrary<FuzzedCall> {
  const { params } = formulaCalled(name);
  const spreadsheet = fc.constantFrom(
    ["en_US", "America/New_York"],
    ["tr_TR", "Europe/Istanbul"],
    ["de_DE", "Europe/Berlin"],
    ["", "Etc/UTC"],
  );
  return fc.tuple(fc.integer({ min: 0, max: 9 }), spreadsheet).chain(([rows, [locale = "", zone = ""]]) =>
    fc
      .tuple(
        fc.tuple(...params.map((param) => argumentFor(param, rows))),
        fc.oneof(
          { weight: 20, arbitrary: fc.constant<unknown[]>([]) },
          { weight: 1, arbitrary: fc.constant([1]) },
        ),
        fc.integer({ min: 0, max: params.length }),
      )
      .map(([args, beyond, given]) => ({
        name,
        args: beyond.length > 0 ? [...args, ...beyond] : args.slice(0, Math.max(given, needed(name))),
        locale,
        zone,
      })),
  );
}

/** At times fewer arguments than needed: the last of them is cut. */
function needed(name: string): number {
  return formulaCalled(name).params.filter(({ optional }) => !optional).length;
}

export interface Found {
  readonly name: string;
  readonly seed: number;
  readonly fault: string;
  /** The smallest call that shows it. */
  readonly call: string;
}

/** Calls each formula as often as asked; a fault is reported with the smallest call that still shows it. */
export function fuzz(
  runsEach: number,
  seed: number,
  names: readonly string[] = formulaNames,
): readonly Found[] {
  return names.flatMap((name) => {
    const details = fc.check(
      fc.property(callsOf(name), (call) => {
        const fault = faultOf(call);
        if (fault !== undefined) throw new Error(fault);
      }),
      { seed, numRuns: runsEach },
    );
    if (!details.failed) return [];
    const call = fc.stringify(details.counterexample?.[0]);
    const fault = details.errorInstance instanceof Error ? details.errorInstance.message : "";
    return [{ name, seed, fault, call: call.slice(0, 600) }];
  });
}
