import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { FileSheet } from "../host/host.ts";
import { cellParser } from "./cell-text.ts";
import { parseCsv } from "./csv.ts";
import { Problem } from "./problem.ts";
import { parseXlsx } from "./xlsx.ts";

/** Google Sheets refuses a file with more. */
const maxCells = 10_000_000;

/**
 * Opens the user's own files: a CSV becomes one sheet, an XLSX each of its sheets.
 *
 * @param locale as Google Sheets names it; it decides how numbers and dates are read
 * @throws Problem that names the file and what is wrong with it
 */
export async function importFiles(paths: readonly string[], locale: string): Promise<readonly FileSheet[]> {
  const sheets: FileSheet[] = [];
  for (const path of paths) sheets.push(...(await importFile(path, locale)));
  return withUniqueNames(sheets);
}

async function importFile(path: string, locale: string): Promise<readonly FileSheet[]> {
  const extension = extname(path).toLowerCase();
  try {
    const sheets = await parse(path, extension, locale);
    const cells = sheets.reduce((sum, { rows }) => sum + rows.length * widthOf(rows), 0);
    if (cells > maxCells) throw new Problem("has more than the 10 million cells that Google Sheets takes");
    return sheets;
  } catch (error) {
    if (error instanceof Problem) throw new Problem(`${path} ${error.message}.`);
    throw error;
  }
}

async function parse(path: string, extension: string, locale: string): Promise<readonly FileSheet[]> {
  if (extension === ".csv" || extension === ".tsv") {
    const rows = parseCsv(await read(path), cellParser(locale));
    return [{ name: basename(path, extname(path)), rows }];
  }
  if (extension === ".xlsx") return parseXlsx(await read(path));
  if (extension === ".xls") throw new Problem("is an old XLS file: save it as .xlsx and open that");
  const found = extension === "" ? "no extension" : `the extension "${extension}"`;
  throw new Problem(`has ${found}, and only .csv, .tsv and .xlsx can be opened`);
}

const readFailures: { readonly [code: string]: string } = {
  ENOENT: "does not exist",
  EACCES: "may not be read by this user",
  EISDIR: "is a folder",
};

async function read(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Problem(readFailures[error.code ?? ""] ?? `cannot be read (${error.code})`);
  });
  if (bytes.length === 0) throw new Problem("is empty");
  return bytes;
}

function widthOf(rows: FileSheet["rows"]): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Names fit for a sheet's tab: none of the characters that formulas reserve, none twice. */
function withUniqueNames(sheets: readonly FileSheet[]): readonly FileSheet[] {
  const taken = new Set<string>();
  return sheets.map(({ name, rows }) => {
    const base =
      name
        .replace(/[[\]*?:/\\'!]/g, " ")
        .trim()
        .slice(0, 90) || "Sheet";
    let unique = base;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${base} (${copy})`;
    taken.add(unique.toLowerCase());
    return { name: unique, rows };
  });
}
