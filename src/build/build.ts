import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildCode } from "./code.ts";
import { buildPage } from "./page.ts";

/** The repository's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Writes dist/: Code.js, sidebar.html and appsscript.json, what clasp pushes and nothing else. */
export async function build(dist: string = join(root, "dist")): Promise<void> {
  const [code, page] = await Promise.all([buildCode(root), buildPage(root)]);
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await Promise.all([
    writeFile(join(dist, "Code.js"), code),
    writeFile(join(dist, "sidebar.html"), page),
    cp(join(root, "appsscript.json"), join(dist, "appsscript.json")),
  ]);
}
