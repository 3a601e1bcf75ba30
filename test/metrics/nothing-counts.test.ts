import { describe, expect, test } from "vitest";
import type { MetricId } from "../../src/metrics/catalogue.ts";
import type { FieldId } from "../../src/metrics/field.ts";
import type { Problem } from "../../src/table/problem.ts";
import { figureOf } from "./table-figures.ts";

type Cells = { readonly [field in FieldId]?: readonly unknown[] };
type Options = { readonly [name: string]: unknown };

const OWNED: Cells = { owner: ["Ada", "Bo"] };
const BLANK = ["", ""];

describe("where no row counts, a metric says which column is without", () => {
  test.each<[id: MetricId, cells: Cells, options: Options, problem: Problem]>([
    ["conversion-rate", { ...OWNED, outcome: BLANK }, {}, { kind: "no-rows", argument: "outcome" }],
    ["contact-rate", { ...OWNED, contact: BLANK }, {}, { kind: "no-rows", argument: "contact" }],
    ["duplicate-rate", { ...OWNED, id: BLANK }, {}, { kind: "no-rows", argument: "id" }],
    ["csat-score", { ...OWNED, score: BLANK }, {}, { kind: "nothing", argument: "score", of: "answers" }],
    ["ces-score", { ...OWNED, score: BLANK }, {}, { kind: "nothing", argument: "score", of: "answers" }],
    [
      "win-rate",
      { outcome: ["Lost", "Lost"] },
      { excluded: "Lost" },
      { kind: "no-closed", argument: "outcome", rows: 0 },
    ],
    [
      "win-rate",
      { outcome: ["Open", "Lead"], expected: ["2026-05-01", "2026-05-02"] },
      { basis: "overdue", as_of: "2026-03-31" },
      { kind: "no-closed", argument: "outcome", rows: 2 },
    ],
    [
      "win-rate",
      { outcome: ["Lead", "Lead"] },
      { basis: "past-discovery" },
      { kind: "nothing", argument: "outcome", of: "deals" },
    ],
    [
      "sales-velocity",
      { outcome: ["Lost"], amount: [10], start: ["2026-01-01"], end: ["2026-01-11"] },
      {},
      { kind: "nothing", argument: "amount", of: "won-amounts" },
    ],
  ])("%s of %j, %j", (id, cells, options, problem) => {
    expect(figureOf(id, cells, { options })).toMatchObject({ kind: "none", problem });
  });

  test("content-adoption of assets without a name", () => {
    const figure = figureOf("content-adoption", { ...OWNED, asset: BLANK }, { beside: { used: ["Deck"] } });
    expect(figure).toMatchObject({ kind: "none", problem: { kind: "no-rows", argument: "asset" } });
  });
});
