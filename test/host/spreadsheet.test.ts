import { describe, expect, test } from "vitest";
import type { FileSheet } from "../../src/host/host.ts";
import { inPage, open } from "./open.ts";

const sheet = "var ss = SpreadsheetApp.getActive(), s = ss.getSheets()[0];";
const date = { serial: 46_204, format: "yyyy-mm-dd" };
const deals: FileSheet = {
  name: "Deals",
  rows: [["Owner", "Amount"], ["Ada", 5], ["Ben", 7.5], [], [null, date]],
};
const two = { sheets: [deals, { name: "Old deals", rows: [] }] };

describe("what setValues writes is read as typing is", () => {
  test.each([
    ["007", 7],
    ["TRUE", true],
    ["$2.99", 2.99],
    ["10%", 0.1],
    ["=1+1", 2],
    ["'=1+1", "=1+1"],
    ["plain", "plain"],
    ["", ""],
    ["2026-07-01", new Date(Date.UTC(2026, 6, 1))],
  ])("%s", async (text, value) => {
    const host = await open();
    await inPage(host, `${sheet} s.getRange(1, 1, 1, 1).setValues([[${JSON.stringify(text)}]]); 1`);
    expect(host.cell("A1")).toEqual(value);
  });

  test("but not in a cell with the format @", async () => {
    const host = await open();
    await inPage(
      host,
      `${sheet} s.getRange('A1:B2').setNumberFormat('@').setValues([['=1+1', '007'], ['TRUE', '1-1-2026']]); 1`,
    );
    expect([host.cell("A1"), host.cell("B1"), host.cell("A2"), host.cell("B2")]).toEqual([
      "=1+1",
      "007",
      "TRUE",
      "1-1-2026",
    ]);
  });

  test("and a Date becomes one in the spreadsheet's zone", async () => {
    const host = await open("", { timeZone: "America/New_York" });
    await inPage(
      host,
      `${sheet} s.getRange('A1').setValue(new Date(Date.UTC(2026, 6, 1, 4))); s.getRange('A2').setValue(new Date(1e12)); 1`,
    );
    expect(host.cell("A1")).toEqual(new Date(Date.UTC(2026, 6, 1, 4)));
    expect(host.cell("A2")).toEqual(new Date(1e12));
    expect(await inPage(host, `${sheet} s.getRange('A1:A2').getDisplayValues()`)).toEqual([
      ["7/1/2026"],
      ["9/8/2001 21:46:40"],
    ]);
  });

  test("and no number is #NUM!", async () => {
    const host = await open();
    await inPage(host, `${sheet} s.getRange('A1').setValue(NaN); 1`);
    expect(host.cell("A1")).toBe("#NUM!");
  });
});

describe("a write is refused", () => {
  test.each([
    [
      "of too few rows",
      "s.getRange('A1:B2').setValues([[1, 2]])",
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      "of rows too wide",
      "s.getRange('A1:B1').setValues([[1, 2, 3]])",
      "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
    ],
    [
      "of something that is not rows",
      "s.getRange('A1').setValues([1])",
      "don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "of more than 50,000 characters",
      "s.getRange('A1').setValue('x'.repeat(50001))",
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    ],
    [
      "of more than 50,000 characters among others",
      "s.appendRow([1, 'x'.repeat(50001)])",
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    ],
    ["beyond 10,000,000 cells", "s.insertRowsAfter(1000, 400000)", "above the limit of 10000000 cells."],
    [
      "under a name that is taken",
      "ss.insertSheet('deals')",
      'A sheet with the name "deals" already exists. Please enter another name.',
    ],
    [
      "that would leave no sheet",
      "ss.deleteSheet(ss.getSheets()[1]); ss.deleteSheet(s)",
      "You can't remove all the sheets in a document.",
    ],
    [
      "that would hide the last sheet",
      "ss.getSheets()[1].hideSheet(); s.hideSheet()",
      "You can't hide all the sheets in a document.",
    ],
  ])("%s", async (_, source, message) => {
    const host = await open("", two);
    await expect(inPage(host, `${sheet} ${source}`)).rejects.toThrow(message);
  });
});

describe("getRange", () => {
  test.each([
    ["s.getRange('B2')", "B2"],
    ["s.getRange('A2:B')", "A2:B1000"],
    ["s.getRange('A:B')", "A1:B1000"],
    ["s.getRange('2:3')", "A2:Z3"],
    ["s.getRange(2, 1)", "A2"],
    ["s.getRange(2, 1, 3)", "A2:A4"],
    ["s.getRange(2, 1, 3, 2)", "A2:B4"],
    ["s.getDataRange()", "A1:B5"],
    ["ss.getRange('Old deals!A1:B2')", "A1:B2"],
  ])("%s is %s", async (source, a1) => {
    const host = await open("", two);
    expect(await inPage(host, `${sheet} ${source}.getA1Notation()`)).toBe(a1);
  });

  test.each([
    ["s.getRange(1, 1, 0, 1)", "The number of rows in the range must be at least 1."],
    ["s.getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1."],
    ["s.getRange(0, 1)", "The starting row of the range is too small."],
    ["s.getRange(1001, 1)", "The coordinates of the range are outside the dimensions of the sheet."],
    ["s.getRange('A1:A1001')", "The coordinates of the range are outside the dimensions of the sheet."],
    ["s.getRange('nonsense words')", "Range not found"],
    ["s.getRange(1)", "don't match the method signature"],
  ])("%s is refused", async (source, message) => {
    const host = await open("", two);
    await expect(inPage(host, `${sheet} ${source}`)).rejects.toThrow(message);
  });
});

describe("a sheet", () => {
  test("knows its content and its size", async () => {
    const host = await open("", two);
    expect(
      await inPage(
        host,
        `${sheet} [s.getLastRow(), s.getLastColumn(), s.getMaxRows(), s.getMaxColumns(), ss.getSheets()[1].getLastRow()]`,
      ),
    ).toEqual([5, 2, 1000, 26, 0]);
  });

  test("is found by its name in any case, and by its id after a new name", async () => {
    const host = await open("", two);
    expect(
      await inPage(
        host,
        `${sheet} ss.getSheetByName('old DEALS').getSheetId() === ss.getSheets()[1].getSheetId()`,
      ),
    ).toBe(true);
    expect(
      await inPage(
        host,
        `${sheet} var id = s.getSheetId(); s.setName('Renamed'); [typeof id, ss.getSheetById(id).getName(), ss.getSheetByName('Deals')]`,
      ),
    ).toEqual(["number", "Renamed", null]);
    expect(await inPage(host, `${sheet} ss.getSheetById(12345)`)).toBeNull();
  });

  test("takes a row after its last, and grows for it", async () => {
    const host = await open("", two);
    await inPage(host, `${sheet} s.appendRow(['Cem', '=B2*2', new Date(0)]); 1`);
    expect([host.cell("A6"), host.cell("B6"), host.cell("C6")]).toEqual(["Cem", 10, new Date(0)]);
    await inPage(host, `${sheet} s.getRange('A1000').setValue('end'); s.appendRow([1]); 1`);
    expect(host.cell("A1001")).toBe(1);
    await inPage(host, `${sheet} s.appendRow(new Array(30).fill(2)); 1`);
    expect(host.cell("AD1002")).toBe(2);
    expect(await inPage(host, `${sheet} [s.getMaxRows(), s.getMaxColumns()]`)).toEqual([1002, 30]);
  });

  test("that grows is followed by the formulas without an end", async () => {
    const host = await open("function HEIGHT(v) { return v.length; }", two);
    await host.type("D1", "=HEIGHT(A2:A)");
    await inPage(host, `${sheet} s.insertRowsAfter(1000, 10); 1`);
    expect(host.cell("D1")).toBe(1009);
    expect(await inPage(host, `${sheet} s.getRange('D1').getFormula()`)).toBe("=HEIGHT(A2:A)");
    await inPage(host, `${sheet} s.insertRowsAfter(3, 1); 1`);
    expect(await inPage(host, `${sheet} s.getRange('D1').getFormula()`)).toBe("=HEIGHT(A2:A)");
    expect(host.cell("D1")).toBe(1010);
  });

  test("can be made, hidden, shown, frozen, coloured, cleared and deleted", async () => {
    const host = await open("", two);
    expect(
      await inPage(
        host,
        `${sheet} var n = ss.insertSheet('New'); n.getRange('A1').setValue('x').setFontWeight('bold').setBackground('#ff0000').setFontColor('#000000').setWrap(true).setNote('n');
        n.hideSheet(); var hidden = n.isSheetHidden(); n.showSheet(); n.setFrozenRows(1); n.setTabColor('#00ff00'); n.setColumnWidth(1, 200); n.autoResizeColumns(1, 2);
        n.protect().setDescription('d').setWarningOnly(true);
        var note = n.getRange('A1').getNote(); n.clear(); var rows = n.getLastRow(); ss.deleteSheet(n);
        [hidden, note, rows, ss.getSheets().length]`,
      ),
    ).toEqual([true, "n", 0, 2]);
  });
});

describe("a range", () => {
  test("is read as values, as shown, and as formulas", async () => {
    const host = await open("", { ...two, timeZone: "America/New_York" });
    await host.type("C2", "=SUM(B2:B)");
    expect(await inPage(host, `${sheet} s.getRange('A2:C3').getDisplayValues()`)).toEqual([
      ["Ada", "5", expect.any(String)],
      ["Ben", "7.5", ""],
    ]);
    expect(await inPage(host, `${sheet} s.getRange('B5').getDisplayValue()`)).toBe("2026-07-01");
    expect(await inPage(host, `${sheet} s.getRange('B5').getValue().toISOString()`)).toBe(
      "2026-07-01T04:00:00.000Z",
    );
    expect(await inPage(host, `${sheet} s.getRange('C2').getFormula() + s.getRange('B2').getFormula()`)).toBe(
      "=SUM(B2:B)",
    );
  });

  test("takes a formula with semicolons", async () => {
    const host = await open("", two);
    await inPage(host, `${sheet} s.getRange('D1').setFormula('SUM(B2;B3)'); 1`);
    expect(host.cell("D1")).toBe(12.5);
  });

  test("is emptied, and keeps its format", async () => {
    const host = await open("", two);
    await inPage(host, `${sheet} s.getRange('B5').clearContent(); 1`);
    expect(host.cell("B5")).toBe("");
    expect(await inPage(host, `${sheet} s.getRange('B5').getNumberFormat()`)).toBe("yyyy-mm-dd");
  });

  test("shows numbers in the spreadsheet's own locale", async () => {
    const host = await open("", { ...two, locale: "de_DE" });
    await inPage(host, `${sheet} s.getRange('D1').setNumberFormat('#,##0.00').setValue(1234.5); 1`);
    expect(
      await inPage(host, `${sheet} [s.getRange('D1').getDisplayValue(), s.getRange('B3').getDisplayValue()]`),
    ).toEqual(["1.234,50", "7,5"]);
  });
});

test("a named range is found again, also after rows have moved it", async () => {
  const host = await open("", two);
  expect(
    await inPage(
      host,
      `${sheet} ss.setNamedRange('AS_OF', s.getRange('B2')); ss.getRangeByName('AS_OF').getA1Notation()`,
    ),
  ).toBe("B2");
  expect(await inPage(host, `${sheet} ss.getRangeByName('NOTHING')`)).toBeNull();
  await host.type("D1", "=AS_OF*2");
  expect(host.cell("D1")).toBe(10);
  await inPage(host, `${sheet} ss.getRangeByName('AS_OF').setValue(8); 1`);
  expect(host.cell("D1")).toBe(16);
  await inPage(host, `${sheet} ss.setNamedRange('AS_OF', s.getRange('B3')); 1`);
  expect(await inPage(host, `${sheet} ss.getRangeByName('AS_OF').getValue()`)).toBe(7.5);
});

test("the spreadsheet tells its locale, zone, id and owner", async () => {
  const host = await open("", { locale: "tr_TR", timeZone: "Europe/Istanbul", owner: "o@example.com" });
  expect(
    await inPage(
      host,
      `${sheet} [ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), Session.getScriptTimeZone(), ss.getOwner().getEmail(), ss.getUrl().indexOf(ss.getId()) > 0]`,
    ),
  ).toEqual(["tr_TR", "Europe/Istanbul", "Etc/UTC", "o@example.com", true]);
});

test("Utilities writes and reads dates in any zone, and tells what it cannot read", async () => {
  const host = await open();
  expect(
    await inPage(host, "Utilities.formatDate(new Date(0), 'America/New_York', 'yyyy-MM-dd HH:mm')"),
  ).toBe("1969-12-31 19:00");
  expect(
    await inPage(host, "Utilities.parseDate('2026-07-01', 'America/New_York', 'yyyy-MM-dd') instanceof Date"),
  ).toBe(true);
  await expect(inPage(host, "Utilities.parseDate('soon', 'Etc/UTC', 'yyyy')")).rejects.toThrow(
    'Unparseable date: "soon"',
  );
  await expect(inPage(host, "Utilities.formatDate('2026', 'Etc/UTC', 'yyyy')")).rejects.toThrow(
    "don't match the method signature",
  );
  expect(await inPage(host, "Utilities.getUuid().length")).toBe(36);
});
