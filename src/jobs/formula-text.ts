/** A formula before its separators are chosen: a call, or a text that is the same in any locale. */
export type Expression = string | { readonly name: string; readonly args: readonly Expression[] };

/** What stands between arguments: ";" where numbers have a decimal comma, and accepted everywhere when written. */
export type Separator = "," | ";";

export function call(name: string, ...args: readonly Expression[]): Expression {
  let given = args.length;
  while (given > 0 && args[given - 1] === "") given -= 1;
  return { name, args: args.slice(0, given) };
}

export function textOf(expression: Expression, separator: Separator): string {
  if (typeof expression === "string") return expression;
  const args = expression.args.map((arg) => textOf(arg, separator));
  return `${expression.name}(${args.join(separator === "," ? ", " : separator)})`;
}

/** Any text as a formula's string: nothing in it can end it. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * A range of a sheet by its name, which may hold quotes, blanks and emoji.
 *
 * @param range in A1 notation
 */
export function inSheet(name: string, range: string): string {
  const plain = /^[A-Za-z_]+$/.test(name) && !/^(true|false)$/i.test(name);
  return `${plain ? name : `'${name.replace(/'/g, "''")}'`}!${range}`;
}

/** @param place 0 for A */
export function columnLetters(place: number): string {
  const before = Math.floor(place / 26) - 1;
  const last = String.fromCharCode("A".charCodeAt(0) + (place % 26));
  return before < 0 ? last : columnLetters(before) + last;
}
