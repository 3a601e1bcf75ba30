import type { Better, Unit } from "../metrics/metric.ts";
import type { OwnId } from "./tracked.ts";

/** Any cell of the workbook that is tracked as a metric. */
export interface OwnMetric {
  readonly id: OwnId;
  readonly name: string;
  readonly unit: Unit;
  readonly better: Better;
  /** The sheet's own id, which survives renaming. */
  readonly sheetId: number;
  readonly sheetName: string;
  /** One cell: B7. */
  readonly cell: string;
}
