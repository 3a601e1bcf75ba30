import { wordsIn } from "../../locale/words.ts";
import { fieldIds } from "../../metrics/field.ts";
import { fitting, unrecognised } from "../../metrics/headed/columns.ts";
import { readTable } from "../../metrics/headed/table.ts";
import { type Cell, isBlank, shown } from "../../table/cell.ts";
import { type Formula, required } from "../formula.ts";

/** Which column of a table is recognised as what; columns that fit one field alike are all listed. */
export const headerMap: Formula = {
  params: [required("table", "table")],
  gives: "table",
  source: "",
  examples: [
    'HEADER_MAP({"Stage","Deal owner","Mood";"Won","Ada","good"}) // => [["Field","Header","Sample"],["Stage or status","Stage","Won"],["Owner","Deal owner","Ada"],["Stage","Stage","Won"],["(not recognised)","Mood","good"]]',
  ],
  run(sheet, [range]) {
    const { explain, fields } = wordsIn(sheet.language());
    const table = readTable(range, "table");
    const sample = (cells: readonly Cell[]) => {
      const cell = cells.find((one) => !isBlank(one));
      return cell === undefined ? "" : shown(cell, sheet.zone);
    };
    const known = fieldIds.flatMap((field) =>
      fitting(table, field).map((column) => ({ column, name: fields[field] })),
    );
    return [
      [explain.field, explain.header, explain.sample],
      ...known.map(({ column, name }) => [name, column.argument, sample(column.cells)]),
      ...unrecognised(table).map((column) => [explain.notRecognised, column.argument, sample(column.cells)]),
    ];
  },
};
