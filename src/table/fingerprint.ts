import { type Cell, isDate } from "./cell.ts";

const NUMBER = 1;
const TEXT = 2;
const DATE = 3;
const TRUTH = 4;
const ROW = 5;

/**
 * A mark of some cells: other cells have another one, but for a chance of one in 10^19. Two lanes in the manner
 * of Appleby's MurmurHash3, each with numbers of its own; for telling a change, not against anybody who means harm.
 */
export class Fingerprint {
  private first = 0x243f6a88;
  private second = 0x13198a2e;
  private words = 0;
  /** For reading a number as the two words it is made of. */
  private readonly number = new Float64Array(1);
  private readonly parts = new Uint32Array(this.number.buffer);

  addRow(cells: readonly Cell[]): void {
    this.addWord(ROW);
    this.addWord(cells.length);
    for (const cell of cells) this.add(cell);
  }

  add(cell: Cell): void {
    if (typeof cell === "string") this.addText(cell);
    else if (typeof cell === "number") this.addNumber(NUMBER, cell);
    else if (isDate(cell)) this.addNumber(DATE, cell.getTime());
    else this.addNumber(TRUTH, Number(cell));
  }

  private addText(text: string): void {
    this.addWord(TEXT);
    this.addWord(text.length);
    for (let i = 0; i < text.length; i += 2) {
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      this.addWord((text.charCodeAt(i) << 16) | next);
    }
  }

  private addNumber(kind: number, value: number): void {
    this.number[0] = value;
    this.addWord(kind);
    this.addWord(this.parts[0] ?? 0);
    this.addWord(this.parts[1] ?? 0);
  }

  private addWord(word: number): void {
    this.words += 1;
    this.first = Math.imul(turned(this.first ^ scrambled(word, 15), 13), 5) + 0xe6546b64;
    this.second = Math.imul(turned(this.second ^ scrambled(~word, 17), 19), 9) + 0x38b34ae5;
  }

  get text(): string {
    return [this.first, this.second].map((hash) => finished(hash ^ this.words)).join("");
  }
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function scrambled(word: number, by: number): number {
  return Math.imul(turned(Math.imul(word, 0xcc9e2d51), by), 0x1b873593);
}

/** Eight digits in which every bit of the hash has its say. */
function finished(hash: number): string {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return (mixed >>> 0).toString(16).padStart(8, "0");
}

export function fingerprintOf(rows: readonly (readonly Cell[])[]): string {
  const fingerprint = new Fingerprint();
  for (const row of rows) fingerprint.addRow(row);
  return fingerprint.text;
}
