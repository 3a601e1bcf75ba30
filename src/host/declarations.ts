import { type Comment, type FunctionDeclaration, parse } from "acorn";
import type { FormulaHelp } from "./host.ts";

export interface Declarations {
  /** Functions that Google finds by name: declared at top level. Private ones (`name_`) are among them. */
  readonly functions: ReadonlySet<string>;
  readonly formulas: readonly FormulaHelp[];
}

// Class fields and #private names came with ES2022, and the runtime's parser refuses them. [platform 2.6]
const ecmaVersion = 2021;

/** Reads what a script declares, as Google does: from its text, without running it. */
export function declarationsOf(code: string): Declarations {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion, sourceType: "script", onComment: comments });
  const declared = program.body.filter(
    (node): node is FunctionDeclaration => node.type === "FunctionDeclaration",
  );
  const formulas = declared.flatMap((node) => {
    const comment = commentAbove(code, comments, node.start);
    return comment?.includes("@customfunction") && !isPrivate(node.id.name)
      ? [helpOf(node.id.name, comment)]
      : [];
  });
  return { functions: new Set(declared.map(({ id }) => id.name)), formulas };
}

/** Google calls no function whose name ends with an underscore. */
export function isPrivate(name: string): boolean {
  return name.endsWith("_");
}

function commentAbove(code: string, comments: readonly Comment[], start: number): string | undefined {
  const above = comments.filter(({ type, end }) => type === "Block" && end <= start).pop();
  if (!above?.value.startsWith("*")) return undefined;
  return code.slice(above.end, start).trim() === "" ? above.value : undefined;
}

function helpOf(name: string, comment: string): FormulaHelp {
  const text = comment.replace(/^\s*\*+ ?/gm, "");
  const [description = "", ...tags] = text.split(/^@/m);
  const params = tags.flatMap((tag) => {
    const [, param, words = ""] = /^param\s+(?:\{[^}]*\}\s*)?([\w$.]+)\s*([\s\S]*)$/.exec(tag) ?? [];
    return param === undefined ? [] : [{ name: param, description: oneLine(words) }];
  });
  return { name, description: oneLine(description), params };
}

/** Google strips tags and line breaks from the help. */
function oneLine(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
