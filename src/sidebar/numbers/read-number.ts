import type { Tile } from "../../calls/tile.ts";
import type { NumberStyle } from "./number-style.ts";

export type Reading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "empty" }
  /** `suggestion` is what was probably meant, written in the spreadsheet's style; null: no idea. */
  | { readonly kind: "unreadable"; readonly suggestion: string | null };

/**
 * A number as a person types it into a field of this unit.
 *
 * A ratio is typed in per cent: `25`, `25%` and `%25` are 0.25. Below 1 and without the sign it is taken for a
 * fraction, as spreadsheets do: `0.25` is 0.25 too, and a quarter of a per cent is `0.25%`.
 */
export function readNumber(text: string, unit: Tile["unit"], style: NumberStyle): Reading {
  // Intl puts marks of direction beside a minus sign in right-to-left locales.
  const trimmed = text.replace(/[\u061c\u200e\u200f]/g, "").trim();
  if (trimmed === "") return { kind: "empty" };
  const perCent = /^([-−+]?)\s*%\s*(.*)$|^(.*?)\s*%$/s.exec(trimmed);
  if (perCent !== null && unit !== "ratio") return { kind: "unreadable", suggestion: null };
  const bare = perCent === null ? withoutCurrency(trimmed) : (perCent[3] ?? `${perCent[1]}${perCent[2]}`);
  const typed = readPlain(bare, style);
  if (typed === null) return { kind: "unreadable", suggestion: suggest(bare, style) };
  const isFraction = unit !== "ratio" || (perCent === null && Math.abs(typed) < 1);
  // 33.3 / 100 is 0.33299999999999996: 15 digits give 0.333.
  return { kind: "number", value: isFraction ? typed : Number((typed / 100).toPrecision(15)) };
}

function withoutCurrency(text: string): string {
  return text.replace(/^\p{Sc}\s*|\s*(\p{Sc}|TL)$/u, "");
}

function readPlain(text: string, { decimal, group }: NumberStyle): number | null {
  // Spaces and apostrophes between digits divide thousands in every style.
  const even = text.replace(/−/g, "-").replace(/(?<=\d)[\s'’](?=\d)/g, group);
  const [d, g] = [quoted(decimal), quoted(group)];
  // The groups before the last may have two digits: 12,34,567 in India.
  const shape = new RegExp(`^[-+]?(\\d+|\\d{1,3}(${g}\\d{2,3})*${g}\\d{3})?(${d}\\d*)?$`);
  if (!shape.test(even) || !/\d/.test(even)) return null;
  const value = Number(even.split(group).join("").replace(decimal, "."));
  return Number.isFinite(value) ? value : null;
}

function quoted(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The same text with the other habit of point and comma, if that makes a number. */
function suggest(text: string, style: NumberStyle): string | null {
  const other = style.decimal === "," ? { decimal: ".", group: "," } : { decimal: ",", group: "." };
  const value = readPlain(text, { ...style, ...other });
  return value === null ? null : plainFormat(style).format(value);
}

export function plainFormat({ locale }: NumberStyle): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { numberingSystem: "latn", maximumFractionDigits: 10 });
}
