import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { cards, docComment } from "../help/card.ts";
import { type Declaration, exportedFunctions, lacking } from "./declarations.ts";

/** Holds the bundle; the underscore keeps it from being called from a cell or the page. */
const BUNDLE = "salesgauge_";

/** The formulas' declarations: names, parameters and help cards of the catalogue, in English as Google shows one. */
export function formulaDeclarations(): readonly Declaration[] {
  return cards("en").map((card) => ({
    name: card.name,
    params: card.params.map(({ param }) => param.name),
    comment: docComment(card),
  }));
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
  const formulas = formulaDeclarations();
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
    minifyIdentifiers: true,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "warning",
  });
  const entries = await entryDeclarations(root);
  return [outputFiles[0]?.text ?? "", ...formulas.map(formulaStub), ...entries.map(entryStub)].join("\n");
}

/** All that a cell gives is handed on, so that an argument too many can be refused. */
function formulaStub({ name, params, comment }: Declaration): string {
  return `${comment}\nfunction ${name}(${params.join(", ")}) {\n  return ${BUNDLE}.formula("${name}", Array.prototype.slice.call(arguments));\n}\n`;
}

function entryStub({ name, params, comment }: Declaration): string {
  const list = params.join(", ");
  return `${comment}\nfunction ${name}(${list}) {\n  return ${BUNDLE}.${name}(${list});\n}\n`;
}
