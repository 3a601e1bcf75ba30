import { readdir, rename, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the bundled host lies: the engine's packages cannot be imported by Node as they are. */
export const hostBundle = here("../../node_modules/.cache/salesgauge/host.mjs");

/** Bundles the Node host with its engine, unless the bundle is newer than its sources. @returns the file to import */
export async function bundleHost(): Promise<string> {
  const bundledMs = await modifiedMs(hostBundle);
  const sources = await readdir(here("."), { recursive: true });
  const changes = await Promise.all([...sources.map(here), here("../../package-lock.json")].map(modifiedMs));
  if (bundledMs > Math.max(...changes)) return hostBundle;
  await bundle();
  return hostBundle;
}

/** 0 for a file that is not there. */
async function modifiedMs(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

async function bundle(): Promise<void> {
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
}
