import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exportedFunctions } from "../src/build/declarations.ts";
import { digamma, logGamma, logGammaRise } from "../src/forecast/log-gamma.ts";
import { formulaCalled, formulaNames } from "../src/functions/all.ts";
import { goalStatus, progressOf, steadyStatus } from "../src/goals/goal.ts";
import { figureText } from "../src/locale/figure-text.ts";
import { languageOf } from "../src/locale/language.ts";
import { numberText, percentText } from "../src/locale/number-text.ts";
import { dayName, periodName } from "../src/locale/period-name.ts";
import { html } from "../src/mail/html.ts";
import { clvOfAverages, clvOfRetention } from "../src/metrics/value-formulas.ts";
import { normalQuantile } from "../src/statistics/normal.ts";
import { foldHeader } from "../src/table/header.ts";
import { foldLabel } from "../src/table/label.ts";
import { outcomeOf } from "../src/table/outcome.ts";
import { toPeriodKind } from "../src/table/period.ts";
import { periodLabelled } from "../src/table/period-label.ts";
import { runsOf } from "../src/table/row-runs.ts";
import { daySerial, serialDay } from "../src/table/serial-day.ts";
import { argumentsOf } from "./example-arguments.ts";
import { ask } from "./functions/ask.ts";

const root = join(import.meta.dirname, "..");

/** Equal to so many digits. */
function same(given: unknown, said: unknown, digits: number): void {
  if (Array.isArray(said) && Array.isArray(given)) {
    expect(given.length).toBe(said.length);
    for (const [i, part] of said.entries()) same(given[i], part, digits);
  } else if (typeof said === "number" && said !== 0) expect((given as number) / said).toBeCloseTo(1, digits);
  else expect(given).toEqual(said);
}

/** All but the last digits that binary fractions cost. */
const EXACT = 12;
/** What is fitted is at a maximum: many digits of the parameters leave the likelihood as it is. */
const FITTED = 6;

describe("the examples of formulas give what they say", () => {
  const examples = formulaNames.flatMap((name) => formulaCalled(name).examples);

  test.each(examples)("%s", (example) => {
    const [, name = "", list = "", result = ""] = /^([A-Z_]+)\((.*)\) \/\/ => (.+)$/.exec(example) ?? [];
    // A table too long to be shown whole ends with …
    const whole = !result.endsWith(",…]");
    const said: unknown = JSON.parse(whole ? result : result.replace(/,…\]$/, "]"));
    const given = ask(name, argumentsOf(list));
    same(
      whole || !Array.isArray(given) ? given : given.slice(0, (said as unknown[]).length),
      said,
      /^CLV_(FORECAST|MODEL)$/.test(name) ? FITTED : EXACT,
    );
  });

  test.each(formulaNames)("%s has one", (name) => {
    const { examples } = formulaCalled(name);
    expect(examples.filter((example) => example.startsWith(`${name}(`))).not.toEqual([]);
  });
});

/** What examples in comments of the pure folders may call. */
const callable: { readonly [name: string]: (...args: never[]) => unknown } = {
  clvOfAverages,
  clvOfRetention,
  logGamma,
  logGammaRise,
  digamma,
  languageOf,
  numberText,
  periodLabelled,
  progressOf,
  percentText,
  figureText,
  goalStatus,
  steadyStatus,
  dayName,
  daySerial,
  periodName,
  runsOf,
  serialDay,
  foldHeader,
  foldLabel,
  outcomeOf,
  toPeriodKind,
  normalQuantile,
};

describe("the examples of other functions give what they say", () => {
  const sources = ["table", "statistics", "metrics", "forecast", "goals", "alerts", "locale"].flatMap(
    (folder) =>
      readdirSync(join(root, "src", folder), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(join(root, "src", folder, file), "utf8")),
  );
  const examples = sources.flatMap((source) =>
    [...source.matchAll(/@example (\w+)\((.*)\) \/\/ => (.+)/g)].map(
      ([, name = "", list = "", result = ""]) => ({
        name,
        list,
        result,
      }),
    ),
  );

  test.each(examples)("$name($list) is $result", ({ name, list, result }) => {
    const called = callable[name];
    expect(called, `${name} is not among the callable`).toBeDefined();
    same(called?.(...(JSON.parse(`[${list}]`) as never[])), JSON.parse(result), EXACT);
  });

  test("html escapes what is put into it", () => {
    expect(html`<b>${"a < b"}</b>`.source).toBe("<b>a &lt; b</b>");
  });
});

describe("the build refuses a formula whose help card would have a hole", async () => {
  const { lacking } = await import("../src/build/declarations.ts");
  const declared = (comment: string) =>
    exportedFunctions(
      "x.ts",
      `${comment}\nexport function GOOD_NAME(leads: unknown) { return leads; }`,
    ).flatMap(lacking);

  test.each([
    [
      "no description",
      "/** @param {number} leads Text.\n * @example GOOD_NAME(1) // => 1\n * @customfunction */",
      "no description",
    ],
    [
      "no text for a parameter",
      "/** Text.\n * @example GOOD_NAME(1) // => 1\n * @customfunction */",
      "no text for leads",
    ],
    [
      "a parameter that is not there",
      "/** Text.\n * @param {number} leads Text.\n * @param {number} x Text.\n * @example GOOD_NAME(1) // => 1\n * @customfunction\n */",
      "no parameter x",
    ],
    [
      "no @customfunction",
      "/** Text.\n * @param {number} leads Text.\n * @example GOOD_NAME(1) // => 1\n */",
      "no @customfunction",
    ],
  ])("%s", (_, comment, message) => {
    expect(declared(comment).join()).toContain(message);
  });

  test("no comment at all", () => {
    expect(() => declared("")).toThrow("GOOD_NAME has no doc comment");
  });
});
