import type { Chart } from "../charts.ts";
import type { Execution } from "../execution.ts";
import { Refusal } from "../refusal.ts";
import { mismatch, text, whole } from "./arguments.ts";
import { enumeration } from "./enumeration.ts";
import { RangeService } from "./range.ts";
import type { SheetObjects } from "./sheet-objects.ts";

/** Enumerations of Charts. */
export const chartEnums = {
  ChartType: enumeration(
    "AREA",
    "BAR",
    "BUBBLE",
    "CANDLESTICK",
    "COLUMN",
    "COMBO",
    "GAUGE",
    "GEO",
    "HISTOGRAM",
    "LINE",
    "ORG",
    "PIE",
    "RADAR",
    "SCATTER",
    "SPARKLINE",
    "STEPPED_AREA",
    "TABLE",
    "TIMELINE",
    "TREEMAP",
    "WATERFALL",
  ),
} as const;

export const newChart: Chart = {
  id: null,
  type: "COLUMN",
  ranges: [],
  anchor: { row: 0, column: 0, x: 0, y: 0 },
  headers: -1,
  options: {},
};

/** `sheet.newChart()` and `chart.modify()`: nothing is drawn before the built chart is handed to the sheet. */
export class EmbeddedChartBuilder {
  private readonly x: Execution;
  private readonly make: SheetObjects;
  private chart: Chart;

  constructor(x: Execution, make: SheetObjects, chart: Chart) {
    this.x = x;
    this.make = make;
    this.chart = chart;
  }

  setChartType(type: unknown) {
    const known = Object.entries<unknown>(chartEnums.ChartType).find(([, value]) => value === type);
    if (known === undefined) throw mismatch([type], "SpreadsheetApp.EmbeddedChartBuilder.setChartType");
    this.chart = { ...this.chart, type: known[0] };
    return this;
  }
  addRange(range: unknown) {
    const service = this.x.behind(range);
    if (!(service instanceof RangeService))
      throw mismatch([range], "SpreadsheetApp.EmbeddedChartBuilder.addRange");
    const added = { sheetId: service.sheet.getSheetId(), area: service.area };
    const key = JSON.stringify(added);
    if (!this.chart.ranges.some((one) => JSON.stringify(one) === key))
      this.chart = { ...this.chart, ranges: [...this.chart.ranges, added] };
    return this;
  }
  clearRanges() {
    this.chart = { ...this.chart, ranges: [] };
    return this;
  }
  setNumHeaders(headers: unknown) {
    const count = whole(headers, "SpreadsheetApp.EmbeddedChartBuilder.setNumHeaders");
    this.chart = { ...this.chart, headers: count };
    return this;
  }
  setPosition(...args: readonly unknown[]) {
    const call = "SpreadsheetApp.EmbeddedChartBuilder.setPosition";
    if (args.length !== 4) throw mismatch(args, call);
    const [row = 0, column = 0, x = 0, y = 0] = args.map((arg) => whole(arg, call));
    // 1 is the first; Google's text for less: unconfirmed.
    if (row < 1 || column < 1) throw new Refusal("The chart's position is outside the sheet.");
    this.chart = { ...this.chart, anchor: { row: row - 1, column: column - 1, x, y } };
    return this;
  }
  /** Neither the option nor its value is looked at, as with Google. */
  setOption(option: unknown, value: unknown) {
    const name = text(option, "SpreadsheetApp.EmbeddedChartBuilder.setOption");
    const copy: unknown = JSON.parse(JSON.stringify(value ?? null));
    this.chart = { ...this.chart, options: { ...this.chart.options, [name]: copy } };
    return this;
  }
  build() {
    return this.x.expose("EmbeddedChart", new EmbeddedChart(this.x, this.make, this.chart));
  }
}

export class EmbeddedChart {
  private readonly x: Execution;
  private readonly make: SheetObjects;
  readonly chart: Chart;

  constructor(x: Execution, make: SheetObjects, chart: Chart) {
    this.x = x;
    this.make = make;
    this.chart = chart;
  }

  getChartId() {
    return this.chart.id;
  }
  getRanges() {
    return this.chart.ranges.flatMap(({ sheetId, area }) => {
      const sheet = this.x.book.engine.workbook.getSheetBySheetId(sheetId);
      return sheet ? [this.make.range(sheet, area)] : [];
    });
  }
  getContainerInfo() {
    return this.x.expose("ContainerInfo", new ContainerInfo(this.chart));
  }
  modify() {
    const builder = new EmbeddedChartBuilder(this.x, this.make, this.chart);
    return this.x.expose("EmbeddedChartBuilder", builder);
  }
}

class ContainerInfo {
  private readonly chart: Chart;

  constructor(chart: Chart) {
    this.chart = chart;
  }

  getAnchorRow() {
    return this.chart.anchor.row + 1;
  }
  getAnchorColumn() {
    return this.chart.anchor.column + 1;
  }
  getOffsetX() {
    return this.chart.anchor.x;
  }
  getOffsetY() {
    return this.chart.anchor.y;
  }
}
