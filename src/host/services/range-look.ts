import { BorderStyleTypes, type IBorderData, type IStyleData, type Worksheet } from "@univerjs/core";
import type { Area } from "../a1.ts";
import type { Execution } from "../execution.ts";
import { Refusal } from "../refusal.ts";
import { block, sizeOf } from "./area.ts";
import { mismatch, text, whole } from "./arguments.ts";
import { enumeration } from "./enumeration.ts";

/** Enumerations of SpreadsheetApp that a look is made of. */
export const lookEnums = {
  BorderStyle: enumeration("DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"),
  WrapStrategy: enumeration("WRAP", "OVERFLOW", "CLIP"),
} as const;

const borderTypes: { readonly [style in keyof typeof lookEnums.BorderStyle]: BorderStyleTypes } = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

const horizontal: { readonly [alignment: string]: number } = { left: 1, center: 2, right: 3 };
const vertical: { readonly [alignment: string]: number } = { top: 1, middle: 2, bottom: 3 };
/** The engine's WrapStrategy. */
const wraps: { readonly [strategy: string]: number } = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };

/** How the cells of a range look: for the whole range, or a grid of looks that must fit it. */
export class RangeLook {
  protected readonly x: Execution;
  readonly sheet: Worksheet;
  readonly area: Area;

  constructor(x: Execution, sheet: Worksheet, area: Area) {
    this.x = x;
    this.sheet = sheet;
    this.area = area;
  }

  setNumberFormat(format: unknown) {
    return this.style(pattern(format));
  }
  setNumberFormats(formats: unknown) {
    return this.styles(formats, "setNumberFormats", pattern);
  }
  getNumberFormat() {
    return this.x.book.pattern(this.sheet, this.area.row, this.area.column);
  }
  setFontWeight(weight: unknown) {
    return this.style(fontWeight(weight));
  }
  setFontWeights(weights: unknown) {
    return this.styles(weights, "setFontWeights", fontWeight);
  }
  getFontWeight() {
    return this.first().bl === 1 ? "bold" : "normal";
  }
  setFontStyle(style: unknown) {
    return this.style({ it: style === "italic" ? 1 : 0 });
  }
  setFontSize(size: unknown) {
    return this.style(fontSize(size));
  }
  setFontSizes(sizes: unknown) {
    return this.styles(sizes, "setFontSizes", fontSize);
  }
  getFontSize() {
    return this.first().fs ?? 10;
  }
  setFontColor(color: unknown) {
    return this.style({ cl: colour(color) });
  }
  setFontColors(colors: unknown) {
    return this.styles(colors, "setFontColors", (color) => ({ cl: colour(color) }));
  }
  setBackground(color: unknown) {
    return this.style({ bg: colour(color) });
  }
  setBackgrounds(colors: unknown) {
    return this.styles(colors, "setBackgrounds", (color) => ({ bg: colour(color) }));
  }
  getBackground() {
    return this.first().bg?.rgb ?? "#ffffff";
  }
  setHorizontalAlignment(alignment: unknown) {
    return this.style(horizontally(alignment));
  }
  setHorizontalAlignments(alignments: unknown) {
    return this.styles(alignments, "setHorizontalAlignments", horizontally);
  }
  setVerticalAlignment(alignment: unknown) {
    return this.style({ vt: named(vertical, alignment, "alignment") });
  }
  setWrap(wrap: unknown) {
    return this.style({ tb: wrap ? 3 : 1 });
  }
  setWraps(grid: unknown) {
    return this.styles(grid, "setWraps", (wrap) => ({ tb: wrap ? 3 : 1 }));
  }
  setWrapStrategy(strategy: unknown) {
    const known = Object.values<unknown>(lookEnums.WrapStrategy).includes(strategy);
    if (!known) throw mismatch([strategy], "SpreadsheetApp.Range.setWrapStrategy");
    return this.style({ tb: wraps[String(strategy)] ?? 1 });
  }
  /** `setBorder(top, left, bottom, right, vertical, horizontal)`, with colour and style or without. */
  setBorder(...args: readonly unknown[]) {
    const sides = args.slice(0, 6);
    const valid = sides.every((side) => side === null || typeof side === "boolean");
    if (!valid || (args.length !== 6 && args.length !== 8))
      throw mismatch(args, "SpreadsheetApp.Range.setBorder");
    const [color = null, style = null] = args.slice(6);
    const known = Object.entries(lookEnums.BorderStyle).find(([, value]) => value === style)?.[0];
    if (style !== null && known === undefined) throw mismatch(args, "SpreadsheetApp.Range.setBorder");
    const line = {
      s: borderTypes[(known ?? "SOLID") as keyof typeof borderTypes],
      cl: { rgb: colour(color)?.rgb ?? "#000000" },
    };
    this.x.book.fill(this.sheet, this.area, (row, column) => ({
      s: { bd: bordersOf(sides, line, { row, column, area: this.area }) },
    }));
    return this;
  }

  private readonly style = (style: IStyleData) => {
    this.x.book.fill(this.sheet, this.area, () => ({ s: style }));
    return this;
  };
  private readonly styles = (grid: unknown, method: string, toStyle: (value: unknown) => IStyleData) => {
    const rows = block(grid, this.area, method).map((row) => row.map(toStyle));
    this.x.cells(sizeOf(this.area));
    this.x.book.fill(this.sheet, this.area, (row, column) => ({ s: rows[row]?.[column] ?? {} }));
    return this;
  };
  private readonly first = (): IStyleData => {
    const cell = this.sheet.getCellRaw(this.area.row, this.area.column);
    return this.x.book.engine.workbook.getStyles().get(cell?.s) ?? {};
  };
}

function pattern(format: unknown): IStyleData {
  return { n: { pattern: text(format, "SpreadsheetApp.Range.setNumberFormat") } };
}

function fontWeight(weight: unknown): IStyleData {
  return { bl: named({ normal: 0, bold: 1 }, weight, "weight") };
}

function fontSize(size: unknown): IStyleData {
  return { fs: whole(size, "SpreadsheetApp.Range.setFontSize") };
}

function horizontally(alignment: unknown): IStyleData {
  return { ht: named({ ...horizontal, normal: 0 }, alignment, "alignment") };
}

/** What is none of Google's own words is refused, and null resets; Google's text for it: unconfirmed. */
function named(words: { readonly [word: string]: number }, value: unknown, what: string): number {
  if (value === null) return 0;
  const found = words[String(value).toLowerCase()];
  if (found === undefined) throw new Refusal(`Invalid ${what}: ${String(value)}`);
  return found;
}

/** CSS notation; null resets. */
function colour(value: unknown): { rgb: string } | null {
  if (value === null) return null;
  const css = text(value, "SpreadsheetApp.Range.setBackground");
  if (!/^(#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/i.test(css)) throw new Refusal(`Invalid color: ${css}`);
  return { rgb: css };
}

interface PlaceIn {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

type Line = NonNullable<IBorderData["t"]>;

function bordersOf(sides: readonly unknown[], line: Line, { row, column, area }: PlaceIn): IBorderData {
  const [top, left, bottom, right, inner, between] = sides;
  const lastRow = row === area.endRow - area.row;
  const lastColumn = column === area.endColumn - area.column;
  const drawn = (wanted: unknown) => (wanted === true ? line : null);
  const edges: readonly (readonly [keyof IBorderData, unknown])[] = [
    ["t", row === 0 ? top : between],
    ["b", lastRow ? bottom : between],
    ["l", column === 0 ? left : inner],
    ["r", lastColumn ? right : inner],
  ];
  return Object.fromEntries(
    edges.filter(([, wanted]) => wanted !== null).map(([edge, wanted]) => [edge, drawn(wanted)]),
  );
}
