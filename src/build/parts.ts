import { posix } from "node:path";
import { transform } from "esbuild";
import { type OutputChunk, rolldown } from "rolldown";

/** A module of the add-on as the text of a function, which is given `lazy` and the exports to fill. */
export interface Part {
  /** Of the module's file below src/, or in node_modules/. */
  readonly path: string;
  /** One line, which may stand in a comment. */
  readonly text: string;
}

/** As Rolldown writes an import; one of which no name is used; and one that is used in one place alone. */
const IMPORT = /^const (require_\S+) = require\("([^"]+)"\);$/gm;
const UNUSED = /^require\("[^"]+"\);$/gm;
const USED_ONCE = /\brequire\("([^"]+)"\)/g;

/** The modules that addon.ts needs, itself first, without what none of them uses. */
export async function partsOf(root: string): Promise<readonly Part[]> {
  const bundle = await rolldown({ cwd: root, input: "src/addon.ts" });
  const { output } = await bundle.generate({
    format: "cjs",
    preserveModules: true,
    preserveModulesRoot: "src",
    exports: "named",
    esModule: false,
    comments: false,
    generatedCode: { symbols: false },
  });
  await bundle.close();
  const chunks = output
    .filter((one) => one.type === "chunk")
    .sort((a, b) => Number(b.isEntry) - Number(a.isEntry));
  const places = new Map(chunks.map(({ fileName }, place) => [fileName, place]));
  return Promise.all(chunks.map((chunk) => partOf(chunk, places)));
}

/**
 * An import becomes a place that is looked into when one of its names is used, and the module read not before. So
 * modules may not act while they are read, beyond making what they export.
 */
async function partOf({ fileName, code }: OutputChunk, places: ReadonlyMap<string, number>): Promise<Part> {
  const placeOf = (path: string) => places.get(posix.join(posix.dirname(fileName), path)) ?? -1;
  const body = code
    .replace(
      IMPORT,
      (_, name, path) => `let ${name} = lazy(${placeOf(path)}, (module) => { ${name} = module; });`,
    )
    .replace(UNUSED, "")
    .replace(USED_ONCE, (_, path) => `lazy(${placeOf(path)})`);
  if (body.includes("lazy(-1")) throw new Error(`${fileName} imports what is no part of the add-on`);
  const { code: small } = await transform(`part = function (lazy, exports) {\n${body}\n};`, {
    minify: true,
    target: "es2019",
    charset: "utf8",
  });
  return { path: fileName, text: inComment(fileName, `(${small.trim().replace(/^part=|;$/g, "")})`) };
}

/** @throws for what would end the comment. What esbuild has shortened has line breaks in template literals alone. */
export function inComment(path: string, text: string): string {
  const end = text.indexOf("*/");
  if (end >= 0) {
    throw new Error(
      `${path}: */ ends the comment that Code.js has it in; write ${text.slice(Math.max(0, end - 20), end + 2)} otherwise`,
    );
  }
  return text.replace(/\n/g, "\\n");
}
