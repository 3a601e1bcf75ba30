import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { type Declaration, exportedFunctions, lacking } from "./declarations.ts";

/** Holds the bundle; the underscore keeps it from being called from a cell or the page. */
const BUNDLE = "salesgauge_";

/** The formulas: every function that src/functions/ exports in upper case, less its first parameter, the sheet. */
export async function formulaDeclarations(root: string): Promise<readonly Declaration[]> {
  const folder = join(root, "src/functions");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).sort();
  const declared = await Promise.all(
    files.map(async (file) => exportedFunctions(file, await readUpperCase(join(folder, file)))),
  );
  return declared.flat().map(({ name, params: [, ...params], comment }) => ({ name, params, comment }));
}

/** A file's source, or nothing where it exports no formula (its helpers need no doc comment for Google). */
async function readUpperCase(path: string): Promise<string> {
  const source = await readFile(path, "utf8");
  return /^export function [A-Z_]+\(/m.test(source) ? source : "";
}

/** What Google calls besides formulas: menu, trigger and page handlers. */
async function entryDeclarations(root: string): Promise<readonly Declaration[]> {
  const path = join(root, "src/addon.ts");
  const declared = exportedFunctions("addon.ts", await readFile(path, "utf8"));
  return declared.filter(({ name }) => name !== "formula");
}

/**
 * Code.js: the bundle in one private variable, and for each name that Google calls a declaration with its comment
 * above it. Google finds functions by reading the source, so they can't be hung on the global object.
 */
export async function buildCode(root: string): Promise<string> {
  const formulas = await formulaDeclarations(root);
  const missing = formulas.flatMap(lacking);
  if (missing.length > 0) throw new Error(`doc comments:\n  ${missing.join("\n  ")}`);
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/addon.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: BUNDLE,
    target: "es2019",
    charset: "utf8",
    treeShaking: true,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "warning",
  });
  const entries = await entryDeclarations(root);
  return [outputFiles[0]?.text ?? "", ...formulas.map(formulaStub), ...entries.map(entryStub)].join("\n");
}

function formulaStub({ name, params, comment }: Declaration): string {
  const list = params.join(", ");
  return `${comment}\nfunction ${name}(${list}) {\n  return ${BUNDLE}.formula("${name}", [${list}]);\n}\n`;
}

function entryStub({ name, params, comment }: Declaration): string {
  const list = params.join(", ");
  return `${comment}\nfunction ${name}(${list}) {\n  return ${BUNDLE}.${name}(${list});\n}\n`;
}
