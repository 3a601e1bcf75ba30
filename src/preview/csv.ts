import Papa from "papaparse";
import type { FileCell } from "../host/host.ts";
import type { CellParser } from "./cell-text.ts";
import { Problem } from "./problem.ts";

/**
 * The rows of a CSV, typed. The delimiter is found out: comma, semicolon or tab.
 *
 * @throws Problem without the file's name, such as "is empty"
 */
export function parseCsv(bytes: Uint8Array, parseCell: CellParser): readonly (readonly FileCell[])[] {
  const text = decode(bytes);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimitersToGuess: [",", ";", "\t"],
    skipEmptyLines: "greedy",
  });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken) {
    throw new Problem(`is broken: a quoted field of row ${(broken.row ?? 0) + 1} is not closed properly`);
  }
  if (data.length === 0) throw new Problem("is empty");
  return data.map((row) => row.map((field) => parseCell(field)));
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) {
    throw new Problem("is not a CSV but a zipped file such as XLSX: give it the extension .xlsx");
  }
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16) throw new Problem(`is UTF-16 text: ${saveAsUtf8}`);
  if (bytes.includes(0)) throw new Problem("is no text and so no CSV");
  try {
    // TextDecoder also takes a byte-order mark away.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(`is not UTF-8 text: ${saveAsUtf8}`);
  }
}

const saveAsUtf8 = 'save it once more as "CSV UTF-8" and open that';
