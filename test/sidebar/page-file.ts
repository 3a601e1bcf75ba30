import { fileURLToPath } from "node:url";
import { buildPage } from "../../src/build/page.ts";

/** The page in one file, as it is served. */
export function pageFile(): Promise<string> {
  return buildPage(fileURLToPath(new URL("../..", import.meta.url)));
}
