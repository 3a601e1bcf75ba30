import { sampleWords } from "../locale/sample-words.ts";
import { recogniseFields } from "../metrics/headers.ts";
import { sampleGoals, sampleTiles } from "../sample/settings.ts";
import { type SampleSheet, sampleOn } from "../sample/sheets.ts";
import { keyOf, recordOf, type SettingRecord } from "../settings/record.ts";
import { type Settings, valuesOf } from "../settings/settings.ts";
import type { Source } from "../settings/source.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";
import { takeSampleAway } from "./remove-sample.ts";
import { isUnchanged } from "./sample-cells.ts";
import { saveRecords, underLock } from "./save.ts";
import { languageIn, readSettings } from "./settings-now.ts";

/** The name of the sheet of generated data; null where there is none. */
export function sampleIn(settings: Settings): string | null {
  const [mark] = valuesOf(settings, "sample");
  if (mark === undefined) return null;
  const source = valuesOf(settings, "source").find(({ sheetId }) => sheetId === mark.deals);
  return source?.sheetName ?? sampleWords[mark.language].deals;
}

/**
 * Adds sheets of generated deals and people, with columns, tiles and goals ready:
 * 1. An earlier sample is taken away first, as far as it is still there.
 * 2. Makes the sheets; one that an earlier try has left is taken as it is.
 * 3. Saves all settings at once; where they are refused, the new sheets go again.
 * 4. Brings the deals to the front, for the user to see what the figures are of.
 *
 * All of it under the file's lock: two who try it at once would take each other's sheets away.
 *
 * @throws {Refused} `conflict` where the file has data of its own, whose place the sample would take
 */
export function trySample(world: World): void {
  underLock(world, () => addSample(world));
}

function addSample(world: World): void {
  takeSampleAway(world);
  const settings = readSettings(world);
  if (valuesOf(settings, "source").length > 0)
    throw new Refused("conflict", (words) => words.sampleBesideData);
  const day = world.momentText(world.nowMs).slice(0, 10);
  const language = languageIn(settings, world);
  const sample = sampleOn(day, language);
  const deals = sheetFor(world, sample.deals);
  const people = sheetFor(world, sample.people);
  const records: readonly SettingRecord[] = [
    recordOf("source", { kind: "deals", ...sourceOf(deals, sample.deals) }),
    recordOf("source", { kind: "people", ...sourceOf(people, sample.people) }),
    recordOf("tiles", sampleTiles),
    ...sampleGoals(language).map((goal) => recordOf("goal", goal)),
    recordOf("sample", { day, language, deals: deals.sheetId, people: people.sheetId }),
  ];
  // What somebody has saved before stays as it is.
  const added = records.filter((record) => !settings.stored.has(keyOf(record)));
  try {
    saveRecords(
      world,
      added.map((record) => ({ record, revision: "" })),
    );
  } catch (error) {
    for (const { sheetId, made } of [deals, people]) if (made) world.samples.remove(sheetId);
    throw error;
  }
  world.selection.selectCell(deals.sheetId, deals.name, "A1");
}

interface MadeSheet {
  readonly sheetId: number;
  readonly name: string;
  readonly made: boolean;
}

/** Names that are tried: somebody may have sheets of the same name. */
const MOST_NAMES = 50;

function sheetFor(world: World, sheet: SampleSheet): MadeSheet {
  for (let number = 1; number <= MOST_NAMES; number += 1) {
    const name = number === 1 ? sheet.name : `${sheet.name} (${number})`;
    const found = world.samples.named(name);
    if (found === undefined) return { sheetId: world.samples.add(name, sheet.rows), name, made: true };
    if (isUnchanged(found.cells, sheet, world.reading.zone))
      return { sheetId: found.sheetId, name, made: false };
  }
  throw new Refused("conflict", (words) => words.sampleNamesTaken(sheet.name));
}

/** Rows that tell what a column holds. */
const SAMPLED = 40;

/** The columns as anybody's headers are recognised. */
function sourceOf({ sheetId, name }: MadeSheet, { rows }: SampleSheet): Omit<Source, "kind"> {
  const [header = [], ...body] = rows.slice(0, SAMPLED + 1);
  const columns = recogniseFields(
    header.map(({ value }, place) => ({
      header: String(value),
      samples: body.map((row) => String(row[place]?.value ?? "")),
    })),
  );
  return { sheetId, sheetName: name, columns };
}
