import { askByTable } from "../functions/table-question.ts";
import type { Language } from "../locale/language.ts";
import { wordsIn } from "../locale/words.ts";
import { type MetricId, metricOf } from "../metrics/catalogue.ts";
import type { Reading } from "../metrics/facts.ts";
import type { FieldId } from "../metrics/field.ts";
import { besideFieldsOf, fieldsOf } from "../metrics/fields-of.ts";
import { BLANK_LABEL } from "../table/group.ts";
import { once } from "../table/once.ts";
import { InputError } from "../table/problem.ts";
import { chosenColumns, type FormulaTable, type Sheeted, wholeSheet } from "./formula-table.ts";
import { call, inSheet, literal, textOf } from "./formula-text.ts";

/** A figure that a formula is to give. */
export interface Sought {
  readonly metric: MetricId;
  readonly value: number;
  readonly main: Sheeted;
  /** Tables in which the metric or the filters find what the main one lacks, such as the people's. */
  readonly others: readonly Sheeted[];
  readonly filters: readonly SoughtFilter[];
  /** As formulas label it; null: all rows. */
  readonly period: string | null;
}

/** The field that has to hold a label: of the main table, or of another that is looked up. */
export interface SoughtFilter {
  readonly field: FieldId;
  readonly value: string;
}

export interface FormulaOffer {
  /** With ";" between arguments, as a script writes it whatever the locale. */
  readonly written: string;
  /** As people of this locale type it. */
  readonly shown: string;
}

interface Asker {
  readonly reading: Reading;
  readonly language: Language;
}

/**
 * The formula that gives a figure of the sidebar: of the whole sheet where its headers say what was chosen, else of the
 * chosen columns under headers that do. It is asked here as the cell will ask it, and offered only where it gives the
 * very number.
 *
 * @returns undefined where none does
 */
export function formulaFor(sought: Sought, asker: Asker): FormulaOffer | undefined {
  const mains = tablesOf(sought.main, mainFields(sought), asker);
  const others = sought.others.map((other) => tablesOf(other, otherFields(sought, other), asker));
  for (const [main, ...rest] of oneOfEach([mains, ...others])) {
    const tables = { main: main?.(), others: rest.map((other) => other()) };
    const arranged = arrange(sought, tables.main, tables.others);
    if (arranged !== undefined && gives(arranged, asker)) return worded(arranged, asker);
  }
  return undefined;
}

/** A cell of the workbook, for a metric of one's own. */
export function formulaOfCell({ sheetName, cell }: { readonly sheetName: string; readonly cell: string }) {
  const text = `=${inSheet(sheetName, cell)}`;
  return { written: text, shown: text };
}

type Table = () => FormulaTable | undefined;

function tablesOf(table: Sheeted, wanted: readonly FieldId[], { language }: Asker): readonly Table[] {
  const { fields } = wordsIn(language);
  const wording = { language, wordOf: (field: FieldId) => fields[field] };
  return [once(() => wholeSheet(table)), once(() => chosenColumns(table, wanted, wording))];
}

function mainFields({ metric, filters, main }: Sought): readonly FieldId[] {
  const has = (field: FieldId) => main.columns[field] !== undefined;
  const own = filters.map(({ field }) => field).filter(has);
  // What another table tells of a row it tells by whose the row is.
  const key: readonly FieldId[] = own.length < filters.length ? ["owner"] : [];
  return [...new Set([...fieldsOf(metricOf(metric), has), ...own, ...key])];
}

/** Whose a row of another table is. */
const KEYS: readonly FieldId[] = ["owner", "person", "quotaOwner"];

/** What the metric compares with, and what another table's rows are filtered by and looked up by. */
function otherFields({ metric, filters }: Sought, { columns }: Sheeted): readonly FieldId[] {
  const key = filters.length === 0 ? undefined : KEYS.find((field) => columns[field] !== undefined);
  return [
    ...new Set([
      ...(key === undefined ? [] : [key]),
      ...besideFieldsOf(metricOf(metric)),
      ...filters.map(({ field }) => field),
    ]),
  ];
}

/** All ways to take one of each, the first ones first. */
function oneOfEach<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return choices.reduce<readonly (readonly T[])[]>(
    (found, options) => found.flatMap((before) => options.map((option) => [...before, option])),
    [[]],
  );
}

interface Arranged {
  readonly sought: Sought;
  readonly main: FormulaTable;
  readonly others: readonly FormulaTable[];
  /** Header and value for each filter. */
  readonly where: readonly (readonly [string, string])[];
}

/** Undefined where a table is missing, or a column to filter by. */
function arrange(
  sought: Sought,
  main: FormulaTable | undefined,
  others: readonly (FormulaTable | undefined)[],
): Arranged | undefined {
  const there = others.flatMap((other) => other ?? []);
  if (main === undefined || there.length < others.length) return undefined;
  const where = sought.filters.flatMap(({ field, value }) => {
    const [header] = [main, ...there].flatMap((table) => table.headerOf(field) ?? []);
    return header === undefined ? [] : [[header, conditionFor(value)] as const];
  });
  return where.length < sought.filters.length ? undefined : { sought, main, others: there, where };
}

/** "=" alone is a blank, and before a label keeps one such as "<10 seats" from being read as a comparison. */
function conditionFor(label: string): string {
  if (label === BLANK_LABEL) return "=";
  return /^[<>=!]/.test(label) ? `=${label}` : label;
}

/** Whether the formula gives the figure to the last digit. */
function gives({ sought, main, others, where }: Arranged, asker: Asker): boolean {
  const { metric, period, value } = sought;
  try {
    const { answered } = askByTable(
      [metric],
      {
        table: main.cells,
        by: undefined,
        period: period ?? undefined,
        where: where.length === 0 ? undefined : where,
        others: others.map(({ cells }) => cells),
      },
      { ...asker.reading, language: () => asker.language },
    );
    const figure = answered.figures[0]?.figure(0, 0);
    return figure?.kind === "value" && figure.value === value;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

function worded(
  { sought: { metric, period }, main, others, where }: Arranged,
  { reading, language }: Asker,
): FormulaOffer {
  const conditions = where.map(([header, value]) => call("HSTACK", literal(header), literal(value)));
  const [condition = ""] = conditions.length > 1 ? [call("VSTACK", ...conditions)] : conditions;
  const formula = call(
    "SALES_METRIC",
    main.expression,
    literal(wordsIn(language).metrics[metric].name),
    "",
    period === null ? "" : literal(period),
    condition,
    ...others.map(({ expression }) => expression),
  );
  return {
    written: `=${textOf(formula, ";")}`,
    shown: `=${textOf(formula, reading.decimalSign() === "," ? ";" : ",")}`,
  };
}
