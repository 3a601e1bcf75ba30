import { parseSync } from "oxc-parser";

/** A function that Google calls by name, and the comment that must stand above it in Code.js. */
export interface Declaration {
  readonly name: string;
  readonly params: readonly string[];
  readonly comment: string;
}

/**
 * The exported functions of a file with the doc comment directly above each.
 *
 * @throws where an exported function has no doc comment
 */
export function exportedFunctions(file: string, source: string): readonly Declaration[] {
  const { program, comments, errors } = parseSync(file, source);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const found: Declaration[] = [];
  for (const statement of program.body) {
    if (statement.type !== "ExportNamedDeclaration" || statement.declaration?.type !== "FunctionDeclaration")
      continue;
    const { id, params } = statement.declaration;
    const above = comments.find(
      ({ type, value, end }) =>
        type === "Block" &&
        value.startsWith("*") &&
        end <= statement.start &&
        source.slice(end, statement.start).trim() === "",
    );
    if (above === undefined || id === null) throw new Error(`${file}: ${id?.name} has no doc comment`);
    found.push({
      name: id.name,
      params: params.map((param) => (param.type === "Identifier" ? param.name : "")),
      comment: source.slice(above.start, above.end),
    });
  }
  return found;
}

/** What Sheets shows of a comment: the description and each parameter's text. */
export interface Help {
  readonly description: string;
  readonly params: ReadonlyMap<string, string>;
  readonly customFunction: boolean;
}

export function readHelp(comment: string): Help {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trim())
    .filter((line) => line !== "");
  const tags = lines.filter((line) => line.startsWith("@"));
  const params = tags.flatMap((line) => {
    const match = /^@param\s+\{.+\}\s+(\w+)\s+(\S.*)$/.exec(line);
    return match === null ? [] : [[match[1] ?? "", match[2] ?? ""] as const];
  });
  return {
    description: lines.filter((line) => !line.startsWith("@")).join(" "),
    params: new Map(params),
    customFunction: tags.includes("@customfunction"),
  };
}

/**
 * What a formula's comment lacks for the help card that Sheets shows while typing; empty when nothing.
 */
export function lacking({ name, params, comment }: Declaration): readonly string[] {
  const help = readHelp(comment);
  return [
    ...(/^[A-Z][A-Z_]*[A-Z]$/.test(name) ? [] : [`${name}: a formula's name is upper case with underscores`]),
    ...(help.description === "" ? [`${name}: no description`] : []),
    ...params.filter((param) => !help.params.has(param)).map((param) => `${name}: no text for ${param}`),
    ...[...help.params.keys()]
      .filter((param) => !params.includes(param))
      .map((param) => `${name}: no parameter ${param}`),
    ...(help.customFunction ? [] : [`${name}: no @customfunction`]),
  ];
}
