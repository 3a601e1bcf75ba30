import { createRequire } from "node:module";
import { resolve } from "node:path";
import { Script } from "node:vm";
import { build } from "esbuild";
import type { Collected } from "./collected.ts";

/** All modules, none of which has run yet. */
interface Modules {
  /** Has a test file declare its tests. */
  load(path: string): Promise<unknown>;
  takeCollected(): readonly Collected[];
}

/** Gives all modules anew: what one of them keeps while a change is in force does not reach the next. */
export type Evaluate = () => Modules;

/** Makes one script of the test files in the current folder and all that they use but packages, and compiles it once. */
export async function evaluatorOf(paths: readonly string[]): Promise<Evaluate> {
  const loads = paths.map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(`./${path}`)}),`);
  const { outputFiles } = await build({
    stdin: {
      contents: `import "./test/mutation/same-draws.ts";
        export { takeCollected } from "./test/mutation/collected.ts";
        const loads = { ${loads.join("\n")} };
        export const load = (path) => loads[path]();`,
      resolveDir: process.cwd(),
    },
    absWorkingDir: process.cwd(),
    alias: { vitest: resolve("test/mutation/collected.ts") },
    // Tests name data by it that lies outside the project and that they do without.
    define: { "import.meta.dirname": '"."' },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    packages: "external",
  });
  const script = new Script(
    `(function (require, module) {${outputFiles[0]?.text}\nreturn module.exports;})`,
  ).runInThisContext();
  const require = createRequire(resolve("package.json"));
  return () => script(require, { exports: {} });
}
