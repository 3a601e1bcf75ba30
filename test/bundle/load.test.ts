import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { bundleOf } from "../../src/build/bundle.ts";
import { formulaDeclarations } from "../../src/build/code.ts";
import { load, SERVICES } from "../../src/build/loaded.ts";
import { inComment } from "../../src/build/parts.ts";
import { formulaCalled, isOwn } from "../../src/functions/all.ts";
import { argumentsOf } from "../example-arguments.ts";
import { builtCode, partsIn } from "./parts.ts";

const code = builtCode();
const parts = partsIn(code);

/** The modules that these texts are. */
function modulesIn(read: readonly string[]): readonly string[] {
  return read.flatMap((text) => parts.find((part) => part.text === text)?.paths ?? text);
}

/** What a metric's formula may read of the add-on, in characters: a tenth of it. */
const FEW = 62_000;
/** What one that asks a table for a metric by its name may: the names of all, the headings of all exports. */
const SOME = 104_000;
/** And the names in the other language. */
const TURKISH = 20_000;

const OF_JOBS = /^(jobs|settings|alerts|mail|report)\/|^locale\/(errors|mail|server)|valibot/;

const metricFormulas = formulaDeclarations()
  .filter(({ name }) => !isOwn(name))
  .map(({ name, family }) => [name, family] as const);

function namesUnder(folder: string, read: readonly string[]): readonly string[] {
  const below = read.filter((path) => path.startsWith(`${folder}/`));
  return [...new Set(below.map((path) => /^\w+/.exec(path.slice(folder.length + 1))?.[0] ?? ""))];
}

describe("the parts in their comment", () => {
  test.each([
    ["as it was built", "\n"],
    ["with the line ends of Windows", "\r\n"],
  ])("are what a function says of itself, to the letter, %s", (_, lineEnd) => {
    const built = bundleOf([{ paths: ["a.ts"], text: '(function(lazy,exports){exports.a="ş`\\n*"})' }]);
    const { call } = load(built.split("\n").join(lineEnd));
    expect(call("salesgauge_.a")).toBe("ş`\n*");
  });

  test.each([["a/*b*/c"], ["*/"]])("are refused with what would end it: %s", (text) => {
    expect(() => inComment(["a.ts"], text)).toThrow("a.ts");
  });
});

describe("what a formula's call reads of Code.js", () => {
  test("loading it reads no part", () => {
    expect(parts.length).toBeGreaterThan(300);
    expect(load(code).read).toEqual([]);
  });

  test.each(metricFormulas)(
    "%s: its own family and what that builds on, no word and no job",
    (name, family) => {
      const [, list = ""] = /\((.*)\) \/\/ =>/.exec(formulaCalled(name).examples[0] ?? "") ?? [];
      const { read, call } = load(code, SERVICES);
      call(`${name}(...given)`, { given: argumentsOf(list) });
      const paths = modulesIn(read);
      const families = namesUnder("metrics/families", paths);
      expect(families).toContain(family);
      expect(families.length).toBeLessThanOrEqual(2);
      expect(paths.filter((path) => OF_JOBS.test(path) || path.startsWith("locale/"))).toEqual([]);
      expect(read.join("").length).toBeLessThan(FEW);
    },
  );

  test.each([
    ["in English", "win rate", SOME, ["en"]],
    ["in Turkish", "kazanma oranı", SOME + TURKISH, ["en", "tr"]],
  ])(
    "SALES_METRIC %s: all names in the language, the metric's own family, and no job",
    (_, metric, most, languages) => {
      const { read, call } = load(code, SERVICES);
      const deals = [
        ["Stage", "Owner"],
        ["Won", "Ada"],
      ];
      expect(call("SALES_METRIC(deals, metric)", { deals, metric })).toBe(1);
      const paths = modulesIn(read);
      expect(namesUnder("metrics/families", paths)).toEqual(["conversion"]);
      expect(paths.filter((path) => OF_JOBS.test(path))).toEqual([]);
      const said = paths.flatMap((path) => /^locale\/metrics\/.+\.(\w\w)\.ts$/.exec(path)?.[1] ?? []);
      expect([...new Set(said)].sort()).toEqual(languages);
      expect(read.join("").length).toBeLessThan(most);
    },
  );
});

/** Reads every part in an order of places, as Code.js itself reads them one by one. */
function readAll(places: readonly number[], services: object): readonly object[] {
  const context = vm.createContext({ ...services });
  const read: { [name: string]: unknown }[] = [];
  const part = (place: number) => {
    if (read[place] === undefined) {
      const exports = {};
      vm.runInContext(parts[place]?.text ?? "", context)(lazy, exports);
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
  const places = parts.map((_, place) => place);

  test.each([
    ["as they stand", places],
    ["from the last", [...places].reverse()],
  ])("asks for no service and makes all that it exports, read %s", (_, order) => {
    for (const exports of readAll(order, {})) {
      expect(Object.entries(exports).filter(([, value]) => value === undefined)).toEqual([]);
    }
  });
});
