/**
 * Lines of a table for a terminal: the first column to the left, the others to the right, and below the header
 * a rule. A column is as wide as its widest cell.
 */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ""))));
  const line = (row: readonly string[]) =>
    widths
      .map((cells, column) => {
        const text = row[column] ?? "";
        const padding = " ".repeat(cells - width(text));
        return column === 0 ? text + padding : padding + text;
      })
      .join("   ")
      .trimEnd();
  const [header = [], ...body] = rows;
  const rule = widths.map((cells) => "─".repeat(cells)).join("   ");
  return [line(header), rule, ...body.map(line)].join("\n");
}

const segmenter = new Intl.Segmenter();

/** Cells of a terminal, near enough for European scripts: a letter and its marks stand in one. */
function width(text: string): number {
  return [...segmenter.segment(text)].length;
}

/**
 * A figure to the last digit that a spreadsheet shows: ten behind the point.
 *
 * @example figureText(0.48159090909) // => "0.4815909091"
 * @example figureText(57) // => "57"
 */
export function figureText(value: number): string {
  return String(Number(value.toFixed(10)));
}
