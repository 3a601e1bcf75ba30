import { readdirSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";

/**
 * `npm run mutate -- alerts`, or `-- table/date.ts table/zone.ts 2`: changes the code a piece at a time and lists the
 * changes that no test notices, with the score. A number is how many are tried at once.
 */
const args = process.argv.slice(2);
const places = args.filter((arg) => !/^\d+$/.test(arg));
const [folder = ""] = places[0]?.split("/") ?? [];

/** The tests that are asked: those of the same folder, and of formulas where a family is seen through them. */
const CHECKED_BY: { readonly [folder: string]: readonly string[] } = {
  alerts: ["alerts"],
  table: ["table"],
  metrics: ["metrics", "functions"],
};
/** Compares a page of docs/, which is a thing of Vitest's. */
const LEFT_OUT = "headers-page.test.ts";

function testsUnder(name: string): readonly string[] {
  return readdirSync(`test/${name}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts") && path !== LEFT_OUT)
    .map((path) => `test/${name}/${path}`);
}

const tests = CHECKED_BY[folder];
if (tests === undefined)
  throw new Error(`Name ${Object.keys(CHECKED_BY).join(", ")}, or files of one of them.`);

/** For the processes that Stryker starts. */
const typescript = ["--import", import.meta.resolve("tsx")];

await new Stryker({
  mutate: places.map((place) => (place.endsWith(".ts") ? `src/${place}` : `src/${place}/**/*.ts`)),
  testFiles: tests.flatMap(testsUnder),
  testRunner: "in-process",
  plugins: [import.meta.resolve("./runner.ts")],
  testRunnerNodeArgs: typescript,
  checkerNodeArgs: typescript,
  concurrency: Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1),
  coverageAnalysis: "perTest",
  // What a module makes while it is loaded, its lists of words mostly, would have all tests run for each change.
  ignoreStatic: true,
  // A machine may be busy: what has not ended by then is taken for endless, and counted as noticed.
  timeoutMS: 30_000,
  // Stryker would rewrite tsconfig.json through an interface that TypeScript 7 no longer has. No test reads these.
  ignorePatterns: ["/tsconfig.json", "/docs", "/dist"],
  // What was tried of code and tests that are still the same is not tried again.
  incremental: true,
  incrementalFile: `coverage/mutation/${folder}.json`,
  tempDirName: "coverage/mutation/at-work",
  reporters: ["clear-text", "progress-append-only", "html"],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  htmlReporter: { fileName: `coverage/mutation/${folder}.html` },
}).runMutationTest();
