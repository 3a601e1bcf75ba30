import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { finishStart } from "./open-preview.ts";

const maven = fileURLToPath(new URL("../../../shared/data/maven/sales_pipeline.csv", import.meta.url));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "salesgauge-")), name);
  await writeFile(path, content);
  return path;
}

test("--help lists what can be asked for", async () => {
  const { code, stdout } = await finishStart(["--help"]);
  expect(code).toBe(0);
  for (const flag of ["--report", "--locale", "--time-zone", "--now", "--port", "--no-open"]) {
    expect(stdout).toContain(flag);
  }
});

describe("what cannot be opened is told in one line, and ends with code 1", () => {
  test.each([
    ["a file that is not there", async () => ["missing.csv"], "missing.csv does not exist."],
    ["an empty file", async () => [await file("empty.csv", "")], "empty.csv is empty."],
    [
      "a broken XLSX",
      async () => ["--report", await file("cut.xlsx", "PK")],
      "cut.xlsx cannot be read as an XLSX file",
    ],
    ["another extension", async () => [await file("deals.pdf", "x")], 'has the extension ".pdf"'],
    ["a wrong flag", async () => ["--locale", "xx"], "--locale is written like en_US or tr_TR"],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await finishStart(await args());
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  test("a report on a file without a column to measure", async () => {
    const { code, stderr } = await finishStart([
      "--report",
      await file("colours.csv", "Colour,Shape\nred,round\n"),
    ]);
    expect(stderr).toMatch(/^No column was recognised .* the headers are Colour, Shape\.\n$/);
    expect(code).toBe(1);
  });

  test("a report on a file with headers only", async () => {
    const { code, stderr } = await finishStart([
      "--report",
      await file("deals.csv", "Stage,Amount,Created,Closed\n"),
    ]);
    expect(stderr).toBe("There are headers and no rows below them in deals.\n");
    expect(code).toBe(1);
  });
});

const hostile = `Deal,Owner,Stage,Amount,Created,Closed
=1+1,"=HYPERLINK(""https://example.com"")",Won,100,2026-01-01,2026-01-11
b,Şule,Lost,200,2026-01-01,2026-01-31
c,Şule,Won,300,2026-01-01,2026-01-21
`;

test("a report reads a hostile file as text and computes what it says", async () => {
  const { code, stdout } = await finishStart(["--report", await file("deals.csv", hostile)]);
  expect(stdout).toContain("=HYPERLINK");
  expect(stdout).toMatch(/^All +0\.6666666667 +0\.6666666667 .*15 +15 +3$/m);
  expect(code).toBe(0);
});

test("the metrics have the names of the spreadsheet's language", async () => {
  const { stdout } = await finishStart(["--locale", "tr_TR", "--report", await file("deals.csv", hostile)]);
  expect(stdout).toMatch(/^Kazanma oranı +0\.6666666667 +ratio +3$/m);
});

test("the report on a real CRM export has its known figures to the last digit, and its alerts", async ({
  skip,
}) => {
  skip(!existsSync(maven), "other people's data is not in the repository: ../shared/data is not beside it");
  const { code, stdout } = await finishStart(["--report", maven]);
  expect(stdout).toMatch(/^All +0\.4815909091 +0\.6315005215 .* 51\.7819726286 +57 +8800$/m);
  expect(stdout).toMatch(/^Win rate +0\.6315005215 +ratio +6711$/m);
  expect(stdout).toMatch(/^Customer lifetime value +117712\.1647058824 +money /m);
  expect(stdout).toMatch(/^Darcel Schlecht +0\.4672021419 +0\.6311030741 /m);
  expect(stdout).toMatch(/^conversion-rate below 0\.5 +0\.4815909091 +alerting$/m);
  expect(stdout).toMatch(/^win-rate below 0\.5 +0\.6315005215 +normal$/m);
  expect(stdout).toContain("│ To: you@example.com");
  expect(code).toBe(0);
});
