import type { Worksheet } from "@univerjs/core";
import { a1Of, parseA1, splitSheet } from "../a1.ts";
import type { Execution } from "../execution.ts";
import { refuseProtectedSheet } from "../protection.ts";
import { Refusal } from "../refusal.ts";
import { type Selected, selectedIn } from "../selection.ts";
import { sheetNumber } from "../sheet-number.ts";
import { areaOf } from "./area.ts";
import { mismatch, text } from "./arguments.ts";
import { RangeService } from "./range.ts";
import { checkName, SheetService } from "./sheet.ts";
import { checkGrowth } from "./sheet-grid.ts";
import type { SheetObjects } from "./sheet-objects.ts";

export class SpreadsheetService {
  private readonly x: Execution;
  private readonly make: SheetObjects;

  constructor(x: Execution, make: SheetObjects) {
    this.x = x;
    this.make = make;
  }

  getId() {
    return this.x.cloud.spreadsheetId;
  }
  getName() {
    return this.x.book.engine.book.getName();
  }
  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this.x.cloud.spreadsheetId}/edit`;
  }
  getSheets() {
    return this.x.book.sheets().map((sheet) => this.make.sheet(sheet));
  }
  getNumSheets() {
    return this.x.book.sheets().length;
  }
  getSheetByName(name: unknown) {
    const sheet = this.x.book.sheetByName(text(name, "SpreadsheetApp.Spreadsheet.getSheetByName"));
    return sheet && this.make.sheet(sheet);
  }
  getSheetById(id: unknown) {
    const sheet = this.x.book.sheets().find((one) => sheetNumber(one.getSheetId()) === id);
    return sheet ? this.make.sheet(sheet) : null;
  }
  insertSheet(...args: readonly unknown[]) {
    const [first] = args;
    const name = typeof first === "string" ? first : freeName(this.x);
    checkName(this.x, name, null);
    checkGrowth(this.x, 26_000);
    const id = String(nextSheetNumber(this.x));
    this.x.book.engine.book.insertSheet(name, {
      index: typeof first === "number" ? first : this.x.book.sheets().length,
      sheet: { id, rowCount: 1_000, columnCount: 26 },
    });
    const made = this.x.book.sheetByName(name);
    if (made === null) throw new Refusal(`The sheet "${name}" could not be made.`);
    return this.make.sheet(made);
  }
  deleteSheet(sheet: unknown) {
    const service = this.x.behind(sheet);
    if (!(service instanceof SheetService)) throw mismatch([sheet], "SpreadsheetApp.Spreadsheet.deleteSheet");
    if (this.x.book.sheets().length === 1)
      throw new Refusal("You can't remove all the sheets in a document.");
    refuseProtectedSheet(this.x, service.sheet);
    this.x.book.engine.book.deleteSheet(service.sheet.getSheetId());
  }
  toast(message: unknown, title: unknown = "") {
    const call = "SpreadsheetApp.Spreadsheet.toast";
    this.x.cloud.told.push({ kind: "toast", title: text(title, call), text: text(message, call) });
  }
  getActiveSheet() {
    return this.make.sheet(activeSheet(this.x));
  }
  setActiveSheet(sheet: unknown) {
    const service = this.x.behind(sheet);
    if (!(service instanceof SheetService))
      throw mismatch([sheet], "SpreadsheetApp.Spreadsheet.setActiveSheet");
    this.x.book.engine.book.setActiveSheet(service.sheet.getSheetId());
    return sheet;
  }
  getCurrentCell() {
    const { sheet, cell } = selectedBy(this.x);
    return this.make.range(sheet, cell);
  }
  getActiveRange() {
    const { sheet, areas } = selectedBy(this.x);
    return this.make.range(sheet, areas[areas.length - 1] ?? areas[0]);
  }
  getSpreadsheetLocale() {
    return this.x.cloud.locale.name;
  }
  getSpreadsheetTimeZone() {
    return this.x.cloud.zone.name;
  }
  getOwner() {
    const { owner } = this.x.cloud;
    return this.x.expose("User", new UserService(owner));
  }
  getRange(a1: unknown) {
    const { sheet, rest } = splitSheet(text(a1, "SpreadsheetApp.Spreadsheet.getRange"));
    const found = sheet === null ? activeSheet(this.x) : this.x.book.sheetByName(sheet);
    if (found === null) throw new Refusal("Range not found");
    return this.make.range(found, areaOf(this.x.book, found, [rest]));
  }
  getRangeByName(name: unknown) {
    const { book } = this.x;
    const defined = book.engine.book.getDefinedName(text(name, "SpreadsheetApp.Spreadsheet.getRangeByName"));
    if (!defined) return null;
    const { sheet, rest } = splitSheet(defined.getFormulaOrRefString().replace(/^=/, ""));
    const found = sheet === null ? null : book.sheetByName(sheet);
    return found && this.make.range(found, parseA1(rest.replaceAll("$", ""), book.grid(found)));
  }
  setNamedRange(name: unknown, range: unknown) {
    const wanted = text(name, "SpreadsheetApp.Spreadsheet.setNamedRange");
    const service = this.x.behind(range);
    if (!(service instanceof RangeService))
      throw mismatch([name, range], "SpreadsheetApp.Spreadsheet.setNamedRange");
    if (!/^[A-Za-z_]\w{0,249}$/.test(wanted)) throw new Refusal("The name of the range is invalid.");
    const { book } = this.x.book.engine;
    const reference = `'${service.sheet.getName().replaceAll("'", "''")}'!${locked(a1Of(service.area))}`;
    book.getDefinedName(wanted)?.delete();
    book.insertDefinedName(wanted, reference);
  }
  removeNamedRange(name: unknown) {
    this.x.book.engine.book
      .getDefinedName(text(name, "SpreadsheetApp.Spreadsheet.removeNamedRange"))
      ?.delete();
  }
}

class UserService {
  private readonly address: string;

  constructor(address: string) {
    this.address = address;
  }
  getEmail() {
    return this.address;
  }
}

/** What the user has selected. In a formula it would be the cell that is calculated. [platform 1.5.8] */
function selectedBy(x: Execution): Selected {
  if (x.kind === "formula") throw new Error("This host does not tell a formula the cell that it stands in.");
  return selectedIn(x.book.engine);
}

function activeSheet(x: Execution): Worksheet {
  return x.book.engine.workbook.getActiveSheet();
}

function locked(a1: string): string {
  return a1.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function freeName(x: Execution): string {
  for (let number = x.book.sheets().length + 1; ; number += 1) {
    if (x.book.sheetByName(`Sheet${number}`) === null) return `Sheet${number}`;
  }
}

function nextSheetNumber(x: Execution): number {
  const taken = new Set(x.book.sheets().map((sheet) => sheetNumber(sheet.getSheetId())));
  x.book.sheetsMade += 1;
  let number = 1_000_003 * (x.book.sheetsMade + 1);
  while (taken.has(number)) number += 1;
  return number;
}
