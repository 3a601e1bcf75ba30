import type { Area } from "./a1.ts";

/** A chart over the cells of a sheet: what the spreadsheet engine has none of, kept beside it. */
export interface Chart {
  /** Unique in the workbook; null until it stands in a sheet. */
  readonly id: number | null;
  /** As Google's enumeration names it: LINE, BAR. */
  readonly type: string;
  readonly ranges: readonly ChartRange[];
  /** Where its top left corner hangs, row and column from 0. */
  readonly anchor: ChartAnchor;
  /** How many rows at the top of the ranges are headers; negative: found out by itself. */
  readonly headers: number;
  readonly options: { readonly [option: string]: unknown };
}

export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface ChartRange {
  /** The engine's id of the sheet that the figures stand in. */
  readonly sheetId: string;
  readonly area: Area;
}

/** The charts of a workbook, by the engine's id of the sheet that they are drawn in, in the order of their insertion. */
export class Charts {
  private readonly bySheet = new Map<string, readonly Chart[]>();
  private lastId = 1_000_000_000;

  in(sheetId: string): readonly Chart[] {
    return this.bySheet.get(sheetId) ?? [];
  }

  insert(sheetId: string, chart: Chart): void {
    this.lastId += 1;
    this.bySheet.set(sheetId, [...this.in(sheetId), { ...chart, id: this.lastId }]);
  }

  /** @returns false where the sheet has no such chart */
  replace(sheetId: string, chart: Chart): boolean {
    const found = this.has(sheetId, chart.id);
    this.bySheet.set(
      sheetId,
      this.in(sheetId).map((one) => (one.id === chart.id ? chart : one)),
    );
    return found;
  }

  /** @returns false where the sheet has no such chart */
  remove(sheetId: string, id: number | null): boolean {
    const found = this.has(sheetId, id);
    this.bySheet.set(
      sheetId,
      this.in(sheetId).filter((one) => one.id !== id),
    );
    return found;
  }

  private has(sheetId: string, id: number | null): boolean {
    return this.in(sheetId).some((one) => one.id === id);
  }
}
