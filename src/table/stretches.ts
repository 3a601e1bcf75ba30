const ROWS = 1024;

/**
 * Has a loop pass all rows a stretch at a time. The engine of the language compiles what is entered often; a loop that is
 * entered once, however long, it may go on interpreting.
 */
export function inStretches(rows: number, pass: (from: number, to: number) => void): void {
  for (let from = 0; from < rows; from += ROWS) pass(from, Math.min(from + ROWS, rows));
}
