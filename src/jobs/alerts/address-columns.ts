import type { AddressColumn } from "../../calls/alerts.ts";
import { type Settings, valuesOf } from "../../settings/settings.ts";
import type { World } from "../ports.ts";

/** How many samples of a column hold an address, for it to be one of addresses. */
const MOSTLY = 0.5;

/** Columns of the sources that hold mail addresses. */
export function addressColumns(world: World, settings: Settings): readonly AddressColumn[] {
  const heads = world.sheets.heads();
  return valuesOf(settings, "source").flatMap(({ kind, sheetId }) => {
    const head = heads.find((one) => one.sheetId === sheetId);
    return (head?.header ?? []).flatMap((header, column): readonly AddressColumn[] => {
      const cells = (head?.samples ?? []).map((row) => row[column] ?? "").filter((cell) => cell !== "");
      const addresses = cells.filter((cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell));
      const isOne = header !== "" && addresses.length > 0 && addresses.length >= cells.length * MOSTLY;
      return isOne ? [{ table: kind, header, samples: [...new Set(addresses)].slice(0, 3) }] : [];
    });
  });
}
