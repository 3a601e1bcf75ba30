import { join } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { root } from "../../src/build/build.ts";
import { load, SERVICES } from "../../src/build/loaded.ts";
import { builtCode, partsIn } from "../bundle/parts.ts";
import { middle } from "./paired.ts";
import { processorMs } from "./processor.ts";

const TIMES = 60;
const STAGES = Array.from({ length: 1000 }, (_, i) => ["Won", "Lost", "Negotiation", "Won "][(i * 7) % 4]);
const GIVEN = {
  stages: STAGES.map((stage) => [stage]),
  deals: [["Stage", "Owner"], ...STAGES.map((stage, i) => [stage, `Person ${(i * 13) % 37}`])],
};
const COLUMN = "WIN_RATE(stages)";
const TABLE = 'SALES_METRIC(deals, "win rate", "owner")';

interface Script {
  readonly what: string;
  readonly call: string;
  /** Never the same twice: V8 keeps what it has compiled of a text, and Google begins anew with each call. */
  text(run: number): string;
}

interface Taken {
  readonly loadMs: number;
  readonly callMs: number;
}

/**
 * Prints what a formula's call pays to load Code.js, as Google has it: compiled, run and called once in a context of
 * its own; beside an empty script, and beside the add-on as one scope of code. Then what Code.js is made of.
 */
export async function benchLoad(): Promise<void> {
  const code = builtCode();
  const plain = await plainCode(code);
  const anew = (run: number) => code.replace(/^(?=\(function)/gm, `${run};`);
  const empty = "function NOTHING(rows) { return rows.length; }";
  const scripts: readonly Script[] = [
    { what: "an empty script", call: "NOTHING(stages)", text: (run) => `//${run}\n${empty}` },
    { what: "WIN_RATE of 1,000 rows", call: COLUMN, text: anew },
    { what: "  the add-on being plain code", call: COLUMN, text: (run) => `//${run}\n${plain}` },
    { what: "SALES_METRIC of a table of 1,000 rows", call: TABLE, text: anew },
    { what: "  the add-on being plain code", call: TABLE, text: (run) => `//${run}\n${plain}` },
  ];
  const taken = Array.from({ length: TIMES }, (_, run) =>
    scripts.map((script, i) => once(script, run * scripts.length + i)),
  );
  line("what a formula's call pays, in ms", ["load", "call", "both", "× empty"]);
  const both = ({ loadMs, callMs }: Taken) => loadMs + callMs;
  const of = (place: number, part: (one: Taken) => number) =>
    middle(taken.flatMap((run) => run.slice(place, place + 1)).map(part));
  for (const [place, { what }] of scripts.entries()) {
    const ms = [of(place, ({ loadMs }) => loadMs), of(place, ({ callMs }) => callMs), of(place, both)];
    line(`  ${what}`, [...ms.map((one) => one.toFixed(2)), (of(place, both) / of(0, both)).toFixed(0)]);
  }
  folders(code);
}

function once({ call, text }: Script, run: number): Taken {
  const context = vm.createContext({ ...SERVICES, ...GIVEN });
  // Flat, as it comes from a file.
  const source = Buffer.from(text(run)).toString();
  const started = processorMs();
  new vm.Script(source).runInContext(context);
  const loaded = processorMs();
  vm.runInContext(`${call}//${run}`, context);
  return { loadMs: loaded - started, callMs: processorMs() - loaded };
}

/** The add-on in one scope of code, with the same declarations below it. */
async function plainCode(code: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/addon.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "salesgauge_",
    target: "es2019",
    charset: "utf8",
    minify: true,
  });
  return (outputFiles[0]?.text ?? "") + code.slice(code.indexOf("\n/**"));
}

/** Prints what Code.js is made of by folder, the largest first, and how much of each the two calls read. */
function folders(code: string): void {
  const parts = partsIn(code);
  const reads = [COLUMN, TABLE].map((call) => {
    const loaded = load(code, SERVICES);
    loaded.call(call, GIVEN);
    return new Set(loaded.read);
  });
  const sizes = new Map<string, number[]>();
  for (const { paths, text } of parts) {
    const sums = sizes.get(folderOf(paths)) ?? [0, 0, 0];
    sizes.set(
      folderOf(paths),
      [true, ...reads.map((read) => read.has(text))].map((is, i) => (sums[i] ?? 0) + (is ? text.length : 0)),
    );
  }
  const comments = code.length - code.indexOf("\n/**");
  sizes.set("declarations with their help", [comments, comments, comments]);
  line("what Code.js is made of, in KB", ["all", "WIN_RATE", "SALES_METRIC"]);
  for (const [folder, sums] of [...sizes].sort(([, [a = 0]], [, [b = 0]]) => b - a)) {
    line(
      `  ${folder}`,
      sums.map((size) => (size / 1024).toFixed(1)),
    );
  }
}

/** Two folders deep, or a package. */
function folderOf([path = "", ...others]: readonly string[]): string {
  if (others.length > 0) return "what every formula reads";
  return path.split("/").slice(0, -1).slice(0, 2).join("/");
}

function line(what: string, columns: readonly string[]): void {
  console.log(`${what.padEnd(48)} ${columns.map((text) => text.padStart(13)).join("")}`);
}
