import { isBlank } from "../../table/cell.ts";
import { given, requireSameHeight, toColumn } from "../../table/column.ts";
import { groupBy } from "../../table/group.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, optional, required } from "../formula.ts";
import { labelShares } from "./label-shares.ts";

/** A lead without a source is shown as "(blank)"; that it is a lead is told by the second column. */
export const sourceShare: Formula = {
  params: [{ ...required("sources", "column"), field: "source" }, optional("leads", "column")],
  gives: "table",
  source: "Leads of a source ÷ all leads",
  examples: [
    'SOURCE_SHARE({"Web";"Fair";"web";"Web"}) // => [["Fair",0.25,1],["Web",0.75,3]]',
    'SOURCE_SHARE({"Web";"";"";""}, {"Ada";"Can";"";""}) // => [["(blank)",0.5,1],["Web",0.5,1]]',
  ],
  run(sheet, [sources, leads]) {
    const source = toColumn(sources, "sources");
    const lead = given(leads) ? toColumn(leads, "leads") : undefined;
    requireSameHeight([source, lead]);
    const groups = groupBy(source, sheet.zone, (row) => !isBlank(lead?.cells[row]));
    const shares = labelShares(groups, () => true);
    if (shares.length === 0) throw new InputError({ kind: "no-rows", argument: "sources" });
    return shares;
  },
};
