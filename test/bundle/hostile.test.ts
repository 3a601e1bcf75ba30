import { afterEach, describe, expect, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { fieldIds } from "../../src/metrics/field.ts";
import { keyOf, recordOf } from "../../src/settings/record.ts";
import { foldLabel } from "../../src/table/label.ts";
import { everyText, hostileTexts, LONGEST } from "../hostile/texts.ts";
import { goalOf } from "../jobs/world.ts";
import { ask, settingsIn } from "./beside.ts";
import { callIn, done, open, tileOf } from "./open.ts";

/** Some of each sort: a call takes its time. */
const some = Object.values(hostileTexts).flatMap((texts) => texts.slice(0, 2));
/** As labels are told apart: trimmed, and blanks as one. */
const asLabel = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
/** What a setting takes; the data may have longer ones. */
const LONGEST_NAME = 500;
const people = [...new Map(some.map((text) => [foldLabel(text), text])).values(), LONGEST].filter(
  (text) => asLabel(text) !== "",
);

const SHEET = `=1+1'"><img src=x onerror=window.__ran=1>`;
const ADA = "ada@example.com";

let host: Host;
afterEach(() => host.dispose());

/** The deals of all these people, and any more columns. */
async function opened(...headers: readonly string[]): Promise<SheetHead> {
  const rows = [
    ["Stage", "Amount", "Owner", ...headers],
    ...people.map((owner, at) => ["Won", at + 1, owner, ...headers]),
  ];
  host = await open([{ name: SHEET, rows }]);
  const [found] = (await done(host, "open")).candidates;
  if (found === undefined) throw new Error("The sheet is not found.");
  return {
    sheetId: found.sheetId,
    sheetName: found.sheetName,
    header: found.columns.map(({ header }) => header),
  };
}

interface SheetHead {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly header: readonly string[];
}

/** Every formula that any sheet holds. */
function formulas(): readonly string[] {
  const found: string[] = [];
  JSON.stringify(host.kept().workbook, (key, value: unknown) => {
    if (key === "f" && typeof value === "string" && value !== "") found.push(value);
    return value;
  });
  return found;
}

/** The texts of a sheet's column under its header, down to the first blank. */
function column(sheet: string, header: string): readonly unknown[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const letter = letters.find((one) => host.cell(`${sheet}!${one}1`) === header);
  if (letter === undefined) throw new Error(`There is no ${header}.`);
  const cells: unknown[] = [];
  for (let row = 2; host.cell(`${sheet}!A${row}`) !== ""; row += 1)
    cells.push(host.cell(`${sheet}!${letter}${row}`));
  return cells;
}

describe("what people have written, in a workbook", () => {
  test("is offered as it stands, and comes back as it was when columns are chosen by it", async () => {
    const { sheetId, sheetName, header } = await opened(...everyText);
    expect(sheetName).toBe(SHEET);
    expect(header.slice(3)).toEqual(everyText);
    const fields = fieldIds.filter((field) => field !== "outcome" && field !== "owner");
    const usable = everyText.filter((text) => text.length <= LONGEST_NAME);
    let revision = "";
    for (let at = 0; at < usable.length; at += fields.length) {
      const chosen = usable.slice(at, at + fields.length).map((text, i) => [fields[i], text]);
      const columns = { outcome: "Stage", owner: "Owner", ...Object.fromEntries(chosen) };
      const value = { kind: "deals", sheetId, sheetName, columns } as const;
      const [state] = (await done(host, "saveSources", [{ value, revision }])).sources;
      expect(state?.source.value).toEqual(value);
      expect(state?.gone).toEqual([]);
      revision = state?.source.revision ?? "";
    }
    expect(formulas()).toEqual([]);
  }, 180_000);

  test("comes back as it was as a metric's name, as whom a goal is for, in the history and in the report", async () => {
    const { sheetId, sheetName } = await opened();
    const columns = { outcome: "Stage", owner: "Owner", amount: "Amount" };
    const source = { kind: "deals", sheetId, sheetName, columns } as const;
    const { chosen } = await done(host, "saveSources", [{ value: source, revision: "" }]);
    const metrics = ["own:one", "win-rate"] as const;
    const own = { id: metrics[0], unit: "money", better: "higher", sheetId, sheetName, cell: "B2" } as const;
    const named = people.map(asLabel).filter((name) => name.length <= LONGEST_NAME);
    for (const [at, name] of named.entries()) {
      const value = goalOf("win-rate", at + 1, { group: { by: "owner", value: name } });
      const revision = settingsIn(host).stored.get(own.id)?.revision ?? "";
      for (const reply of [
        ask(host, ADA, "saveOwnMetric", { value: { ...own, name }, revision }),
        ask(host, ADA, "saveGoal", { value, revision: "" }),
      ])
        expect(reply).toMatchObject({ ok: true });
      const { problems, stored } = settingsIn(host);
      expect(problems).toEqual([]);
      expect(stored.get(own.id)?.record.value).toEqual({ ...own, name });
      expect(stored.get(keyOf(recordOf("goal", value)))?.record.value).toEqual(value);
    }
    await done(host, "saveChosen", { value: { metrics }, revision: chosen.revision });
    const opening = await done(host, "open");
    expect(tileOf(opening, "win-rate").goals.map(({ value }) => value.group?.value)).toEqual(named);
    expect(opening.filterOptions[0]?.values.length).toBe(people.length);
    await done(host, "recordNow");
    await done(host, "writeReport");
    const labels = new Set(column("Salesgauge History", "Group"));
    for (const name of named) expect(labels).toContain(name);
    expect(formulas()).toEqual([]);
  }, 180_000);

  test("filters the rows that have it", async () => {
    const { sheetId, sheetName } = await opened();
    const columns = { outcome: "Stage", owner: "Owner", amount: "Amount" };
    await done(host, "saveSources", [
      { value: { kind: "deals", sheetId, sheetName, columns }, revision: "" },
    ]);
    for (const [at, owner] of people.entries()) {
      const view = { period: { unit: "all" }, filters: [{ by: "owner", value: asLabel(owner) }] } as const;
      const reply = await callIn(host, view, "detail", "sales-volume");
      expect(reply).toMatchObject({ ok: true, value: { view, tile: { value: at + 1, rows: 1 } } });
    }
  }, 180_000);
});
