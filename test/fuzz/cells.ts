import fc from "fast-check";
import type { Param } from "../../src/functions/formula.ts";
import { kindOf } from "../../src/metrics/field.ts";

/** Numbers at the edges of what a cell can hold. */
const numbers = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 200 }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 2 ** 53, 1e-9, 0.1, 1e15, 43_831, 100, 1),
  },
);

/** Of any year that a sheet can show, and some that it cannot; an hour of each day, and both ends of a year. */
const dates = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: 0, max: 900 }).map((day) => new Date(Date.UTC(2025, 0, 1 + day, 9))),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(-62_135_596_800_000, 253_402_300_799_000, -2_209_161_600_000, 0).map(at),
  },
  {
    weight: 1,
    arbitrary: fc.date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: false,
    }),
  },
);

function at(ms: number): Date {
  return new Date(ms);
}

const dateTexts = fc.constantFrom(
  "2026-01-31",
  "2026-02-30",
  "03/04/2026",
  "31.12.2025",
  "9999-12-31",
  "0001-01-01",
  "2026-03-29 02:30",
  "1 Ocak 2026",
  "soon",
);

const numberTexts = fc.constantFrom(
  "12",
  "1.234,50 ₺",
  "1,234.50",
  "$5",
  "-3",
  "%40",
  "40%",
  "1e400",
  "NaN",
  "Infinity",
  "12abc",
  "(50)",
);

const errorTexts = fc.constantFrom(
  "#N/A",
  "#ERROR!",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "Loading...",
);

const labels = fc.constantFrom(
  ..."Won|Lost|Open|Closed Won|KAZANILDI|kaybedildi|won |Demo|Offer|Lead|Ada|Can|İnci|IRMAK|Web|A|B|(blank)|USD|EUR|yes|no".split(
    "|",
  ),
);

const hostileTexts = fc.constantFrom(
  '=HYPERLINK("https://example.com")',
  "+1+1",
  "@SUM(A1)",
  "<script>alert(1)</script>",
  "__proto__",
  "constructor",
  "toString",
  "\u202Eabc",
  "😀😀",
  "\u0000",
  "a\nb",
  "'",
  '"',
  "x".repeat(50_000),
  " ",
  "\u00a0",
);

const strays: fc.Arbitrary<unknown> = fc.oneof(
  errorTexts,
  hostileTexts,
  numbers,
  dates,
  dateTexts,
  numberTexts,
  labels,
  fc.boolean(),
  fc.constantFrom("", null, undefined),
);

/** What a column of a kind holds, as a rule. */
const KINDS: { readonly [kind: string]: fc.Arbitrary<unknown> } = {
  date: fc.oneof({ weight: 5, arbitrary: dates }, { weight: 1, arbitrary: dateTexts }),
  number: fc.oneof({ weight: 5, arbitrary: numbers }, { weight: 1, arbitrary: numberTexts }),
  money: fc.oneof({ weight: 5, arbitrary: numbers }, { weight: 1, arbitrary: numberTexts }),
  share: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom("40%", 40, 0, 1)),
  label: labels,
  outcome: labels,
};

const filled = (kind: string, strayWeight: number) =>
  fc.oneof(
    { weight: 12, arbitrary: KINDS[kind] ?? labels },
    { weight: 2, arbitrary: fc.constant("") },
    { weight: strayWeight, arbitrary: strays },
  );

/** Cells of a column, as rows of one: clean ones, and ones with strays among them. */
function cells(kind: string, rows: number): fc.Arbitrary<unknown> {
  const options = { minLength: rows, maxLength: rows };
  const column = (strayWeight: number) =>
    fc.array(filled(kind, strayWeight), options).map((values) => values.map((value) => [value]));
  return fc.oneof({ weight: 6, arbitrary: column(0) }, { weight: 1, arbitrary: column(1) });
}

const HEADERS =
  "Stage|Status|Amount|Owner|Created|Closed|Customer|Email|Aşama|Tutar|Region|Quota|Email|".split("|");

/** A table whose headers are known or not, as wide as any export. */
function tables(rows: number): fc.Arbitrary<unknown> {
  const line = (width: number, cell: fc.Arbitrary<unknown>) =>
    fc.array(cell, { minLength: width, maxLength: width });
  return fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc
        .tuple(
          line(
            width,
            fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...HEADERS) }, { weight: 1, arbitrary: strays }),
          ),
          fc.array(
            line(
              width,
              fc.oneof(
                { weight: 9, arbitrary: fc.oneof(labels, numbers, dates) },
                { weight: 1, arbitrary: strays },
              ),
            ),
            { minLength: rows, maxLength: rows },
          ),
        )
        .map(([header, body]) => [header, ...body]),
    );
}

const wrongShapes: fc.Arbitrary<unknown> = fc.oneof(
  strays,
  fc.constantFrom([], [[]], [["Won"], []], [["a", "b"], ["c"]], [[1, 2, 3]]),
  fc.array(fc.array(strays, { maxLength: 3 }), { maxLength: 4 }),
);

/** One argument: as a rule what the parameter takes, at times anything. */
export function argumentFor(param: Param, rows: number): fc.Arbitrary<unknown> {
  const usual = usualFor(param, rows);
  const missing = {
    weight: param.optional ? 8 : 1,
    arbitrary: fc.constantFrom<unknown>(undefined, "", null),
  };
  return fc.oneof({ weight: 14, arbitrary: usual }, missing, { weight: 1, arbitrary: wrongShapes });
}

function usualFor({ type, field, choices }: Param, rows: number): fc.Arbitrary<unknown> {
  switch (type) {
    case "column":
      return cells(field === undefined ? "label" : kindOf(field), rows);
    case "table":
      return tables(rows);
    case "number":
      return fc.oneof({ weight: 3, arbitrary: numbers }, { weight: 1, arbitrary: numberTexts });
    case "date":
      return fc.oneof({ weight: 3, arbitrary: dates }, { weight: 1, arbitrary: dateTexts });
    case "text":
      return choices === undefined || choices.length === 0
        ? fc.oneof(
            labels,
            fc.constantFrom("win rate", "revenue", "month", "quarter", "owner", "gelir", "yıl"),
          )
        : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...choices) }, { weight: 1, arbitrary: labels });
    case "any":
      return fc.oneof(strays, cells("number", rows), tables(rows));
  }
}
