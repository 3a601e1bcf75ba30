import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { HostOptions } from "../../host/host.ts";
import { Problem } from "../problem.ts";

/**
 * Runs the report from a bundle: the spreadsheet engine imports CommonJS packages by names that plain Node does
 * not find in them. It lies inside node_modules, so that what is not bundled is still found from there.
 */
export async function bundledReport(options: HostOptions): Promise<string> {
  const cache = fileURLToPath(new URL("../../../node_modules/.cache", import.meta.url));
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "salesgauge-report-"));
  try {
    const outfile = join(folder, "report.mjs");
    await build({
      entryPoints: [fileURLToPath(new URL("report.ts", import.meta.url))],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "error",
      banner: {
        js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
      },
    });
    const { report }: typeof import("./report.ts") = await import(pathToFileURL(outfile).href);
    return await report(options);
  } catch (error) {
    // The bundle has a class of its own by this name.
    if (error instanceof Error && error.name === "Problem") throw new Problem(error.message);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
