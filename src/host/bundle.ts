import { rename } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the bundled host lies: the engine's packages cannot be imported by Node as they are. */
export const hostBundle = here("../../node_modules/.cache/salesgauge/host.mjs");

/** Bundles the Node host with its engine. @returns the file to import */
export async function bundleHost(): Promise<string> {
  const half = `${hostBundle}.${process.pid}.mjs`;
  await build({
    entryPoints: [here("node.ts")],
    outfile: half,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["gas-local"],
    // The engine has CommonJS parts that call for Node's own modules.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    logLevel: "error",
  });
  // In one step, so that nobody imports half a file.
  await rename(half, hostBundle);
  return hostBundle;
}
