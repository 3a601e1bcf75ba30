import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { type FakeFile, newFile, saveSources } from "./world.ts";

const FOLDER = join(import.meta.dirname, "../../../shared/data/maven");
const absent = !existsSync(FOLDER);

/** Tests on a real CRM; where its export is not there none of them is collected, and it is said that they were not. */
export function describeMaven(name: string, tests: () => void): void {
  if (absent)
    describe(name, () => test.skip("skipped: shared/data/maven is not beside the project", () => undefined));
  else describe(name, tests);
}

function rowsOf(name: string): Cell[][] {
  const { data } = Papa.parse<string[]>(readFileSync(join(FOLDER, name), "utf8").trim());
  return data.map((row, i) =>
    i === 0 ? row : row.map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
  );
}

/** 8,800 deals of a real CRM beside the teams of those who made them, both recognised. */
export function mavenFile(): FakeFile {
  const file = newFile({
    deals: rowsOf("sales_pipeline.csv"),
    others: [{ sheetId: 8, name: "Teams", rows: rowsOf("sales_teams.csv") }],
  });
  saveSources(
    file,
    {
      kind: "deals",
      sheetId: 7,
      sheetName: "Deals",
      columns: {
        id: "opportunity_id",
        owner: "sales_agent",
        product: "product",
        customer: "account",
        outcome: "deal_stage",
        stage: "deal_stage",
        start: "engage_date",
        end: "close_date",
        amount: "close_value",
      },
    },
    {
      kind: "people",
      sheetId: 8,
      sheetName: "Teams",
      columns: { person: "sales_agent", manager: "manager", region: "regional_office" },
    },
  );
  return file;
}
