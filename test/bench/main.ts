import { build } from "../../src/build/build.ts";
import { bundleHost } from "../../src/host/bundle.ts";
import { benchCalls } from "./calls.ts";
import { benchCurves } from "./curves.ts";
import { benchEngine } from "./engine.ts";
import { benchForecasts } from "./forecast.ts";
import { benchInstead } from "./instead.ts";
import { benchLabels } from "./labels.ts";
import { benchLimits } from "./limits.ts";
import { benchLoad } from "./load.ts";
import { benchMemory } from "./memory.ts";
import { benchSidebar } from "./sidebar.ts";

/** What `npm run bench -- engine sidebar` chooses from. */
const benches: { readonly [name: string]: (full: boolean) => void | Promise<void> } = {
  engine: (full) => benchEngine(heights(full)),
  // Of fewer rows the cells are lost among what the process takes to begin with.
  memory: (full) => benchMemory(heights(full).slice(1)),
  curves: benchCurves,
  instead: benchInstead,
  labels: benchLabels,
  load: benchLoad,
  forecasts: benchForecasts,
  sidebar: benchSidebar,
  calls: benchCalls,
  limits: benchLimits,
};

function heights(full: boolean): readonly number[] {
  return [10_000, 100_000, ...(full ? [1_000_000] : [])];
}

const asked = process.argv.slice(2);
const full = asked.includes("full");
const names = asked.filter((name) => name !== "full");
const unknown = names.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  throw new Error(`No bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}, and full.`);
}

await Promise.all([build(), bundleHost()]);
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  console.log(`\n${name}`);
  await benches[name]?.(full);
}
