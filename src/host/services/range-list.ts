import type { Worksheet } from "@univerjs/core";
import type { Area } from "../a1.ts";
import type { Execution } from "../execution.ts";
import { select } from "../selection.ts";
import type { SheetObjects } from "./sheet-objects.ts";

/** Several ranges of one sheet. */
export class RangeListService {
  private readonly x: Execution;
  private readonly make: SheetObjects;
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];

  constructor(x: Execution, make: SheetObjects, sheet: Worksheet, areas: readonly Area[]) {
    this.x = x;
    this.make = make;
    this.sheet = sheet;
    this.areas = areas;
  }

  /**
   * Selects the ranges. Google does not say whether a sheet that is not in front comes to the front for it: here it
   * does not, so that whoever needs it says so.
   */
  activate() {
    select(this.x.book.engine, this.sheet, this.areas);
    return this;
  }
  getRanges() {
    return this.areas.map((area) => this.make.range(this.sheet, area));
  }
}
