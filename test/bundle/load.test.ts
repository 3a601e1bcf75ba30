import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { formulaDeclarations } from "../../src/build/code.ts";
import { formulaCalled, isOwn } from "../../src/functions/all.ts";
import { argumentsOf } from "../example-arguments.ts";
import { load, parts } from "./parts.ts";

/** What a metric's formula may read of the add-on, in characters: a twelfth of it. */
const FEW = 50_000;

/** All that a formula without dates by the clock asks of Google. */
const SERVICES = {
  SpreadsheetApp: {
    getActiveSpreadsheet: () => ({
      getSpreadsheetLocale: () => "en_US",
      getSpreadsheetTimeZone: () => "Etc/UTC",
    }),
  },
  Utilities: { formatDate: () => "+0000" },
};

const NOT_FOR_FORMULAS = /^(locale|jobs|settings|alerts|mail|report)\/|valibot/;

const metricFormulas = formulaDeclarations()
  .filter(({ name }) => !isOwn(name))
  .map(({ name, family }) => [name, family] as const);

function namesUnder(folder: string, read: readonly string[]): readonly string[] {
  const below = read.filter((path) => path.startsWith(`${folder}/`));
  return [...new Set(below.map((path) => /^\w+/.exec(path.slice(folder.length + 1))?.[0] ?? ""))];
}

describe("what a formula's call reads of Code.js", () => {
  test("loading it reads no part", () => {
    expect(parts.size).toBeGreaterThan(300);
    expect(load().read).toEqual([]);
  });

  test.each(metricFormulas)(
    "%s: its own family and what that builds on, no word and no job",
    (name, family) => {
      const [, list = ""] = /\((.*)\) \/\/ =>/.exec(formulaCalled(name).examples[0] ?? "") ?? [];
      const { read, call } = load(SERVICES);
      call(`${name}(...given)`, { given: argumentsOf(list) });
      const families = namesUnder("metrics/families", read);
      expect(families).toContain(family);
      expect(families.length).toBeLessThanOrEqual(2);
      expect(read.filter((path) => NOT_FOR_FORMULAS.test(path))).toEqual([]);
      const size = read.reduce((sum, path) => sum + (parts.get(path) ?? "").length, 0);
      expect(size).toBeLessThan(FEW);
    },
  );
});

/** Reads every part in an order of places, as Code.js itself reads them one by one. */
function readAll(places: readonly number[], services: object): readonly object[] {
  const context = vm.createContext({ ...services });
  const texts = [...parts.values()];
  const read: { [name: string]: unknown }[] = [];
  const part = (place: number) => {
    if (read[place] === undefined) {
      const exports = {};
      vm.runInContext(texts[place] ?? "", context)(lazy, exports);
      read[place] = exports;
    }
    return read[place];
  };
  const lazy = (place: number, keep?: (exports: object) => void) =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          const exports = part(place);
          keep?.(exports);
          return exports[String(name)];
        },
      },
    );
  return places.map(part);
}

describe("a part", () => {
  const places = [...parts.keys()].map((_, place) => place);

  test.each([
    ["as they stand", places],
    ["from the last", [...places].reverse()],
  ])("asks for no service and makes all that it exports, read %s", (_, order) => {
    for (const exports of readAll(order, {})) {
      expect(Object.entries(exports).filter(([, value]) => value === undefined)).toEqual([]);
    }
  });
});
