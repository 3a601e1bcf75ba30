import { describe, expect, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { inPage, open } from "./open.ts";

const sheet = "var ss = SpreadsheetApp.getActive(), s = ss.getSheets()[0];";
const refusal =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
const opened = (): Promise<Host> =>
  open("", {
    owner: "owner@example.com",
    sheets: [
      { name: "Deals", rows: [["Owner"], ["Ada"]] },
      { name: "Other", rows: [] },
    ],
  });

describe("of a protected sheet", () => {
  test.each([
    ["a cell is not written", "s.getRange('Z9').setValue(1)"],
    ["cells are not written", "s.getRange('A1:B1').setValues([[1, 2]])"],
    ["no formula is written", "s.getRange('A1').setFormula('=1')"],
    ["nothing is emptied", "s.getRange('A1').clearContent()"],
    ["no look is changed", "s.getRange('A1').setBackground('#ffffff')"],
    ["no row is added", "s.appendRow([1])"],
    ["no row is inserted", "s.insertRowsAfter(1, 1)"],
    ["no row is deleted", "s.deleteRows(1, 1)"],
    ["no chart is inserted", "s.insertChart(s.newChart().build())"],
    ["no name is changed", "s.setName('Mine')"],
    ["nothing is left when it is deleted", "ss.deleteSheet(s)"],
  ])("%s", async (_, source) => {
    const host = await opened();
    host.protect("Deals");
    await expect(inPage(host, `${sheet} ${source}`)).rejects.toThrow(refusal);
  });

  test("all is read and selected", async () => {
    const host = await opened();
    host.protect("Deals");
    expect(
      await inPage(
        host,
        `${sheet} s.getRange('A2').activate(); [s.getRange('A2').getValue(), s.getRange('A2').canEdit()]`,
      ),
    ).toEqual(["Ada", false]);
  });
});

test("protected cells keep only themselves from being written", async () => {
  const host = await opened();
  host.protect("Deals!A1:B2");
  await expect(inPage(host, `${sheet} s.getRange('B2:C3').setValue(1)`)).rejects.toThrow(refusal);
  await expect(inPage(host, `${sheet} s.clear()`)).rejects.toThrow(refusal);
  await expect(inPage(host, `${sheet} ss.deleteSheet(s)`)).rejects.toThrow(refusal);
  expect(await inPage(host, `${sheet} s.getRange('C3').setValue(1); s.appendRow([2]); 1`)).toBe(1);
});

test("another sheet, the owner, a named editor and a file without protection are free to write", async () => {
  const host = await opened();
  const write = `${sheet} s.getRange('A1').setValue(1); 1`;
  host.protect("Other");
  expect(await inPage(host, write)).toBe(1);
  host.protect("Deals", ["bob@example.com"]);
  await expect(inPage(host, write)).rejects.toThrow(refusal);
  for (const user of ["owner@example.com", "bob@example.com"]) {
    host.signIn(user);
    expect(await inPage(host, write)).toBe(1);
  }
  host.signIn("ann@example.com");
  host.unprotect();
  expect(await inPage(host, write)).toBe(1);
});
