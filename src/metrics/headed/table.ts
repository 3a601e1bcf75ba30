import { Column } from "../../table/column.ts";
import { DISTINCT } from "../../table/distinct.ts";
import type { Lie } from "../../table/gatherer.ts";
import type { Offered } from "../headers/recognise.ts";
import { isDecided } from "../headers.ts";
import { collapse } from "./collapse.ts";
import { readRange } from "./range.ts";

/** A column of a table; its `argument` is its header as shown. What it is recognised by is that of all its rows. */
export class HeadedColumn extends Column implements Omit<Offered, "header"> {
  /** Says something of an order's single line: of each order only the first line's cell is left. */
  readonly ofLine: boolean;
  private readonly whole: HeadedColumn;

  constructor(argument: string, lie: Lie, { ofLine, whole }: { ofLine: boolean; whole?: HeadedColumn }) {
    super({ argument, firstRow: 2 }, lie);
    this.ofLine = ofLine;
    this.whole = whole ?? this;
  }

  blank(): boolean {
    return this.whole.used === 0;
  }

  decided(): boolean {
    return isDecided(this.whole.gather(DISTINCT).cells);
  }

  /** It is recognised as before. */
  override without(gone: (row: number) => boolean): HeadedColumn {
    return new HeadedColumn(this.argument, this.emptied(gone), { ofLine: this.ofLine, whole: this.whole });
  }
}

/** Rows that were emptied, by why. Emptied, not taken out, so that the rows in errors stay the sheet's. */
export interface Emptied {
  /** Further lines of an order that an earlier row has. */
  readonly lines: number;
  /** Totals and notes under the rows of a report. */
  readonly footer: number;
  /** Rows that do not fit a filter. */
  readonly filtered: number;
}

/** A table with its header row: all columns are of one height, and their rows are the sheet's own, the first being 2. */
export interface HeadedTable {
  /** What the formula calls it. */
  readonly argument: string;
  readonly height: number;
  readonly columns: readonly HeadedColumn[];
  readonly emptied: Emptied;
}

/**
 * Reads a range whose first row holds the headers. Further lines of an order (Shopify) and a report's footer
 * (Salesforce) are emptied and counted. Columns without a header are left out.
 *
 * @throws {InputError} `missing-argument`; `no-header` for a range of one row or without a header; `error-cell`
 */
export function readTable(range: unknown, argument: string): HeadedTable {
  const { grid, headings } = readRange(range, argument);
  const { lines, footer, ofLine } = collapse({ grid, headings });
  const gone = new Set([...lines, ...footer]);
  const columns = headings.map(({ header, place }, i) => {
    const column = new HeadedColumn(header, grid.lie(place), { ofLine: ofLine[i] === true });
    return gone.size === 0 ? column : column.without((row) => gone.has(row));
  });
  return {
    argument,
    height: grid.height,
    columns,
    emptied: { lines: lines.length, footer: footer.length, filtered: 0 },
  };
}
