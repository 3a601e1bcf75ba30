import { expect, test } from "vitest";
import { inCell, inPage, open } from "./open.ts";

const sheets = [
  { name: "Deals", rows: [["Owner"], ["Ada"]] },
  { name: "Old deals", rows: [] },
];
const sheet = "var ss = SpreadsheetApp.getActive(), s = ss.getSheets()[0], o = ss.getSheets()[1];";

test("a file opens with the first cell of its first sheet selected", async () => {
  const host = await open("", { sheets });
  expect(host.selection).toEqual({ sheet: "Deals", ranges: ["A1"], cell: "A1" });
});

test("a page's call sees what the user has selected", async () => {
  const host = await open("", { sheets });
  host.select("Old deals!B2:C4");
  expect(
    await inPage(
      host,
      `${sheet} var c = ss.getCurrentCell(); [c.getSheet().getName(), c.getA1Notation(), ss.getActiveRange().getA1Notation()]`,
    ),
  ).toEqual(["Old deals", "B2", "B2:C4"]);
});

test("a list of ranges is selected, the last one with the focus", async () => {
  const host = await open("", { sheets });
  await inPage(host, `${sheet} s.getRangeList(['A2:A3', '5:6', 'C9']).activate(); 1`);
  expect(host.selection).toEqual({ sheet: "Deals", ranges: ["A2:A3", "A5:Z6", "C9"], cell: "C9" });
});

test("a list of ranges brings its sheet to the front only where that is asked for", async () => {
  const host = await open("", { sheets });
  await inPage(host, `${sheet} o.getRangeList(['B2']).activate(); 1`);
  expect(host.selection.sheet).toBe("Deals");
  await inPage(host, `${sheet} ss.setActiveSheet(o); o.getRangeList(['B2']).activate(); 1`);
  expect(host.selection).toEqual({ sheet: "Old deals", ranges: ["B2"], cell: "B2" });
});

test("a range is activated with its sheet", async () => {
  const host = await open("", { sheets });
  await inPage(host, `${sheet} o.getRange('B2:C3').activate(); 1`);
  expect(host.selection).toEqual({ sheet: "Old deals", ranges: ["B2:C3"], cell: "B2" });
  await inPage(host, `${sheet} ss.setActiveSheet(s); s.setActiveRange(s.getRange('D4')); 1`);
  expect(host.selection).toEqual({ sheet: "Deals", ranges: ["D4"], cell: "D4" });
});

test.each([
  ["s.getRangeList([])", "don't match the method signature"],
  ["s.getRangeList('A1')", "don't match the method signature"],
  ["s.getRangeList(['A1001'])", "outside the dimensions of the sheet"],
  ["s.setActiveRange(o.getRange('A1'))", "must be part of the sheet"],
])("%s is refused", async (source, message) => {
  const host = await open("", { sheets });
  await expect(inPage(host, `${sheet} ${source}`)).rejects.toThrow(message);
});

test("a formula selects nothing", async () => {
  const host = await open("", { sheets });
  expect(await inCell(host, `${sheet} s.getRangeList(['A1']).activate()`)).toContain(
    "You do not have permission to call activate",
  );
});
