import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { importFiles } from "../../src/preview/import.ts";
import { open } from "../bundle/open.ts";

const FOLDER = join(import.meta.dirname, "../../../shared/data/maven");
const absent = !existsSync(FOLDER);
if (absent)
  console.log("known/four-questions: skipped, since the export of 8,800 deals is not beside the project");

interface Shown {
  readonly formula: string;
  readonly table: readonly (readonly string[])[];
}

/** Each formula of the page with the table under it, its rule left out. */
function formulasOf(page: string): readonly Shown[] {
  return page
    .split("```\n=")
    .slice(1)
    .map((part) => {
      const [formula = "", after = ""] = part.split("\n```\n");
      const lines = after.trim().split("\n");
      const end = lines.findIndex((line) => !line.startsWith("|"));
      const table = lines
        .slice(0, end < 0 ? undefined : end)
        .filter((line) => !line.startsWith("|---"))
        .map((line) =>
          line
            .split("|")
            .slice(1, -1)
            .map((cell) => cell.trim()),
        );
      return { formula: `=${formula}`, table };
    });
}

/** 64.4%, 1,130,049 or a text, as the page shows what a cell holds. */
function asShown(cell: unknown, shown: string): string {
  if (typeof cell !== "number") return String(cell);
  if (shown.endsWith("%")) return `${(cell * 100).toFixed(1)}%`;
  const digits = shown.split(".")[1]?.length ?? 0;
  return cell.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

const COLUMNS = ["K", "L", "M", "N", "O", "P"];

describe.skipIf(absent)("the page of the four questions", () => {
  let host: Host;
  beforeAll(async () => {
    const files = ["sales_pipeline.csv", "sales_teams.csv", "products.csv"].map((name) => join(FOLDER, name));
    host = await open([...(await importFiles(files, "en_US"))], { locale: "en_US" });
  });
  afterAll(() => host?.dispose());

  const page = readFileSync(join(import.meta.dirname, "../../docs/four-questions.md"), "utf8");

  test.each(formulasOf(page))("$formula", async ({ formula, table }) => {
    await host.type("products!K1", formula);
    const cell = (row: number, column: number) => host.cell(`products!${COLUMNS[column]}${row + 1}`);
    expect(host.errorNote("products!K1")).toBeNull();
    for (const [row, line] of table.entries()) {
      expect(line.map((shown, column) => asShown(cell(row, column), shown))).toEqual(line);
    }
    await host.type("products!K1", "");
  });

  test("the interval that the page quotes is the one explained", async () => {
    await host.type(
      "products!K1",
      formulasOf(page)
        .map(({ formula }) => formula)
        .find((one) => one.startsWith("=METRIC_EXPLAIN")) ?? "",
    );
    const lines = Array.from({ length: 30 }, (_, row) => [
      host.cell(`products!K${row + 1}`),
      host.cell(`products!L${row + 1}`),
    ]);
    const value = (name: string) => Number(lines.find(([what]) => what === name)?.[1]);
    expect(
      [value("95% interval from"), value("95% interval to")].map((share) => asShown(share, "%")),
    ).toEqual(["48.5%", "61.3%"]);
    expect(page).toContain("48.5 % to 61.3 %");
  });
});
