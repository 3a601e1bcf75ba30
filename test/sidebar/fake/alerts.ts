import type { Alerts, TrackedRule } from "../../../src/calls/alerts.ts";
import type { Calls } from "../../../src/calls/calls.ts";
import type { Saved } from "../../../src/calls/saved.ts";
import type { AlertState, Tile } from "../../../src/calls/tile.ts";
import { told, watchedOf } from "../sample/alerts.ts";
import { changeTile, check, type FakeState } from "./state.ts";

/** What the alert screens ask for: the alerts are those of the tiles, all else is what the test has set. */
function alertsOf({ dashboard, answers }: FakeState): Alerts {
  const { tiles } = dashboard;
  return {
    ...answers.alerts,
    rules: tiles.flatMap((tile) => tile.rules.map((rule) => told(tile, rule))).map(answers.toldAs),
    metrics: tiles.map(watchedOf),
    daysOff: answers.daysOff,
  };
}

type AlertCalls = Pick<
  Calls,
  "alerts" | "backTest" | "sendSample" | "saveRule" | "deleteRule" | "snoozeRule" | "saveDaysOff"
>;

export function alertCalls(state: FakeState): AlertCalls {
  const { answers } = state;
  const tileOf = (id: string) =>
    state.dashboard.tiles.find(({ rules }) => rules.some(({ value }) => value.id === id));
  const ruleOf = (id: string) => tileOf(id)?.rules.find(({ value }) => value.id === id) ?? null;
  const without = (tile: Tile | undefined, id: string) =>
    (tile?.rules ?? []).filter(({ value }) => value.id !== id);
  const take = (id: string) => {
    const tile = tileOf(id);
    if (tile === undefined) return;
    const rules = without(tile, id);
    changeTile(state, tile.metric, { rules, alert: rules.length === 0 ? "off" : tile.alert });
  };
  const put = (rule: TrackedRule) => {
    const saved: Saved<TrackedRule> = { value: rule, revision: state.stamp() };
    const tile = state.dashboard.tiles.find(({ metric }) => metric === rule.metric);
    const alert: AlertState = rule.active ? "waiting" : "off";
    const stands = tile?.rules ?? [];
    const isThere = stands.some(({ value }) => value.id === rule.id);
    const rules = isThere
      ? stands.map((one) => (one.value.id === rule.id ? saved : one))
      : [...stands, saved];
    return changeTile(state, rule.metric, { rules, alert: isThere && tile ? tile.alert : alert });
  };
  return {
    alerts: () => alertsOf(state),
    backTest: (rule) => answers.backTest(rule),
    sendSample: () => answers.sampleMail,
    saveRule: (rule) => {
      const { id, metric } = rule.value;
      check(ruleOf(id), rule);
      if (tileOf(id)?.metric !== metric) take(id);
      return put(rule.value);
    },
    deleteRule: (rule) => {
      check(ruleOf(rule.value.id), rule);
      take(rule.value.id);
      return state.dashboard;
    },
    snoozeRule: (id, snoozedUntil) => {
      const rule = ruleOf(id);
      if (rule === null) throw new Error(`No alert: ${id}`);
      return put({ ...rule.value, snoozedUntil });
    },
    saveDaysOff: (daysOff) => {
      check(answers.daysOff, daysOff);
      answers.daysOff = { value: daysOff.value, revision: state.stamp() };
      return state.dashboard;
    },
  };
}
