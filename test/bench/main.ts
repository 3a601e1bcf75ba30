import { build } from "../../src/build/build.ts";
import { benchEngine } from "./engine.ts";
import { benchForecasts } from "./forecast.ts";
import { benchLabels } from "./labels.ts";
import { benchLoad } from "./load.ts";
import { benchSidebar } from "./sidebar.ts";

/** What `npm run bench -- engine sidebar` chooses from. */
const benches: { readonly [name: string]: (full: boolean) => void | Promise<void> } = {
  engine: (full) => benchEngine([10_000, 100_000, ...(full ? [1_000_000] : [])]),
  labels: benchLabels,
  load: benchLoad,
  forecasts: benchForecasts,
  sidebar: benchSidebar,
};

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
