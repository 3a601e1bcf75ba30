import type { RecipientColumn, Rule } from "../../alerts/rule.ts";
import type { Dimension } from "../../metrics/dimension.ts";
import { dimensionColumn } from "../../metrics/dimension.ts";
import { groupBy } from "../../table/group.ts";
import { foldLabel } from "../../table/label.ts";
import { InputError } from "../../table/problem.ts";
import type { ReadFile } from "../read-file.ts";

type Addresses = ReadonlyMap<string, readonly string[]>;

/** More people than this have no part in one label. */
const MOST = 50;
/** As people write addresses among other words; whether mail arrives only sending shows. */
const ADDRESS = /[^\s<>()[\]\\,;:"@\p{C}]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** The addresses of each label's own people, from the column that a rule names. */
export function ownAddressesIn(
  file: ReadFile,
): (rule: Pick<Rule, "column" | "scope">, label: string) => readonly string[] {
  const known = new Map<string, Addresses>();
  return ({ column, scope }, label) => {
    if (column === null || scope.kind === "whole") return [];
    const key = JSON.stringify([column.table, column.header, scope.by]);
    const addresses = known.get(key) ?? addressesBy(file, column, scope.by);
    known.set(key, addresses);
    return addresses.get(foldLabel(label)) ?? [];
  };
}

/** Empty where the column is gone: whom else the rule names is told all the same. */
function addressesBy(file: ReadFile, { table: kind, header }: RecipientColumn, by: Dimension): Addresses {
  const table = file.tables().find((one) => one.kind === kind);
  const sheet = table?.source.sheet;
  const place = sheet?.header.indexOf(header) ?? -1;
  if (table === undefined || sheet === undefined || place < 0) return new Map();
  try {
    const people = file.tables().find((one) => one.kind === "people")?.columns;
    const column = dimensionColumn(table, by, people);
    if (column === undefined) return new Map();
    const { labels, codes } = groupBy(column, file.world.reading.zone, table.all.all.used);
    const found = labels.map(() => new Set<string>());
    codes.forEach((code, row) => {
      for (const address of addressesOf(sheet.rows[row]?.[place])) found[code]?.add(address);
    });
    return new Map(labels.map((label, code) => [foldLabel(label), [...(found[code] ?? [])].slice(0, MOST)]));
  } catch (error) {
    if (error instanceof InputError) return new Map();
    throw error;
  }
}

export function addressesOf(cell: unknown): readonly string[] {
  return typeof cell === "string" ? (cell.match(ADDRESS) ?? []) : [];
}
