import { crc32 } from "node:zlib";

/** A cell as XLSX writes it: a number with a style (1 = a date), a text, or a truth value. */
export type XlsxCell = number | string | boolean | { readonly date: number };

/** The smallest XLSX that spreadsheet programs open: parts stored without compression. */
export function xlsxFile(sheets: { readonly [name: string]: readonly (readonly XlsxCell[])[] }): Buffer {
  const names = Object.keys(sheets);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const doc = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const rel = "http://schemas.openxmlformats.org/package/2006/relationships";
  const parts: [string, string][] = [
    [
      "_rels/.rels",
      `<Relationships xmlns="${rel}"><Relationship Id="r1" Type="${doc}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${doc}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${rel}">${names.map((_, i) => `<Relationship Id="r${i + 1}" Type="${doc}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rs" Type="${doc}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      "xl/styles.xml",
      `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ],
    ...names.map((name, i): [string, string] => [
      `xl/worksheets/sheet${i + 1}.xml`,
      sheetXml(main, sheets[name] ?? []),
    ]),
  ];
  return zip(parts);
}

function sheetXml(namespace: string, rows: readonly (readonly XlsxCell[])[]): string {
  const cells = (row: readonly XlsxCell[], index: number) =>
    row.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${index + 1}`)).join("");
  const body = rows.map((row, index) => `<row r="${index + 1}">${cells(row, index)}</row>`).join("");
  return `<worksheet xmlns="${namespace}"><sheetData>${body}</sheetData></worksheet>`;
}

function cellXml(cell: XlsxCell, reference: string): string {
  if (typeof cell === "string") return `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" s="1"><v>${cell.date}</v></c>`;
}

function zip(parts: readonly (readonly [string, string])[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of parts) {
    const data = Buffer.from(text);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, Buffer.from(name), data]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), shared, end, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const tail = Buffer.alloc(22);
  tail.write("PK\x05\x06");
  tail.writeUInt16LE(parts.length, 8);
  tail.writeUInt16LE(parts.length, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, tail]);
}
