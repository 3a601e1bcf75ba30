import { qualityTables } from "../../locale/quality-tables.ts";
import { toColumn } from "../../table/column.ts";
import { codesOf } from "../../table/group.ts";
import { compareOrdered, orderedLabel } from "../../table/label.ts";
import { likelyMatches } from "../../table/likely.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, required } from "../formula.ts";

/** Labels that were likely meant to be one: the rarer, then the commoner, with the rows of each. */
export const likelyMatchesFormula: Formula = {
  params: [required("labels", "column")],
  gives: "table",
  source: "Labels equal but for blanks, marks, case and diacritics, or one edit apart (Damerau 1964)",
  examples: [
    'LIKELY_MATCHES({"GTX Pro";"GTXPro";"GTX Pro";"GTX Basic"}) // => [["Label","Rows","Likely the same as","Rows"],["GTXPro",1,"GTX Pro",2]]',
    'LIKELY_MATCHES({"Microsoft";"Micorsoft";"Microsoft"}) // => [["Label","Rows","Likely the same as","Rows"],["Micorsoft",1,"Microsoft",2]]',
  ],
  run(sheet, [column]) {
    const words = qualityTables[sheet.language()];
    const { labels, codes } = codesOf(toColumn(column, "labels"), sheet.zone, () => false);
    if (labels.length === 0) throw new InputError({ kind: "no-rows", argument: "labels" });
    const rows = labels.map(() => 0);
    for (const code of codes) if (code >= 0) rows[code] = (rows[code] ?? 0) + 1;
    const found = likelyMatches(labels, rows)
      .map((pair) => ({ ...pair, ...orderedLabel(labels[pair.label] ?? ""), at: pair.label }))
      .sort((a, b) => compareOrdered(a, b) || a.same - b.same);
    return [
      [words.label, words.rows, words.likelySame, words.rows],
      ...found.map(({ at, same }) => [labels[at] ?? "", rows[at] ?? 0, labels[same] ?? "", rows[same] ?? 0]),
    ];
  },
};
