import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { build, root } from "../../src/build/build.ts";
import { benchEngine } from "./engine.ts";
import { benchForecasts } from "./forecast.ts";
import { benchLabels } from "./labels.ts";
import { median } from "./median.ts";
import { row } from "./row.ts";
import { benchSidebar } from "./sidebar.ts";

/** What `npm run bench -- engine sidebar` chooses from. */
const benches: { readonly [name: string]: (full: boolean) => void | Promise<void> } = {
  engine: (full) => benchEngine([10_000, 100_000, ...(full ? [1_000_000] : [])]),
  labels: benchLabels,
  load: benchLoad,
  forecasts: benchForecasts,
  sidebar: benchSidebar,
};

function benchLoad(): void {
  const code = new vm.Script(readFileSync(join(root, "dist/Code.js"), "utf8"));
  const empty = new vm.Script("function NOTHING(rows) { return rows.length; }");
  const stages = Array.from({ length: 1000 }, (_, i) => [["Won", "Lost"][i % 2]]);
  const asGoogle = (script: vm.Script, formula: string) => () => {
    const context = vm.createContext({ rows: stages });
    script.runInContext(context);
    return vm.runInContext(`${formula}(rows)`, context) as unknown;
  };
  const ours = median(asGoogle(code, "CONVERSION_RATE"), 100);
  const theirs = median(asGoogle(empty, "NOTHING"), 100);
  row("load Code.js and one formula of 1,000 rows", ours, ours / theirs, "an empty script");
}

const asked = process.argv.slice(2);
const full = asked.includes("full");
const names = asked.filter((name) => name !== "full");
const unknown = names.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  throw new Error(`No bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}, and full.`);
}

await build();
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  console.log(`\n${name}`);
  await benches[name]?.(full);
}
