import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Card, cards, docComment } from "../help/card.ts";
import { BUNDLE, bundleOf } from "./bundle.ts";
import { type Declaration, exportedFunctions, lacking } from "./declarations.ts";
import { partsOf } from "./parts.ts";

interface FormulaDeclaration extends Declaration {
  readonly family: Card["family"];
}

/** The formulas' declarations: names, parameters and help cards of the catalogue, in English as Google shows one. */
export function formulaDeclarations(): readonly FormulaDeclaration[] {
  return cards("en").map((card) => ({
    name: card.name,
    family: card.family,
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
  const entries = await entryDeclarations(root);
  return [bundleOf(await partsOf(root)), ...formulas.map(formulaStub), ...entries.map(entryStub)].join("\n");
}

/**
 * All that a cell gives is handed on, so that an argument too many can be refused; and the family, so that no other is
 * read to find the formula.
 */
function formulaStub({ name, family, params, comment }: FormulaDeclaration): string {
  return `${comment}
function ${name}(${params.join(", ")}) {
  return ${BUNDLE}.formula("${family}", "${name}", Array.prototype.slice.call(arguments));
}
`;
}

function entryStub({ name, params, comment }: Declaration): string {
  const list = params.join(", ");
  return `${comment}\nfunction ${name}(${list}) {\n  return ${BUNDLE}.${name}(${list});\n}\n`;
}
