import { join, posix, relative, sep } from "node:path";
import { transform } from "esbuild";
import { type OutputChunk, type RolldownBuild, rolldown } from "rolldown";
import { readTogether } from "./read-together.ts";

/** Modules of the add-on as the text of a function, which is given `lazy` and the exports to fill. */
export interface Part {
  /** Their files' paths below src/, or in node_modules/. */
  readonly paths: readonly string[];
  /** One line of ES2019, which may stand in a comment. */
  readonly text: string;
}

const ENTRY = "addon.ts";
/** The one of the modules for sums that stands for all. */
const SUMS = "metrics/sums/sums.ts";

/** As Rolldown writes an import; one of which no name is used; and one that is used in one place alone. */
const IMPORT = /^const (require_\S+) = require\("([^"]+)"\);$/gm;
const UNUSED = /^require\("[^"]+"\);$/gm;
const USED_ONCE = /\brequire\("([^"]+)"\)/g;
/** As it writes an export: what might still change, which none of ours does. */
const EXPORT =
  /^Object\.defineProperty\(exports, "(\w+)", \{\s*enumerable: true,\s*get: function\(\) \{\s*return (\w+);\s*\}\s*\}\);$/gm;

/**
 * The modules that addon.ts needs, without what none of them uses: first a part of those that every formula reads, of
 * which addon.ts is one, since to evaluate them one by one takes half as long again; those for sums in another; then each
 * in a part of its own.
 */
export async function partsOf(root: string): Promise<readonly Part[]> {
  const src = join(root, "src");
  const pathOf = (id: string) => relative(src, id).split(sep).join("/").replace("../", "");
  const bundle = await rolldown({ input: join(src, ENTRY), preserveEntrySignatures: "allow-extension" });
  const { byAll, bySums } = readTogether(await grouped(bundle, pathOf, pathOf));
  const parts = await grouped(bundle, pathOf, (id) => {
    const path = pathOf(id);
    return byAll.has(path) ? ENTRY : bySums.has(path) ? SUMS : path;
  });
  await bundle.close();
  return parts;
}

type NameModule = (id: string) => string;

/** @param groupOf of a module: those of one group are one part */
async function grouped(
  bundle: RolldownBuild,
  pathOf: NameModule,
  groupOf: NameModule,
): Promise<readonly Part[]> {
  const { output } = await bundle.generate({
    format: "cjs",
    exports: "named",
    esModule: false,
    comments: false,
    generatedCode: { symbols: false },
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: groupOf, debugName: "parts" }],
    },
  });
  const chunks = output
    .filter((one) => one.type === "chunk")
    .sort((a, b) => Number(b.isEntry) - Number(a.isEntry));
  const places = new Map(chunks.map(({ fileName }, place) => [fileName, place]));
  return Promise.all(
    chunks.map(async (chunk) => {
      const paths = chunk.moduleIds.map(pathOf);
      return { paths, text: inComment(paths, await shortened(functionOf(chunk, places))) };
    }),
  );
}

/**
 * An import becomes a place that is looked into when one of its names is used, and the part read not before. So
 * modules may not act while they are read, beyond making what they export.
 */
function functionOf({ fileName, code }: OutputChunk, places: ReadonlyMap<string, number>): string {
  const placeOf = (path: string) => places.get(posix.join(posix.dirname(fileName), path)) ?? -1;
  const body = code
    .replace(
      IMPORT,
      (_, name, path) => `let ${name} = lazy(${placeOf(path)}, (module) => { ${name} = module; });`,
    )
    .replace(UNUSED, "")
    .replace(USED_ONCE, (_, path) => `lazy(${placeOf(path)})`)
    .replace(EXPORT, "exports.$1 = $2;");
  if (body.includes("lazy(-1")) throw new Error(`${fileName} imports what is no part of the add-on`);
  return `function (lazy, exports) {\n${body}\n}`;
}

async function shortened(text: string): Promise<string> {
  const { code } = await transform(`part = ${text};`, { minify: true, target: "es2019", charset: "utf8" });
  return `(${code.trim().replace(/^part=|;$/g, "")})`;
}

/** @throws for what would end the comment. What esbuild has shortened has line breaks in template literals alone. */
export function inComment(paths: readonly string[], text: string): string {
  const end = text.indexOf("*/");
  if (end >= 0) {
    const found = text.slice(Math.max(0, end - 20), end + 2);
    throw new Error(`${paths.join()}: */ ends the comment that Code.js has it in; write ${found} otherwise`);
  }
  return text.replace(/\n/g, "\\n");
}
