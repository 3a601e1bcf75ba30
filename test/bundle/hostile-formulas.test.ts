import { afterEach, describe, expect, test } from "vitest";
import type { Filter, View } from "../../src/calls/view.ts";
import type { Host } from "../../src/host/host.ts";
import type { Columns } from "../../src/settings/source.ts";
import { foldLabel } from "../../src/table/label.ts";
import { hostileTexts, POLYGLOT } from "../hostile/texts.ts";
import { callIn, done, open } from "./open.ts";

/** What stands between arguments, rows, columns and fractions in one locale or another, and what ends a text or a name. */
const SIGNS = [
  `Ayşe "Hızlı" Öztürk; {1;2}\\{3,4}, 0,5 'x'!A1`,
  "O'Brien & Co.",
  `";IMPORTRANGE("x","y");"`,
  "{=SUM(1;2)}",
  "<>x",
  ">=10",
  "a*b?c~",
];
const { formulas, tables, queries, signs, ...others } = hostileTexts;
const some = Object.values(others).flatMap((texts) => texts.slice(0, 4));

/** As labels are told apart: trimmed, and blanks as one. */
const asLabel = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
/** A cell with an error is given to a script as its word: no column with one is told apart by. */
const isError = (text: string) => /^#[A-Z/0]+[!?]?$/.test(text);
/** Each told from the others as the sheet tells labels apart. */
const labels = [
  ...new Map(
    [...SIGNS, POLYGLOT, ...formulas, ...tables, ...queries, ...signs, ...some]
      .filter((text) => asLabel(text) !== "" && !isError(text))
      .map((text) => [foldLabel(text), text]),
  ).values(),
];

/** What a sheet and its columns are called. */
interface Layout {
  readonly sheet: string;
  readonly stage: string;
  readonly amount: string;
  readonly owner: string;
  readonly product: string;
}
const LAYOUTS: { readonly [name: string]: Layout } = {
  "under headers that say what they hold": {
    sheet: `=1+1'';"{}(),<img src=x onerror=window.__ran=1>'`,
    ...{ stage: "Stage", amount: "Amount", owner: "Owner", product: "Product" },
  },
  "under headers that are formulas, quotes and braces": {
    sheet: `Fırsatlar 'o; "A1"'B2:B`,
    ...{ stage: "=1+1", amount: `"';{}\\`, owner: "@SUM(A1;B2)", product: `+x,"y"` },
  },
};

const productAt = (at: number) => labels[(at + labels.length - 1) % labels.length] ?? "";

/** Two rows of each label, one won, with an amount of its own; its product is the label before. */
function rowsOf({ stage, amount, owner, product }: Layout) {
  const rows = labels.flatMap((label, at) => [
    ["Won", at + 1.5, label, productAt(at)],
    ["Lost", 1, label, productAt(at)],
  ]);
  return [[stage, amount, owner, product], ...rows];
}

let host: Host;
afterEach(() => host.dispose());

async function opened(locale: string, layout: Layout): Promise<void> {
  const { sheet, stage, ...rest } = layout;
  const sheets = [
    { name: sheet, rows: rowsOf(layout) },
    { name: "Free", rows: [] },
  ];
  host = await open(sheets, { locale });
  const found = (await done(host, "open")).candidates.find(({ sheetName }) => sheetName === sheet);
  if (found === undefined) throw new Error("The sheet is not found.");
  const columns: Columns = { outcome: stage, ...rest };
  const value = { kind: "deals", sheetId: found.sheetId, sheetName: sheet, columns } as const;
  await done(host, "saveSources", [{ value, revision: "" }]);
}

/** By whom, and every other time by what besides. */
function viewOf(at: number): View {
  const owner: Filter = { by: "owner", value: asLabel(labels[at] ?? "") };
  const product: Filter = { by: "product", value: asLabel(productAt(at)) };
  return { period: { unit: "all" }, filters: at % 4 < 2 ? [owner, product] : [owner] };
}

/** What the cell says, or why it says nothing. */
const said = (cell: string) => host.errorNote(cell) ?? host.cell(cell);

describe.each([
  ["en_US", 0],
  ["tr_TR", 1],
] as const)("the formula of a hostile label gives the tile's figure, in %s", (locale, turn) => {
  test.each(Object.entries(LAYOUTS).map(([name, layout], at) => [name, layout, at] as const))(
    "%s",
    async (_, layout, which) => {
      await opened(locale, layout);
      const wrong = [];
      for (const [at, label] of labels.entries()) {
        // What ends texts and names is tried everywhere, the rest in one of the two layouts.
        if (at >= SIGNS.length && at % 2 !== (which + turn) % 2) continue;
        const reply = await callIn(host, viewOf(at), "detail", "sales-volume");
        if (!reply.ok) throw new Error(reply.message);
        const { tile, formula } = reply.value;
        expect(tile.value, label).toBe(at + 1.5);
        await host.type("Free!B2", formula?.formula ?? "");
        if (said("Free!B2") !== tile.value) wrong.push([formula?.formula, said("Free!B2")]);
      }
      expect(wrong).toEqual([]);
    },
    300_000,
  );

  test("as the sidebar writes it, too", async () => {
    for (const layout of Object.values(LAYOUTS)) {
      await opened(locale, layout);
      for (const at of SIGNS.keys()) {
        host.select(`Free!B${at + 1}`);
        const reply = await callIn(host, viewOf(at), "insertFormula", "sales-volume", false);
        expect(reply).toMatchObject({ ok: true, value: { occupiedBy: null } });
        await host.settled();
        expect(said(`Free!B${at + 1}`), labels[at] ?? "").toBe(at + 1.5);
      }
      if (layout !== Object.values(LAYOUTS).at(-1)) host.dispose();
    }
  }, 300_000);
});
