import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildCode } from "./code.ts";
import { requireFreshDocs } from "./docs.ts";
import { buildPage } from "./page.ts";

/** The repository's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));
export const dist = join(root, "dist");
const cache = join(root, "node_modules/.cache/salesgauge");

/**
 * Writes dist/, where the documentation says what the declarations say: Code.js, sidebar.html and appsscript.json, what clasp pushes and nothing else. Each file is put in its
 * place whole, so that two builds at once, or a build and a push, never see half of one.
 */
export async function build(): Promise<void> {
  await requireFreshDocs(root);
  const [code, page, manifest] = await Promise.all([
    buildCode(root),
    buildPage(root),
    readFile(join(root, "appsscript.json"), "utf8"),
  ]);
  const files = new Map([
    ["Code.js", code],
    ["sidebar.html", page],
    ["appsscript.json", manifest],
  ]);
  await Promise.all([mkdir(dist, { recursive: true }), mkdir(cache, { recursive: true })]);
  const strangers = (await readdir(dist)).filter((name) => !files.has(name));
  await Promise.all(strangers.map((name) => rm(join(dist, name), { recursive: true, force: true })));
  await Promise.all(
    [...files].map(async ([name, text]) => {
      const half = join(cache, `${name}.${process.pid}`);
      await writeFile(half, text);
      await rename(half, join(dist, name));
    }),
  );
}
