import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../src/preview/import.ts";
import { xlsxFile } from "./xlsx-file.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "salesgauge-"));
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const rowsOf = async (path: string, locale = "en_US") => (await importFiles([path], locale))[0]?.rows;

describe("a CSV", () => {
  test.each([
    ["commas", "a,b\n1,x"],
    ["semicolons", "a;b\n1;x"],
    ["tabs", "a\tb\n1\tx"],
    ["CRLF", "a,b\r\n1,x\r\n"],
    ["a byte-order mark", "\uFEFFa,b\n1,x"],
    ["quotes", '"a","b"\n"1","x"'],
    ["blank lines", "a,b\n\n1,x\n\n"],
  ])("with %s is read", async (_, text) => {
    expect(await rowsOf(await file("deals.csv", text))).toEqual([
      ["a", "b"],
      [1, "x"],
    ]);
  });

  test("keeps a delimiter, a line break and a quote inside quotes", async () => {
    const path = await file("quoted.csv", 'a,b\n"x, y","1\n""2"""');
    expect(await rowsOf(path)).toEqual([
      ["a", "b"],
      ["x, y", '1\n"2"'],
    ]);
  });

  test("of one column is read", async () => {
    expect(await rowsOf(await file("one.csv", "a\n1\n2"))).toEqual([["a"], [1], [2]]);
  });

  test("is named after its file, and two of a name are told apart", async () => {
    const paths = [await file("Deals.csv", "a"), await file("deals.tsv", "b")];
    const names = (await importFiles(paths, "en_US")).map(({ name }) => name);
    expect(names).toEqual(["Deals", "deals (2)"]);
  });

  test("from Turkey is read in a Turkish spreadsheet", async () => {
    const path = await file("tr.csv", "Tutar;Kapanış Tarihi\n1.234,50;02.11.2026");
    expect(await rowsOf(path, "tr_TR")).toEqual([
      ["Tutar", "Kapanış Tarihi"],
      [1234.5, { serial: 46_328, format: "dd.mm.yyyy" }],
    ]);
  });
});

describe("an XLSX", () => {
  test("becomes a sheet for each of its sheets, its cells typed as they were", async () => {
    const path = await file(
      "book.xlsx",
      xlsxFile({
        Deals: [["Closed", "Note"], [{ date: 46_328 }, "=1+1"], [12.5, "007"], [true]],
        Empty: [],
        More: [["x"]],
      }),
    );
    const sheets = await importFiles([path], "en_US");
    expect(sheets.map(({ name }) => name)).toEqual(["Deals", "More"]);
    expect(sheets[0]?.rows).toEqual([
      ["Closed", "Note"],
      [{ serial: 46_328, format: "yyyy-mm-dd" }, "=1+1"],
      [12.5, "007"],
      [true, null],
    ]);
  });
});

describe("a file that cannot be opened is told in one sentence", () => {
  test.each([
    ["missing.csv", null, /missing\.csv does not exist\.$/],
    ["empty.csv", "", /empty\.csv is empty\.$/],
    ["blank.csv", "\n \n", /blank\.csv is empty\.$/],
    ["deals.pdf", "x", /has the extension "\.pdf", and only \.csv, \.tsv and \.xlsx can be opened\.$/],
    ["noextension", "x", /has no extension, and only/],
    ["old.xls", "x", /is an old XLS file: save it as \.xlsx and open that\.$/],
    ["latin.csv", new Uint8Array([0x61, 0xfe, 0x62]), /is not UTF-8 text: save it once more as "CSV UTF-8"/],
    ["wide.csv", new Uint8Array([0xff, 0xfe, 0x61, 0]), /is UTF-16 text: save it/],
    ["binary.csv", new Uint8Array([0x61, 0, 0x62]), /is no text and so no CSV\.$/],
    ["open.csv", 'a,b\n1,"x', /is broken: a quoted field of row 2 is not closed properly\.$/],
    ["zip.csv", xlsxFile({ A: [["a"]] }), /give it the extension \.xlsx\.$/],
    ["text.xlsx", "a,b", /cannot be read as an XLSX file/],
    ["cut.xlsx", xlsxFile({ A: [["a"]] }).subarray(0, 300), /cannot be read as an XLSX file/],
    ["hollow.xlsx", xlsxFile({ A: [] }), /hollow\.xlsx is empty\.$/],
  ])("%s", async (name, content, message) => {
    const path = content === null ? join(folder, name) : await file(name, content);
    await expect(importFiles([path], "en_US")).rejects.toThrow(message);
  });

  test("a folder", async () => {
    const path = join(folder, "folder.csv");
    await mkdir(path);
    await expect(importFiles([path], "en_US")).rejects.toThrow("is a folder");
  });
});
