/** What a formula's text depends on beside itself. */
export interface FormulaPlace {
  /** The locale writes 0,5 and separates arguments with ";" and array columns with "\". */
  readonly decimalComma: boolean;
  /** The size of a sheet by its name, or of the formula's own sheet; null for an unknown name. */
  gridOf(sheet: string | null): { readonly rows: number; readonly columns: number } | null;
}

interface Token {
  readonly kind: "string" | "sheet" | "range" | "point" | "comma" | "word" | "sign" | "space";
  readonly text: string;
  /** Inside {}, where ";" separates rows. */
  readonly inBraces: boolean;
}

// The engine's lexer knows neither ";" nor a range without an end; Google knows both. [platform 1.3.3, 8.5]
const shapes: readonly (readonly [Token["kind"], RegExp])[] = [
  ["string", /"(?:[^"]|"")*"?/y],
  ["sheet", /(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!/uy],
  ["range", /\$?[A-Za-z]{1,3}(?:\$?\d+)?:\$?[A-Za-z]{0,3}(?:\$?\d+)?(?![\p{L}\p{N}_(])/uy],
  ["point", /\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\p{L}_])/uy],
  ["comma", /\d+(?:,\d+)?(?:[eE][-+]?\d+)?(?![\p{L}_])/uy],
  ["word", /[\p{L}\p{N}_.$]+/uy],
  ["space", /\s+/y],
];

/** @param number the kind of number that the formula is written with; the other is not looked for */
function* tokens(formula: string, number: "point" | "comma" = "point"): Generator<Token> {
  let braces = 0;
  for (let at = 0; at < formula.length; ) {
    const [kind, text] = tokenAt(formula, at, number);
    if (kind === "sign" && text === "{") braces += 1;
    if (kind === "sign" && text === "}") braces -= 1;
    yield { kind, text, inBraces: braces > 0 };
    at += text.length;
  }
}

function tokenAt(formula: string, at: number, number: Token["kind"]): readonly [Token["kind"], string] {
  for (const [kind, shape] of shapes) {
    if ((kind === "point" || kind === "comma") && kind !== number) continue;
    shape.lastIndex = at;
    const [text] = shape.exec(formula) ?? [];
    if (text !== undefined) return [kind, text];
  }
  return ["sign", formula.charAt(at)];
}

/**
 * A formula as somebody writes it in the spreadsheet's locale, as the engine reads it.
 *
 * @returns null where Google finds a formula parse error: "," between arguments in a locale with decimal commas
 */
export function toEngine(formula: string, place: FormulaPlace): string | null {
  const written = [...tokens(formula, place.decimalComma ? "comma" : "point")];
  const sign = ({ kind, text, inBraces }: Token) => kind === "sign" && !inBraces && text;
  if (place.decimalComma && written.some(({ kind, text }) => kind === "sign" && text === ",")) return null;
  const read = written.map((token) => {
    if (sign(token) === ";") return ",";
    return place.decimalComma ? withPoint(token) : token.text;
  });
  return closeRanges(read.join(""), place);
}

function withPoint({ kind, text, inBraces }: Token): string {
  if (kind === "comma") return text.replace(",", ".");
  return kind === "sign" && text === "\\" && inBraces ? "," : text;
}

/** The same, for text that may already be as the engine reads it (a paste, a fill): nothing is refused. */
export function toEngineIfWritten(formula: string, place: FormulaPlace): string {
  return separates(formula, ";") ? (toEngine(formula, place) ?? formula) : closeRanges(formula, place);
}

function separates(formula: string, sign: string): boolean {
  return [...tokens(formula)].some(
    ({ kind, text, inBraces }) => kind === "sign" && !inBraces && text === sign,
  );
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

/** The ranges that ended with a sheet's last row end with its new last row: they were written without an end. */
export function growRanges(formula: string, place: FormulaPlace, rowsBefore: number): string {
  return mapRanges(formula, place, (range, grid) => {
    const [, , , fromRow = "", , , toRow = ""] = rangeParts.exec(range) ?? [];
    const open =
      Number(toRow.replace("$", "")) === rowsBefore && Number(fromRow.replace("$", "")) !== rowsBefore;
    return open ? range.replace(/\d+$/, String(grid.rows)) : range;
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
  return place.decimalComma ? [...tokens(open)].map(withDecimalComma).join("") : open;
}

function withDecimalComma({ kind, text, inBraces }: Token): string {
  if (kind === "point") return text.replace(".", ",");
  if (kind !== "sign" || text !== ",") return text;
  return inBraces ? "\\" : ";";
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

const volatileNames = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"]);

/**
 * Whether a function of this name is given something that changes by itself: the cell then never stops loading.
 * [platform 1.3.11]
 */
export function volatileArgument(formula: string, name: string): boolean {
  const open: string[] = [];
  let word = "";
  for (const { kind, text } of tokens(formula)) {
    if (kind === "sign" && text === "(") {
      if (volatileNames.has(word) && open.includes(name.toUpperCase())) return true;
      open.push(word);
    } else if (kind === "sign" && text === ")") open.pop();
    word = kind === "word" ? text.toUpperCase() : "";
  }
  return false;
}
