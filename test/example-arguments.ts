import { sampleSheets } from "../src/preview/sample/sheets.ts";

/** A column of the sample workbook's orders, the same in every run. */
function ordersColumn(letter: string): unknown[][] {
  const place = "ABCD".indexOf(letter);
  const orders = sampleSheets(46_000, "en_US").find(({ name }) => name === "Orders");
  const cells = (orders?.rows.slice(1) ?? []).map((row) => row[place]);
  return cells.map((cell) => [
    cell !== null && typeof cell === "object" && "serial" in cell ? cell.serial : cell,
  ]);
}

/** `{1;2}` and `{1,2;3,4}` as Sheets hands them over, columns of the sample's orders, everything else as JSON. */
export function argumentsOf(list: string): unknown[] {
  const ranges = list.replace(/Orders!([A-D])2:\1/g, (_, letter: string) =>
    JSON.stringify(ordersColumn(letter)),
  );
  const json = ranges.replace(/\{([^}]*)\}/g, (_, rows: string) =>
    JSON.stringify(rows.split(";").map((row) => JSON.parse(`[${row}]`))),
  );
  return JSON.parse(`[${json}]`) as unknown[];
}
