import { qualityTables } from "../../locale/quality-tables.ts";
import { isFilled, toRawTable } from "../../table/raw-table.ts";
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
    const { headers, rows } = toRawTable(range, "table");
    const lines = headers.map((header, column) => {
      const filled = rows.filter((row) => isFilled(row[column])).length;
      const name = header === "" ? words.unnamed(column + 1) : header;
      return { named: header !== "" || filled > 0, line: [name, filled, rows.length, filled / rows.length] };
    });
    return [
      [words.field, words.filled, words.rows, words.share],
      ...lines.filter(({ named }) => named).map(({ line }) => line),
    ];
  },
};
