import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { dist } from "./open.ts";

export function builtCode(): string {
  return readFileSync(join(dist, "Code.js"), "utf8");
}

/** The parts that stand in Code.js in a comment, by their module's path, in their order. */
export function partsIn(code: string): ReadonlyMap<string, string> {
  return new Map(
    [...code.matchAll(/^\/\/ (\S+\.js)\n(.+)$/gm)].map(([, path = "", text = ""]) => [path, text]),
  );
}

/** Code.js in a fresh context, as each call of a formula has it. */
export interface Loaded {
  /** The texts of the parts that it has read so far. */
  readonly read: readonly string[];
  call(expression: string, given: object): unknown;
}

export function load(code: string, services: object = {}): Loaded {
  const read: string[] = [];
  const context: Record<string, unknown> = vm.createContext({ ...services });
  context.eval = (text: string): unknown => {
    read.push(text);
    return vm.runInContext(text, context);
  };
  vm.runInContext(code, context);
  return {
    read,
    call: (expression, given) => vm.runInContext(expression, Object.assign(context, given)),
  };
}

/** All that a formula which only computes asks of Google. */
export const SERVICES = {
  SpreadsheetApp: {
    getActiveSpreadsheet: () => ({
      getSpreadsheetLocale: () => "en_US",
      getSpreadsheetTimeZone: () => "Etc/UTC",
    }),
  },
  Utilities: { formatDate: () => "+0000" },
};
