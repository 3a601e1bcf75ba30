import type { Worksheet } from "@univerjs/core";
import type { Execution } from "../execution.ts";
import { Refusal } from "../refusal.ts";
import { select } from "../selection.ts";
import { sheetNumber } from "../sheet-number.ts";
import { areaOf } from "./area.ts";
import { mismatch, text } from "./arguments.ts";
import { EmbeddedChart, EmbeddedChartBuilder, newChart } from "./charts.ts";
import { addMetadata, DeveloperMetadataService, metadataOf } from "./metadata.ts";
import { RangeService } from "./range.ts";
import { RangeListService } from "./range-list.ts";
import { SheetGrid } from "./sheet-grid.ts";
import type { SheetObjects } from "./sheet-objects.ts";

export class SheetService extends SheetGrid {
  private readonly make: SheetObjects;

  constructor(x: Execution, make: SheetObjects, sheet: Worksheet) {
    super(x, sheet);
    this.make = make;
  }

  getSheetId() {
    return sheetNumber(this.sheet.getSheetId());
  }
  getName() {
    return this.sheet.getName();
  }
  getParent() {
    return this.make.spreadsheet();
  }
  setName(name: unknown) {
    const wanted = text(name, "SpreadsheetApp.Sheet.setName");
    checkName(this.x, wanted, this.sheet);
    this.face().setName(wanted);
    return this;
  }
  getRange(...args: readonly unknown[]) {
    return this.make.range(this.sheet, areaOf(this.x.book, this.sheet, args));
  }
  getDataRange() {
    const { rows, columns } = this.x.book.extent(this.sheet);
    const area = { row: 0, column: 0, endRow: Math.max(rows, 1) - 1, endColumn: Math.max(columns, 1) - 1 };
    return this.make.range(this.sheet, area);
  }
  getRangeList(places: unknown) {
    if (!Array.isArray(places) || places.length === 0)
      throw mismatch([places], "SpreadsheetApp.Sheet.getRangeList");
    const areas = places.map((place) => areaOf(this.x.book, this.sheet, [place]));
    return this.x.expose("RangeList", new RangeListService(this.x, this.make, this.sheet, areas));
  }
  activate() {
    this.x.book.engine.book.setActiveSheet(this.sheet.getSheetId());
    return this;
  }
  setActiveRange(range: unknown) {
    const service = this.x.behind(range);
    if (!(service instanceof RangeService)) throw mismatch([range], "SpreadsheetApp.Sheet.setActiveRange");
    if (service.sheet !== this.sheet) throw new Refusal("Specified range must be part of the sheet.");
    select(this.x.book.engine, this.sheet, [service.area]);
    return range;
  }
  newChart() {
    const builder = new EmbeddedChartBuilder(this.x, this.make, newChart);
    return this.x.expose("EmbeddedChartBuilder", builder);
  }
  insertChart(chart: unknown) {
    this.x.book.charts.insert(this.sheet.getSheetId(), this.given(chart, "insertChart"));
  }
  updateChart(chart: unknown) {
    const given = this.given(chart, "updateChart");
    if (!this.x.book.charts.replace(this.sheet.getSheetId(), given)) throw noChart();
  }
  removeChart(chart: unknown) {
    const { id } = this.given(chart, "removeChart");
    if (!this.x.book.charts.remove(this.sheet.getSheetId(), id)) throw noChart();
  }
  getCharts() {
    return this.x.book.charts
      .in(this.sheet.getSheetId())
      .map((chart) => this.x.expose("EmbeddedChart", new EmbeddedChart(this.x, this.make, chart)));
  }
  addDeveloperMetadata(...args: readonly unknown[]) {
    addMetadata(this.x, this.sheet.getSheetId(), args);
    return this;
  }
  getDeveloperMetadata() {
    const id = this.sheet.getSheetId();
    return metadataOf(this.x, id).map((one) =>
      this.x.expose("DeveloperMetadata", new DeveloperMetadataService(this.x, id, one)),
    );
  }
  protect() {
    return this.x.expose("Protection", new ProtectionService());
  }

  private readonly given = (chart: unknown, method: string) => {
    const service = this.x.behind(chart);
    if (!(service instanceof EmbeddedChart)) throw mismatch([chart], `SpreadsheetApp.Sheet.${method}`);
    return service.chart;
  };
}

/** Google's text: unconfirmed. */
function noChart(): Refusal {
  return new Refusal("The chart is not part of the sheet.");
}

/** Until editors are removed, everybody may edit what a script protects. [platform 8.8] */
class ProtectionService {
  setWarningOnly() {
    return this;
  }
  setDescription() {
    return this;
  }
  removeEditors() {
    return this;
  }
  getEditors() {
    return [];
  }
}

export function checkName(x: Execution, name: string, own: Worksheet | null): void {
  const taken = x.book.sheetByName(name);
  if (taken !== null && taken !== own) {
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
