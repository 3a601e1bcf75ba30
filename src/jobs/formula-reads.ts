interface Cells {
  readonly column: number;
  readonly row: number;
  readonly endColumn: number;
  readonly endRow: number;
}

/** A text in quotes, or cells of a sheet: its name, in quotes or without, and where they begin and end. */
const PARTS = /"(?:[^"]|"")*"|(?:'((?:[^']|'')*)'|([A-Za-z_]+))!([A-Z]{1,3})(\d*)(?:(:)([A-Z]{1,3})(\d*))?/g;

/**
 * Whether a formula of ours reads a cell, and would so read itself there. A text inside it that looks like cells is
 * none.
 *
 * @param cell B7
 * @example formulaReads('=SALES_METRIC(Deals!A:K;"win rate")', "Deals", "B7") // => true
 * @example formulaReads('=SALES_METRIC(Deals!A:K;"Deals!Z:Z")', "Deals", "Z7") // => false
 */
export function formulaReads(formula: string, sheetName: string, cell: string): boolean {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const [column, row] = [columnOf(letters), Number(digits)];
  return partsIn(formula, sheetName).some(
    (cells) => column >= cells.column && column <= cells.endColumn && row >= cells.row && row <= cells.endRow,
  );
}

function partsIn(formula: string, sheetName: string): readonly Cells[] {
  const found: Cells[] = [];
  formula.replace(
    PARTS,
    (text, quoted?: string, plain?: string, ...[from, fromRow, colon, to, toRow]: string[]) => {
      const name = quoted?.replace(/''/g, "'") ?? plain ?? "";
      if (from === undefined || name.toLowerCase() !== sheetName.toLowerCase()) return text;
      const start = { column: columnOf(from), row: Number(fromRow || 1) };
      const end =
        colon === undefined
          ? { endColumn: start.column, endRow: start.row }
          : { endColumn: columnOf(to ?? ""), endRow: toRow ? Number(toRow) : Number.MAX_SAFE_INTEGER };
      found.push({ ...start, ...end });
      return text;
    },
  );
  return found;
}

/** 1 for A. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
