import type { Language } from "../../locale/language.ts";
import { toLabels } from "../../metrics/option.ts";
import { type Column, given, requireSameHeight, toColumn } from "../../table/column.ts";
import { codesOf } from "../../table/group.ts";
import { foldLabel } from "../../table/label.ts";
import { outcome, outcomeOf } from "../../table/outcome.ts";
import { InputError } from "../../table/problem.ts";
import type { Zone } from "../../table/zone.ts";
import { type Formula, optional, required } from "../formula.ts";

const HEADERS: { readonly [language in Language]: readonly string[] } = {
  en: ["Stage", "Reached", "From previous", "From first"],
  tr: ["Aşama", "Ulaşan", "Öncekinden", "İlkinden"],
};

/**
 * How far deals come. A deal has reached the stage that it is in, or the furthest that is given for it, and all before
 * it: stages may be skipped. A won deal has reached them all. Of a lost one, or one in a stage beside the order, only
 * the furthest stage given for it tells how far it came.
 */
export const stageConversion: Formula = {
  params: [
    { ...required("stages", "column"), field: "stage" },
    required("order", "column"),
    optional("furthest_stages", "column"),
  ],
  gives: "table",
  source: "Deals that reached a stage ÷ those that reached the one before; skipped stages count (HubSpot)",
  examples: [
    'STAGE_CONVERSION({"Demo";"Lead";"Offer";"Lost"}, {"Lead";"Demo";"Offer"}, {"";"";"";"Demo"}) // => [["Stage","Reached","From previous","From first"],["Lead",4,"",1],["Demo",3,0.75,0.75],["Offer",1,0.3333333333333333,0.25]]',
  ],
  run(sheet, [stages, order, furthest]) {
    const current = toColumn(stages, "stages");
    const best = given(furthest) ? toColumn(furthest, "furthest_stages") : undefined;
    requireSameHeight([current, best]);
    const names = namesOf(toLabels(order, "order"));
    const reached = countReached(current, best, [...names.keys()], sheet.zone);
    if (reached[0] === 0) throw new InputError({ kind: "no-rows", argument: "stages" });
    return [HEADERS[sheet.language()], ...lines([...names.values()], reached)];
  },
};

/** The stages in order, each once, by what they are compared by. */
function namesOf(order: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of order) {
    if (!names.has(foldLabel(name))) names.set(foldLabel(name), name.trim());
  }
  return names;
}

/** By stage, how many deals have reached it. */
function countReached(
  stages: Column,
  furthest: Column | undefined,
  order: readonly string[],
  zone: Zone,
): readonly number[] {
  const current = placesIn(stages, order, zone);
  const best = furthest === undefined ? () => BLANK : placesIn(furthest, order, zone);
  const reached = order.map(() => 0);
  for (let row = 0; row < stages.height; row += 1) {
    const [now, most] = [current(row), best(row)];
    if (furthest !== undefined && most === UNKNOWN) throw unknownStage(furthest, row);
    if (now === UNKNOWN && most === BLANK) throw unknownStage(stages, row);
    for (let place = Math.max(now, most); place >= 0; place -= 1) reached[place] = (reached[place] ?? 0) + 1;
  }
  return reached;
}

const BLANK = -2;
const UNKNOWN = -1;

/** Each row's place in the order: what is won is at its end. */
function placesIn(column: Column, order: readonly string[], zone: Zone): (row: number) => number {
  const { labels, codes } = codesOf(column, zone, () => false);
  const last = order.length - 1;
  const places = labels.map((label) => {
    const place = order.indexOf(foldLabel(label));
    return place === UNKNOWN && outcomeOf(label) === outcome.won ? last : place;
  });
  return (row) => places[codes[row] ?? -1] ?? BLANK;
}

function unknownStage({ argument, firstRow, cells }: Column, row: number): InputError {
  return new InputError({
    kind: "unknown-stage",
    argument,
    row: firstRow + row,
    found: String(cells[row]).trim(),
  });
}

/** The first stage has none before it. A stage that follows one which nobody reached has no rate from it. */
function lines(names: readonly string[], reached: readonly number[]): (string | number)[][] {
  const [first = 0] = reached;
  return names.map((name, i) => {
    const count = reached[i] ?? 0;
    const before = i === 0 ? 0 : (reached[i - 1] ?? 0);
    return [name, count, before === 0 ? "" : count / before, count / first];
  });
}
