import { qualityTables } from "../../locale/quality-tables.ts";
import { readTable } from "../../metrics/headed/table.ts";
import { usedRows } from "../../metrics/headed/where.ts";
import { isFilled } from "../../table/filled.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, required } from "../formula.ts";

/** How far each column of a table is filled. */
export const completeness: Formula = {
  params: [required("table", "table")],
  gives: "table",
  source: "Filled cells ÷ rows",
  examples: [
    'COMPLETENESS({"Name","E-mail";"Ada","ada@x.com";"Can","-";"Ece",""}) // => [["Field","Filled","Rows","Share"],["Name",3,3,1],["E-mail",1,3,0.3333333333333333]]',
  ],
  run(sheet, [range]) {
    const words = qualityTables[sheet.language()];
    const table = readTable(range, "table");
    const rows = usedRows(table);
    if (rows.length === 0) throw new InputError({ kind: "no-rows", argument: "table" });
    return [
      [words.field, words.filled, words.rows, words.share],
      ...table.columns.map(({ argument, cells }) => {
        const filled = rows.filter((row) => isFilled(cells[row])).length;
        return [argument, filled, rows.length, filled / rows.length];
      }),
    ];
  },
};
