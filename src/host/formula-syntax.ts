/** What a formula's text depends on beside itself. */
export interface FormulaPlace {
  /** The locale writes 0,5 and separates arguments with ";" and array columns with "\". */
  readonly decimalComma: boolean;
  /** The size of a sheet by its name, or of the formula's own sheet; null for an unknown name. */
  gridOf(sheet: string | null): { readonly rows: number; readonly columns: number } | null;
}

interface Token {
  readonly kind: "string" | "sheet" | "range" | "number" | "word" | "sign" | "space";
  readonly text: string;
}

// The engine's lexer knows neither ";" nor a range without an end; Google knows both. [platform 1.3.3, 8.5]
const shapes: readonly (readonly [Token["kind"], RegExp])[] = [
  ["string", /"(?:[^"]|"")*"?/y],
  ["sheet", /(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!/uy],
  ["range", /\$?[A-Za-z]{1,3}(?:\$?\d+)?:\$?[A-Za-z]{0,3}(?:\$?\d+)?(?![\p{L}\p{N}_(])/uy],
  ["number", /\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?(?![\p{L}_])/uy],
  ["word", /[\p{L}\p{N}_.$]+/uy],
  ["space", /\s+/y],
];

function* tokens(formula: string): Generator<Token> {
  let at = 0;
  while (at < formula.length) {
    let token: Token = { kind: "sign", text: formula.charAt(at) };
    for (const [kind, shape] of shapes) {
      shape.lastIndex = at;
      const [text] = shape.exec(formula) ?? [];
      if (text === undefined) continue;
      token = { kind, text };
      break;
    }
    yield token;
    at += token.text.length;
  }
}

/**
 * A formula as somebody writes it in the spreadsheet's locale, as the engine reads it.
 *
 * @returns null where Google finds a formula parse error: "," between arguments in a locale with decimal commas
 */
export function toEngine(formula: string, place: FormulaPlace): string | null {
  const text = place.decimalComma ? withPoints(formula) : [...tokens(formula)].map(withComma()).join("");
  return text === null ? null : closeRanges(text, place);
}

/** The same, for text that may already be as the engine reads it (a paste, a fill): nothing is refused. */
export function toEngineIfWritten(formula: string, place: FormulaPlace): string {
  return separates(formula, ";") ? (toEngine(formula, place) ?? formula) : closeRanges(formula, place);
}

function withComma(): (token: Token) => string {
  let braces = 0;
  return ({ kind, text }) => {
    if (kind === "sign" && text === "{") braces += 1;
    if (kind === "sign" && text === "}") braces -= 1;
    return kind === "sign" && text === ";" && braces === 0 ? "," : text;
  };
}

function withPoints(formula: string): string | null {
  let braces = 0;
  let text = "";
  for (const token of tokens(formula)) {
    if (token.kind === "number") text += token.text.replace(",", ".");
    else if (token.kind !== "sign") text += token.text;
    else if (token.text === ",") return null;
    else if (token.text === "\\" && braces > 0) text += ",";
    else if (token.text === ";" && braces === 0) text += ",";
    else {
      if (token.text === "{") braces += 1;
      if (token.text === "}") braces -= 1;
      text += token.text;
    }
  }
  return text;
}

function separates(formula: string, sign: string): boolean {
  let braces = 0;
  for (const { kind, text } of tokens(formula)) {
    if (kind !== "sign") continue;
    if (text === "{") braces += 1;
    else if (text === "}") braces -= 1;
    else if (text === sign && braces === 0) return true;
  }
  return false;
}

const rangeParts = /^(\$?)([A-Za-z]{1,3})(\$?\d+)?:(\$?)([A-Za-z]{0,3})(\$?\d+)?$/;

function closeRanges(formula: string, place: FormulaPlace): string {
  return mapRanges(formula, place, (range, grid) => {
    const [, fromLock = "", from = "", fromRow, toLock = "", to = "", toRow] = rangeParts.exec(range) ?? [];
    if (to !== "" && fromRow !== undefined && toRow === undefined) {
      return `${fromLock}${from}${fromRow}:${toLock}${to}${grid.rows}`;
    }
    // Google turns D:D5 into D5:D.
    if (to !== "" && fromRow === undefined && toRow !== undefined) {
      return `${fromLock}${from}${toRow}:${toLock}${to}${grid.rows}`;
    }
    return range;
  });
}

/** A formula as the engine holds it, as the user is shown it: "D2:D" again, and the locale's own signs. */
export function fromEngine(formula: string, place: FormulaPlace): string {
  const open = mapRanges(formula, place, (range, grid) => {
    const [, , , fromRow, toLock = "", to = "", toRow] = rangeParts.exec(range) ?? [];
    const ends = fromRow !== undefined && to !== "" && Number(toRow?.replace("$", "")) === grid.rows;
    const single = Number(fromRow?.replace("$", "")) === grid.rows;
    return ends && !single ? `${range.slice(0, range.indexOf(":"))}:${toLock}${to}` : range;
  });
  if (!place.decimalComma) return open;
  let braces = 0;
  let text = "";
  for (const token of tokens(open)) {
    if (token.kind === "sign" && token.text === "{") braces += 1;
    if (token.kind === "sign" && token.text === "}") braces -= 1;
    if (token.kind === "number") text += token.text.replace(".", ",");
    else if (token.kind === "sign" && token.text === ",") text += braces > 0 ? "\\" : ";";
    else text += token.text;
  }
  return text;
}

type MapRange = (range: string, grid: { readonly rows: number; readonly columns: number }) => string;

function mapRanges(formula: string, place: FormulaPlace, map: MapRange): string {
  let sheet: string | null = null;
  let text = "";
  for (const token of tokens(formula)) {
    const grid = token.kind === "range" ? place.gridOf(sheet) : null;
    text += grid === null ? token.text : map(token.text, grid);
    sheet = token.kind === "sheet" ? sheetName(token.text) : null;
  }
  return text;
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/**
 * Whether a function of this name is given something that changes by itself: the cell then never stops loading.
 * [platform 1.3.11]
 */
export function volatileArgument(formula: string, name: string): boolean {
  let depth = 0;
  let within = 0;
  let word = "";
  for (const { kind, text } of tokens(formula)) {
    if (kind === "sign" && text === "(") {
      depth += 1;
      if (within > 0 && /^(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)$/.test(word)) return true;
      if (within === 0 && word === name.toUpperCase()) within = depth;
    } else if (kind === "sign" && text === ")") {
      if (depth === within) within = 0;
      depth -= 1;
    }
    word = kind === "word" ? text.toUpperCase() : "";
  }
  return false;
}
