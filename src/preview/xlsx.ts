import readSheets, { InvalidInputError } from "read-excel-file/node";
import type { FileCell, FileSheet } from "../host/host.ts";
import { serialOf } from "./cell-text.ts";
import { Problem } from "./problem.ts";

/**
 * The sheets of an XLSX. Its cells carry their types already, so no text is read as a number; of a formula
 * there is the value it last had.
 *
 * @throws Problem without the file's name, such as "is empty"
 */
export async function parseXlsx(bytes: Buffer): Promise<readonly FileSheet[]> {
  const sheets = await readSheets(bytes, { trim: false }).catch((error: unknown) => {
    throw new Problem(reason(error));
  });
  const filled = sheets
    .map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) }))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  if (filled.length === 0) throw new Problem("is empty");
  return filled;
}

function reason(error: unknown): string {
  if (error instanceof InvalidInputError && error.code === "XLS_FILE_NOT_SUPPORTED") {
    return "is an old XLS file (or has a password): save it as .xlsx and open that";
  }
  const code =
    error instanceof InvalidInputError ? ` (${error.code.toLowerCase().replaceAll("_", " ")})` : "";
  return `cannot be read as an XLSX file${code}`;
}

function toCell(value: unknown): FileCell {
  if (value instanceof Date) {
    const serial = serialOf(value.getTime());
    return { serial, format: Number.isInteger(serial) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss" };
  }
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
