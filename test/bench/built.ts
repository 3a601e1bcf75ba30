import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../../src/build/build.ts";
import type * as formulas from "../../src/functions/all.ts";

const bundle = join(root, "node_modules/.cache/salesgauge/formulas.mjs");

/**
 * The formulas in the syntax in which they run on Google. The loader of these benches names every function again as it
 * is made, which would cost the engine's many small ones more than their work.
 */
export async function builtFormulas(): Promise<typeof formulas> {
  await build({
    entryPoints: [join(root, "src/functions/all.ts")],
    outfile: bundle,
    bundle: true,
    format: "esm",
    target: "es2019",
    minifySyntax: true,
    logLevel: "error",
  });
  const built: typeof formulas = await import(pathToFileURL(bundle).href);
  return built;
}
