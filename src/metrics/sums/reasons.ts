import { outcome } from "../../table/outcome.ts";
import { inStretches } from "../../table/stretches.ts";
import { type LeftOut, left, leftOutNames } from "../left-out.ts";

/** Of a row about which something was thrown: it is left to whoever asks for that row. */
export const UNREADABLE = leftOutNames.length;

const OUTCOMES = ["blank", "open", "lost", "won"] as const;

/**
 * Whether each row counts, or why not: all rows count until told otherwise, and the first reason stays. Each telling
 * passes all rows in a loop of its own, which is quicker than all tellings for one row after another.
 */
export class Reasons {
  /** `left.used`, why a row does not count, or UNREADABLE. */
  readonly codes: Uint8Array;
  /** All that rows may have been told; that they count, first. */
  readonly told = new Set<number>([left.used]);
  private readonly errors = new Map<number, unknown>();

  constructor(rows: number) {
    this.codes = new Uint8Array(rows);
  }

  /** Rows of these outcomes. */
  byOutcome(outcomes: Uint8Array, reasons: { readonly [name in keyof typeof outcome]?: LeftOut }): this {
    const byCode = new Uint8Array(OUTCOMES.length);
    for (const name of OUTCOMES) byCode[outcome[name]] = reasons[name] ?? left.used;
    const { codes } = this;
    const tell = this.told.size === 1 ? tellFirst : tellByCode;
    inStretches(codes.length, (from, to) => tell(codes, outcomes, byCode, from, to));
    for (const reason of byCode) this.told.add(reason);
    return this;
  }

  /** Rows that are not won. */
  notWon(outcomes: Uint8Array): this {
    return this.byOutcome(outcomes, { blank: left.notWon, open: left.notWon, lost: left.notWon });
  }

  /** Rows that have no number or date. */
  blank(numbers: Float64Array, reason: LeftOut): this {
    const { codes } = this;
    this.told.add(reason);
    inStretches(codes.length, (from, to) => tellBlank(codes, numbers, reason, from, to));
    return this;
  }

  /** Rows of which this holds. */
  where(holds: (row: number) => boolean, reason: LeftOut): this {
    const { codes } = this;
    this.told.add(reason);
    for (let row = 0; row < codes.length; row += 1) {
      if (codes[row] === left.used && holds(row)) codes[row] = reason;
    }
    return this;
  }

  /** As somebody says who is asked for each row; what is thrown is kept. */
  ask(whyOf: (row: number) => LeftOut): this {
    const { codes } = this;
    const heard = new Uint8Array(UNREADABLE + 1);
    for (let row = 0; row < codes.length; row += 1) {
      if (codes[row] !== left.used) continue;
      const code = this.asked(whyOf, row);
      codes[row] = code;
      heard[code] = 1;
    }
    for (const [code, is] of heard.entries()) if (is === 1) this.told.add(code);
    return this;
  }

  private asked(whyOf: (row: number) => LeftOut, row: number): number {
    try {
      return whyOf(row);
    } catch (error) {
      this.errors.set(row, error);
      return UNREADABLE;
    }
  }

  /** @throws what was thrown about the row */
  of(row: number): LeftOut {
    const code = this.codes[row] ?? left.used;
    if (code === UNREADABLE) throw this.errors.get(row);
    return code as LeftOut;
  }

  /** @throws what was thrown about the topmost of the rows that are asked for */
  throwAmong(asked: (row: number) => boolean): void {
    for (const [row, error] of this.errors) if (asked(row)) throw error;
  }
}

/** Where no row has been told anything there is nothing to look at. */
function tellFirst(told: Uint8Array, codes: Uint8Array, reasons: Uint8Array, from: number, to: number): void {
  for (let row = from; row < to; row += 1) told[row] = reasons[codes[row] ?? 0] ?? left.used;
}

function tellByCode(
  told: Uint8Array,
  codes: Uint8Array,
  reasons: Uint8Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    if (told[row] === left.used) told[row] = reasons[codes[row] ?? 0] ?? left.used;
  }
}

function tellBlank(told: Uint8Array, numbers: Float64Array, reason: LeftOut, from: number, to: number): void {
  for (let row = from; row < to; row += 1) {
    if (told[row] === left.used && Number.isNaN(numbers[row] ?? Number.NaN)) told[row] = reason;
  }
}
