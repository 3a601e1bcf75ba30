import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";
import { type Intrinsics, languageGlobals, type OpenRealm } from "./realm.ts";

interface Loader {
  require(folder: string, globals: object): unknown;
}

/** Realms in Node: a vm context each, into which gas-local loads the folder that clasp would push. */
export function nodeRealms(folder: string): OpenRealm {
  const gas: Loader = createRequire(import.meta.url)("gas-local");
  return () => {
    const globals: Record<string, unknown> = {};
    const context = createContext(globals);
    const names: string[] = runInContext("Object.getOwnPropertyNames(globalThis)", context);
    for (const name of names)
      if (!languageGlobals.has(name)) runInContext(`delete globalThis.${name}`, context);
    const own: Intrinsics = runInContext("({ Array, Object, Date, Error })", context);
    return {
      own,
      define: (name, value) => {
        globals[name] = value;
      },
      load: () => void gas.require(folder, globals),
      find: (name) => globals[name],
      dispose: () => undefined,
    };
  };
}
