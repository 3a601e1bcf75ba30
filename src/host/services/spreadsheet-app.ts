import type { Execution } from "../execution.ts";
import { Refusal } from "../refusal.ts";
import { metadataEnums } from "./metadata.ts";
import { RangeService } from "./range.ts";
import { lookEnums } from "./range-look.ts";
import { SheetService } from "./sheet.ts";
import type { SheetObjects } from "./sheet-objects.ts";
import { SpreadsheetService } from "./spreadsheet.ts";
import { UiService, uiEnums } from "./ui.ts";

export function spreadsheetApp(x: Execution): object {
  const make: SheetObjects = {
    spreadsheet: () => x.expose("Spreadsheet", new SpreadsheetService(x, make)),
    sheet: (sheet) => x.expose("Sheet", new SheetService(x, make, sheet)),
    range: (sheet, area) => x.expose("Range", new RangeService(x, make, sheet, area)),
  };
  const service = new SpreadsheetAppService(x, make);
  return Object.assign(x.expose("SpreadsheetApp", service), lookEnums, metadataEnums);
}

class SpreadsheetAppService {
  private readonly x: Execution;
  private readonly make: SheetObjects;

  constructor(x: Execution, make: SheetObjects) {
    this.x = x;
    this.make = make;
  }

  getActive() {
    return this.make.spreadsheet();
  }
  getActiveSpreadsheet() {
    return this.make.spreadsheet();
  }
  getActiveSheet() {
    return this.make.sheet(this.x.book.engine.workbook.getActiveSheet());
  }
  openById(id: unknown) {
    if (id !== this.x.cloud.spreadsheetId) throw new Refusal(`Document ${String(id)} is missing`);
    return this.make.spreadsheet();
  }
  getUi() {
    const { kind } = this.x;
    if (kind === "formula" || kind === "trigger") {
      throw new Refusal("Cannot call SpreadsheetApp.getUi() from this context.");
    }
    return Object.assign(this.x.expose("Ui", new UiService(this.x)), uiEnums);
  }
  flush() {
    // Every write stands at once here.
  }
}
