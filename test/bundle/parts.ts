import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { dist } from "./open.ts";

export const code = readFileSync(join(dist, "Code.js"), "utf8");

/** The parts that stand in Code.js as text, by their module's path, in their order. */
export const parts: ReadonlyMap<string, string> = new Map(
  [...code.matchAll(/^\/\* (\S+) \*\/ (".*"|'.*'),?$/gm)].map(([, path = "", literal = ""]) => [
    path,
    vm.runInNewContext(literal),
  ]),
);

const pathOf = new Map([...parts].map(([path, text]) => [text, path]));

/** Code.js in a fresh context, as each call of a formula has it. */
export interface Loaded {
  /** The paths of the parts that it has read so far. */
  readonly read: readonly string[];
  call(expression: string, given: object): unknown;
}

export function load(services: object = {}): Loaded {
  const read: string[] = [];
  const context: Record<string, unknown> = vm.createContext({ ...services });
  context.eval = (text: string): unknown => {
    read.push(pathOf.get(text) ?? text);
    return vm.runInContext(text, context);
  };
  vm.runInContext(code, context);
  return {
    read,
    call: (expression, given) => vm.runInContext(expression, Object.assign(context, given)),
  };
}
