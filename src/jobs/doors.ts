import * as v from "valibot";
import type { Deeds, Reads, Writes } from "../calls/calls.ts";
import type { Saved } from "../calls/saved.ts";
import type { View } from "../calls/view.ts";
import { ruleIdSchema, ruleSchema } from "../settings/alert-schema.ts";
import { digestSchema } from "../settings/digest-schema.ts";
import type { OwnMetric } from "../settings/own-metric.ts";
import type { SettingKind } from "../settings/record.ts";
import { recordOf } from "../settings/record.ts";
import { schemas } from "../settings/schemas.ts";
import { trackedSchema } from "../settings/tracked-schema.ts";
import { alertsBoard } from "./alerts/alerts-board.ts";
import { forgetAll } from "./alerts/desk-store.ts";
import { backTestOf } from "./alerts/past-checks.ts";
import { saveRule, snoozeRule } from "./alerts/save-rule.ts";
import { sendSample } from "./alerts/send-sample.ts";
import { dashboard } from "./dashboard.ts";
import { detail } from "./detail.ts";
import { digestsBoard } from "./digests/digests-board.ts";
import { previewDigest, sendDigestSample } from "./digests/preview-digest.ts";
import { saveDigest, startDigests, stopDigests } from "./digests/save-digest.ts";
import { insertFormula } from "./formula.ts";
import { funnel } from "./funnel.ts";
import { metricChoices } from "./metric-choices.ts";
import { parse, parseSaved } from "./parse-argument.ts";
import { people } from "./people.ts";
import type { World } from "./ports.ts";
import { recordNow } from "./record-history.ts";
import { removeSample } from "./remove-sample.ts";
import { writeReport } from "./report.ts";
import { showRows } from "./rows.ts";
import { trySample } from "./sample.ts";
import { deleteRecords, saveRecords, underLock } from "./save.ts";
import { saveSources } from "./save-sources.ts";
import { selectedCell } from "./selection.ts";
import { languageIn, readSettings } from "./settings-now.ts";

/** What answers a call. The arguments are whatever the page sent: each is parsed before it is used. */
type Answers<Calls> = {
  readonly [Name in keyof Calls]: (
    world: World,
    view: View | null,
    args: readonly unknown[],
  ) => Calls[Name] extends (...args: never[]) => infer Result ? Result : never;
};
type Write = (world: World, args: readonly unknown[]) => void;

const personSchema = v.nullable(v.pipe(v.string(), v.maxLength(500)));

export const reads: Answers<Reads> = {
  open: dashboard,
  detail: (world, view, [metric]) => detail(world, view, parse(trackedSchema, metric)),
  metricChoices: (world) => metricChoices(world),
  funnel: (world, view) => funnel(world, view),
  people: (world, view) => people(world, view),
  alerts: (world) => alertsBoard(world),
  backTest: (world, _, [rule]) => backTestOf(world, parse(ruleSchema, rule)),
  digests: (world) => digestsBoard(world),
  previewDigest: (world, _, [plan, person]) =>
    previewDigest(world, parse(digestSchema, plan), parse(personSchema, person)),
  selectedCell: (world) => selectedCell(world),
};

export const writes: { readonly [Name in keyof Writes]: Write } = {
  saveSources: (world, [sources]) => {
    const given = parse(v.pipe(v.array(v.unknown()), v.minLength(1)), sources);
    saveSources(
      world,
      given.map((source) => parseSaved("source", source)),
    );
  },
  deleteSource: deletes("source"),
  saveChosen: saves("tiles"),
  saveOwnMetric: saves("own metric"),
  deleteOwnMetric: (world, [argument]) => deleteOwnMetric(world, parseSaved("own metric", argument)),
  saveGoal: saves("goal"),
  deleteGoal: deletes("goal"),
  saveRule: (world, [argument]) => saveRule(world, parseSaved("alert", argument)),
  deleteRule: deletes("alert"),
  snoozeRule: (world, [id, until]) =>
    snoozeRule(world, parse(ruleIdSchema, id), parse(v.nullable(v.pipe(v.number(), v.finite())), until)),
  saveDigest: (world, [argument]) => saveDigest(world, parseSaved("digest", argument)),
  deleteDigest: deletes("digest"),
  saveDaysOff: saves("days off"),
  saveCommissionPlan: saves("commission"),
  setLanguage(world, [choice]) {
    const value = parse(schemas.language, choice);
    const revision = readSettings(world).stored.get("language")?.revision ?? "";
    saveRecords(world, [{ record: { kind: "language", value }, revision }]);
  },
  setTrigger(world, [choice]) {
    const on = parse(v.boolean(), choice);
    underLock(world, () => {
      if (!on) return switchOff(world);
      const language = languageIn(readSettings(world), world);
      if (world.triggers.owner() === undefined) startDigests(world);
      world.triggers.takeOver({ user: world.user, sinceMs: world.nowMs, language, fileName: world.fileName });
    });
  },
  trySample: (world) => trySample(world),
  removeSample: (world) => removeSample(world),
  recordNow: (world) => recordNow(world),
};

export const deeds: Answers<Deeds> = {
  insertFormula: (world, view, [metric, overwrite]) =>
    insertFormula(world, view, parse(trackedSchema, metric), parse(v.boolean(), overwrite)),
  showRows: (world, view, [metric, row]) =>
    showRows(
      world,
      view,
      parse(trackedSchema, metric),
      parse(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2))), row),
    ),
  writeReport: (world, view) => writeReport(world, view),
  sendSample: (world, _, [rule]) => sendSample(world, parse(ruleSchema, rule)),
  sendDigestSample: (world, _, [plan, person]) =>
    sendDigestSample(world, parse(digestSchema, plan), parse(personSchema, person)),
};

function saves<Kind extends SettingKind>(kind: Kind): Write {
  return (world, [argument]) => {
    const { value, revision } = parseSaved(kind, argument);
    saveRecords(world, [{ record: recordOf(kind, value), revision }]);
  };
}

function deletes<Kind extends SettingKind>(kind: Kind): Write {
  return (world, [argument]) => {
    const { value, revision } = parseSaved(kind, argument);
    deleteRecords(world, [{ record: recordOf(kind, value), revision }]);
  };
}

/** Its goals and alerts go with it: they would be about nothing. */
function deleteOwnMetric(world: World, { value, revision }: Saved<OwnMetric>): void {
  deleteRecords(
    world,
    [{ record: { kind: "own metric", value }, revision }],
    (record) => (record.kind === "goal" || record.kind === "alert") && record.value.metric === value.id,
  );
}

/** What waited would be stale news when the checks are switched on again. */
function switchOff(world: World): void {
  world.triggers.switchOff();
  forgetAll(world);
  stopDigests(world);
}
