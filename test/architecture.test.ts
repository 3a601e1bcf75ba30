import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../src");

/** What each folder of src/ may import. An allow-list: a new folder starts with nothing. */
const MAY_IMPORT: { readonly [folder: string]: readonly string[] } = {
  table: [],
  statistics: [],
  metrics: ["table", "statistics"],
  goals: ["table", "statistics", "metrics"],
  alerts: ["table", "statistics", "metrics", "goals"],
  digests: ["table", "alerts"],
  settings: ["table", "metrics", "goals", "alerts", "digests"],
  locale: ["table", "metrics"],
  history: ["table", "metrics", "alerts", "locale"],
  sample: ["table", "goals", "settings", "locale"],
  mail: ["metrics", "goals", "alerts", "locale"],
  forecast: [],
  functions: ["table", "statistics", "metrics", "forecast", "goals", "locale"],
  calls: ["table", "metrics", "goals", "alerts", "digests", "settings", "locale"],
  report: ["table", "metrics", "goals", "locale", "calls"],
  // A formula that the sidebar offers is asked beforehand as the cell will ask it.
  jobs: [
    ...[
      "table",
      "statistics",
      "metrics",
      "goals",
      "alerts",
      "digests",
      "settings",
      "mail",
      "locale",
      "calls",
      "functions",
    ],
    ...["history", "report", "sample"],
  ],
  workbook: ["table", "metrics", "settings", "history", "report", "locale", "jobs"],
  "addon.ts": ["functions", "jobs", "workbook"],
  sidebar: ["calls", "locale", "metrics", "goals", "alerts", "settings"],
  host: ["calls"],
  preview: ["host", "build", "calls", "sample"],
  help: ["table", "functions", "metrics", "locale"],
  build: ["help"],
};

/** Folders that may import the others' types and nothing that runs: they load dist/, or speak to it in JSON. */
const TYPES_ONLY_OUTSIDE: { readonly [folder: string]: readonly string[] } = {
  host: ["calls"],
  preview: ["calls"],
  sidebar: ["calls", "metrics", "goals", "alerts", "settings"],
};

/** Held by one file each: the jobs' ports are types that workbook/ answers, and one error class. */
const JOBS_FOR_WORKBOOK = ["jobs/ports.ts", "jobs/sheet-ports.ts"];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function place(path: string): string {
  return relative(src, path).split("/")[0] ?? "";
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(file, "utf8");
  const statements = source.matchAll(
    /(?:^|\n)(?:import|export)\s+(type\s+)?(?:[\w*{][^;"'()]*?\sfrom\s+)?["'](\.{1,2}\/[^"']+)["']/g,
  );
  return [...statements].map(([, type, path]) => ({
    from: file,
    to: resolve(dirname(file), path ?? ""),
    typeOnly: type !== undefined,
  }));
}

const imports = filesUnder(src)
  .flatMap(importsOf)
  .filter(({ from, to }) => place(from) !== place(to));

describe("imports run one way", () => {
  test("every folder of src/ is in the table", () => {
    const folders = new Set(filesUnder(src).map(place));
    expect([...folders].filter((folder) => MAY_IMPORT[folder] === undefined)).toEqual([]);
  });

  test("no folder imports another that the table does not allow it", () => {
    const refused = imports
      .filter(({ from, to }) => !(MAY_IMPORT[place(from)] ?? []).includes(place(to)))
      .map(({ from, to }) => `${relative(src, from)} imports ${relative(src, to)}`);
    expect(refused).toEqual([]);
  });

  test("host, preview and page take types from the add-on and nothing that runs", () => {
    const refused = imports
      .filter(({ from, to, typeOnly }) => !typeOnly && TYPES_ONLY_OUTSIDE[place(from)]?.includes(place(to)))
      .map(({ from, to }) => `${relative(src, from)} runs ${relative(src, to)}`);
    expect(refused).toEqual([]);
  });

  test("workbook/ knows of the jobs only what they ask of the world", () => {
    const refused = imports
      .filter(({ from, to }) => place(from) === "workbook" && place(to) === "jobs")
      .filter(({ to }) => !JOBS_FOR_WORKBOOK.includes(relative(src, to)));
    expect(refused).toEqual([]);
  });
});

describe("the compiler's scopes", () => {
  test("only workbook/ and addon.ts name a service of Google's", () => {
    const services =
      /\b(SpreadsheetApp|Charts|PropertiesService|MailApp|ScriptApp|LockService|CacheService|HtmlService|Session|Utilities)\./;
    const naming = filesUnder(src)
      .filter((file) => !["workbook", "addon.ts", "host", "preview"].includes(place(file)))
      .filter((file) => services.test(readFileSync(file, "utf8")))
      .map((file) => relative(src, file));
    expect(naming).toEqual([]);
  });

  test("pure folders read neither the clock nor chance", () => {
    const pure = [
      "table",
      "statistics",
      "metrics",
      "forecast",
      "goals",
      "alerts",
      "digests",
      "settings",
      "mail",
      "locale",
      "functions",
      "jobs",
    ];
    const reading = filesUnder(src)
      .filter((file) => pure.includes(place(file)))
      .filter((file) =>
        /Date\.now\(|new Date\(\)|Math\.random\(|performance\./.test(readFileSync(file, "utf8")),
      )
      .map((file) => relative(src, file));
    expect(reading).toEqual([]);
  });

  test("addon.ts stays a list of what Google calls: 100 lines at most", () => {
    expect(readFileSync(join(src, "addon.ts"), "utf8").split("\n").length).toBeLessThanOrEqual(100);
  });
});
