import { type Desk, deskFor } from "../../alerts/desk.ts";
import { OWNER } from "../../alerts/notice.ts";
import { holdOn, type Sending } from "../../alerts/outbox.ts";
import { isAside } from "../../alerts/people.ts";
import { readyMadeIds, readyMadeRule } from "../../alerts/ready-made.ts";
import { addressKey } from "../../alerts/rule.ts";
import { nextDue, wallOf } from "../../alerts/schedule.ts";
import { readDesk } from "../../alerts/stored/stored-desk.ts";
import type {
  AlertGroup,
  AlertHealth,
  AlertLine,
  AlertRule,
  Alerts,
  ReadyMade,
  TrackedRule,
  WaitingNotice,
  WatchedMetric,
} from "../../calls/alerts.ts";
import { parseLog } from "../../history/alert-log.ts";
import { type Words, wordsIn } from "../../locale/words.ts";
import { type MetricId, metricOf, metricsOf } from "../../metrics/catalogue.ts";
import { familyIds } from "../../metrics/families.ts";
import { type Settings, savedOf, valuesOf } from "../../settings/settings.ts";
import { availabilityOf } from "../metric-choices.ts";
import type { World } from "../ports.ts";
import { isComplete, languageIn, readSettings } from "../settings-now.ts";
import { addressColumns } from "./address-columns.ts";
import { daysOffIn } from "./alert-world.ts";
import { namingOf, ruleName } from "./rule-name.ts";
import { fewRowsOf, knownOf, stateOfRule } from "./rule-state.ts";

const MOST_LINES = 100;
const MOST_GROUPS = 50;
const HOUR_MS = 3_600_000;

/** What the board is made of. */
interface Context {
  readonly world: World;
  readonly settings: Settings;
  readonly words: Words;
  readonly desk: Desk;
  /** Whether anybody's trigger runs the checks. */
  readonly on: boolean;
}

/** How the alerts of a file stand: rules, what waits, what was done. No row of the data is read for it. */
export function alertsBoard(world: World): Alerts {
  const settings = readSettings(world);
  const words = wordsIn(languageIn(settings, world));
  const { desk } = readDesk(world.properties.all());
  const owner = world.triggers.owner();
  const context: Context = { world, settings, words, desk, on: owner !== undefined };
  return {
    rules: savedOf(settings, "alert").map((saved) => alertRule(saved, context)),
    readyMade: readyMade(context),
    metrics: watchedMetrics(context),
    log: logLines(context),
    waiting: owner === undefined ? [] : waitingNotices(context, owner.user),
    health: health(context, owner?.sinceMs ?? 0),
    daysOff: savedOf(settings, "days off")[0] ?? { value: daysOffIn(settings), revision: "" },
    addressColumns: addressColumns(world, settings),
    nowWallMs: wallOf(world.nowMs, world.reading.zone),
  };
}

function alertRule(saved: AlertRule["rule"], { world, settings, words, desk, on }: Context): AlertRule {
  const { value: rule } = saved;
  const own = valuesOf(settings, "own metric");
  const memory = knownOf(rule, desk);
  const checkedMs = memory === undefined || memory.checkedMs === 0 ? null : memory.checkedMs;
  const groups = [...(memory?.groups ?? [])].flatMap(([label, { episode }]): readonly AlertGroup[] =>
    episode.kind === "normal" ? [] : [{ label, state: episode.kind, sinceMs: episode.sinceMs }],
  );
  const wall = wallOf(world.nowMs, world.reading.zone);
  return {
    rule: saved,
    name: ruleName(rule, own, words),
    unit: namingOf(rule.metric, own, words).unit,
    state: stateOfRule(rule, desk),
    fewRows: fewRowsOf(rule, desk),
    groups: groups.slice(0, MOST_GROUPS),
    problem:
      memory?.failure === "error"
        ? words.server.notChecked
        : memory?.failure === "no-data"
          ? words.server.noFigure
          : null,
    checkedMs,
    nextWallMs: on && rule.active ? nextDue(rule.schedule, wall) : null,
  };
}

function readyMade(context: Context): readonly ReadyMade[] {
  const { world, settings, words } = context;
  const recipients = world.user === "" ? [] : [{ address: world.user, language: "auto" as const }];
  return readyMadeIds.flatMap((id): readonly ReadyMade[] => {
    const made = readyMadeRule(id, (metric) => availabilityOf(metric, settings).kind === "ready");
    if (made === undefined) return [];
    const rule: TrackedRule = { ...made, recipients };
    const about = words.server.readyMade[id];
    return [{ rule, name: ruleName(rule, [], words), unit: metricOf(made.metric).unit, about }];
  });
}

function watchedMetrics({ settings, words }: Context): readonly WatchedMetric[] {
  const own = valuesOf(settings, "own metric").map(
    ({ id, name, unit, better }): WatchedMetric => ({
      metric: id,
      name,
      unit,
      better,
      additive: false,
      share: false,
    }),
  );
  const ready = familyIds
    .flatMap((family): readonly MetricId[] => metricsOf(family))
    .filter((metric) => availabilityOf(metric, settings).kind === "ready");
  return [
    ...own,
    ...ready.map((metric): WatchedMetric => {
      const { unit, better, additive = false } = metricOf(metric);
      return { metric, name: words.metrics[metric].name, unit, better, additive, share: unit === "ratio" };
    }),
  ];
}

function logLines({ world }: Context): readonly AlertLine[] {
  const { header, rows } = world.alertLog.tail(MOST_LINES);
  const { zone } = world.reading;
  const lines = parseLog(header, rows, (wallMs) => wallMs - zone.offsetMs(wallMs));
  return [...lines].reverse().map(({ atMs, name, unit, label, reason, outcome, value, to }) => ({
    ...{ atMs, name, unit, label, reason, outcome, value, to },
  }));
}

function waitingNotices({ world, settings, words, desk }: Context, owner: string): readonly WaitingNotice[] {
  const rules = valuesOf(settings, "alert");
  const own = valuesOf(settings, "own metric");
  const now = deskFor(rules, desk, world.nowMs, isComplete(settings));
  const sending: Sending = {
    nowMs: world.nowMs,
    zone: world.reading.zone,
    daysOff: daysOffIn(settings),
    owner,
  };
  const found = rules.flatMap((rule) =>
    (now.memories.get(rule.id)?.outbox ?? []).flatMap((notice): readonly WaitingNotice[] => {
      const byHold = new Map<WaitingNotice["hold"], string[]>();
      for (const waiting of notice.waiting) {
        const to = waiting === OWNER ? addressKey(owner) : waiting;
        const hold = holdOn({ rule, notice }, to, now.people, sending) ?? null;
        byHold.set(hold, [...(byHold.get(hold) ?? []), to]);
      }
      const { label, reason, atMs } = notice;
      const name = ruleName(rule, own, words);
      return [...byHold].map(([hold, to]) => ({ name, label, reason, atMs, to, hold }));
    }),
  );
  return found.sort((a, b) => a.atMs - b.atMs);
}

function health({ world, desk, on }: Context, sinceMs: number): AlertHealth {
  const last = Math.max(world.runs.last()?.atMs ?? 0, sinceMs);
  return {
    nextRunMs: on ? last + HOUR_MS : null,
    quotaLeft: quotaOf(world),
    setAside: [...desk.people].flatMap(([address, person]) => (isAside(person) ? [address] : [])),
  };
}

/** Whoever may not send mail yet is shown the rest all the same. */
function quotaOf({ post }: World): number | null {
  try {
    return post.quota();
  } catch {
    return null;
  }
}
