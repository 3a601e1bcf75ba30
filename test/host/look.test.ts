import { describe, expect, test } from "vitest";
import { inCell, inPage, open } from "./open.ts";

const sheet = "var ss = SpreadsheetApp.getActive(), s = ss.getSheets()[0];";

test("a grid of looks goes to the cells that it stands for", async () => {
  const host = await open();
  expect(
    await inPage(
      host,
      `${sheet} var r = s.getRange('A1:B2');
      r.setFontWeights([['bold', 'normal'], ['normal', 'bold']]).setFontSizes([[18, 10], [10, 9]])
        .setBackgrounds([['#e3f1ec', null], [null, 'white']]).setFontColors([['#000000', 'red'], [null, null]])
        .setHorizontalAlignments([['left', 'right'], ['center', 'normal']]).setWraps([[true, false], [false, true]])
        .setNumberFormats([['@', '0.0%'], ['#,##0', 'General']]);
      ['A1', 'B1', 'A2', 'B2'].map(function (a) {
        var c = s.getRange(a); return [c.getFontWeight(), c.getFontSize(), c.getBackground(), c.getNumberFormat()].join(' ');
      })`,
    ),
  ).toEqual([
    "bold 18 #e3f1ec @",
    "normal 10 #ffffff 0.0%",
    "normal 10 #ffffff #,##0",
    "bold 9 white General",
  ]);
});

test("borders, strategies, sizes and gridlines are taken", async () => {
  const host = await open();
  expect(
    await inPage(
      host,
      `${sheet} s.getRange('A1:C3').setBorder(true, null, true, null, false, true)
        .setBorder(null, null, true, null, null, null, '#12715b', SpreadsheetApp.BorderStyle.SOLID_MEDIUM)
        .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setVerticalAlignment('middle');
      s.setColumnWidth(1, 170); s.setColumnWidths(2, 3, 80); s.setRowHeight(1, 40); s.setRowHeights(2, 2, 24);
      s.setHiddenGridlines(true); [s.getColumnWidth(1), s.getColumnWidth(4)]`,
    ),
  ).toEqual([170, 80]);
});

describe("a look is refused", () => {
  test.each([
    [
      "of too few rows",
      "s.getRange('A1:B2').setFontWeights([['bold', 'bold']])",
      "The data has 1 but the range has 2.",
    ],
    ["that is no grid", "s.getRange('A1').setBackgrounds('#ffffff')", "SpreadsheetApp.Range.setBackgrounds"],
    ["with a weight of its own", "s.getRange('A1').setFontWeight('heavy')", "Invalid weight: heavy"],
    [
      "with no alignment",
      "s.getRange('A1').setHorizontalAlignments([['justify']])",
      "Invalid alignment: justify",
    ],
    ["with no colour", "s.getRange('A1').setBackground('#12')", "Invalid color: #12"],
    [
      "with a size in words",
      "s.getRange('A1').setFontSizes([['large']])",
      "SpreadsheetApp.Range.setFontSize",
    ],
    [
      "with five sides",
      "s.getRange('A1').setBorder(true, true, true, true, true)",
      "SpreadsheetApp.Range.setBorder",
    ],
    [
      "with a style in words",
      "s.getRange('A1').setBorder(true, true, true, true, true, true, 'red', 'SOLID')",
      "SpreadsheetApp.Range.setBorder",
    ],
    [
      "with a strategy in words",
      "s.getRange('A1').setWrapStrategy('CLIP')",
      "SpreadsheetApp.Range.setWrapStrategy",
    ],
  ])("%s", async (_, source, message) => {
    const host = await open();
    await expect(inPage(host, `${sheet} ${source}`)).rejects.toThrow(message);
  });

  test.each(["setBackgrounds", "setFontSizes", "setBorder", "setWraps"])(
    "to a formula: %s",
    async (method) => {
      const host = await open();
      expect(await inCell(host, `${sheet} s.getRange(1, 1).${method}(null)`)).toContain(
        `You do not have permission to call ${method}`,
      );
    },
  );
});

describe("rows", () => {
  const rows = [["a"], ["b"], ["c"], ["d"]];

  test("are deleted, and what stands below moves up", async () => {
    const host = await open("", { sheets: [{ name: "Deals", rows }] });
    await inPage(host, `${sheet} s.deleteRows(2, 2); 1`);
    expect([host.cell("A1"), host.cell("A2"), host.cell("A3")]).toEqual(["a", "d", ""]);
    expect(await inPage(host, `${sheet} [s.getMaxRows(), s.getLastRow()]`)).toEqual([998, 2]);
  });

  test.each([
    ["s.deleteRows(0, 1)", "out of bounds"],
    ["s.deleteRows(1000, 2)", "out of bounds"],
    ["s.deleteRows(1, 1000)", "You can't delete all the rows on the sheet."],
  ])("are not deleted by %s", async (source, message) => {
    const host = await open();
    await expect(inPage(host, `${sheet} ${source}`)).rejects.toThrow(message);
  });
});

describe("what a script notes of a sheet", () => {
  test("stays when the sheet is renamed, is changed and taken away", async () => {
    const host = await open();
    expect(
      await inPage(
        host,
        `${sheet} s.addDeveloperMetadata('kind', 'report', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        s.addDeveloperMetadata('bare'); s.setName('Else');
        var all = s.getDeveloperMetadata(); all[0].setValue('sample'); all[1].remove();
        var now = s.getDeveloperMetadata(); [now.length, now[0].getKey(), now[0].getValue()]`,
      ),
    ).toEqual([1, "kind", "sample"]);
  });

  test("has room for 30,000 characters", async () => {
    const host = await open();
    await expect(inPage(host, `${sheet} s.addDeveloperMetadata('k', 'x'.repeat(30000))`)).rejects.toThrow(
      "quota",
    );
  });

  test("is read by a formula and written by none", async () => {
    const host = await open();
    expect(await inCell(host, `${sheet} s.getDeveloperMetadata().length`)).toBe(0);
    expect(await inCell(host, `${sheet} s.addDeveloperMetadata('k')`)).toContain(
      "You do not have permission",
    );
  });
});
