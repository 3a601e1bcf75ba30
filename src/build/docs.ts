import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { functionsPage } from "../help/page.ts";

/** What is generated from the declarations, and where it is kept. */
const PAGES = [
  { path: "docs/functions.md", text: () => functionsPage("en") },
  { path: "docs/functions.tr.md", text: () => functionsPage("tr") },
];

export async function writeDocs(root: string): Promise<void> {
  await Promise.all(PAGES.map(({ path, text }) => writeFile(join(root, path), text())));
}

/** @throws where a page does not say what the declarations say */
export async function requireFreshDocs(root: string): Promise<void> {
  const stale = await Promise.all(
    PAGES.map(async ({ path, text }) => ((await textOf(join(root, path))) === text() ? [] : [path])),
  );
  const paths = stale.flat();
  if (paths.length > 0) throw new Error(`${paths.join(", ")}: stale. Run: npm run build -- --docs`);
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
