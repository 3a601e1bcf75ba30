import type { LogEntry } from "../../alerts/log.ts";
import type { Delivery } from "../../alerts/outbox.ts";
import type { DaysOff } from "../../alerts/quiet.ts";
import { addressKey } from "../../alerts/rule.ts";
import { wallOf } from "../../alerts/schedule.ts";
import type { TrackedRule } from "../../calls/alerts.ts";
import { logEdits } from "../../history/alert-log.ts";
import { alertLogWords } from "../../locale/alert-log-words.ts";
import type { Language } from "../../locale/language.ts";
import { alertMail } from "../../mail/alert-mail.ts";
import { type Settings, valuesOf } from "../../settings/settings.ts";
import { once } from "../../table/once.ts";
import type { Properties, World } from "../ports.ts";
import type { ReadFile } from "../read-file.ts";
import { retried } from "../retry.ts";
import { languageIn } from "../settings-now.ts";
import { backgroundIn } from "./background.ts";
import { letterheadsOf } from "./letterhead.ts";
import { figuresFor, observerOf } from "./observe-rules.ts";
import { ownAddressesIn } from "./own-addresses.ts";
import { namingOf, ruleName } from "./rule-name.ts";
import type { AlertWorld } from "./run-alerts.ts";

/** The file as a run of the alerts needs it; its rows are read when the first rule is due. */
export function alertWorldOf(
  world: World,
  settings: Settings,
  file: () => ReadFile,
): AlertWorld<TrackedRule> {
  const rules = valuesOf(settings, "alert");
  const language = languageIn(settings, world);
  const active = rules.filter((rule) => rule.active);
  const figures = once(() => figuresFor(file(), active));
  const observe = once(() => observerOf(file(), active, figures()));
  const addresses = once(() => ownAddressesIn(file()));
  const letterheads = once(() => {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    return letterheadsOf(
      file(),
      backgroundIn(file(), (id) => byId.get(id), figures()),
    );
  });
  return {
    nowMs: world.nowMs,
    zone: world.reading.zone,
    daysOff: daysOffIn(settings),
    owner: world.user,
    elapsedMs: () => world.elapsedMs(),
    properties: steady(world),
    post: world.post,
    observe: (rule) => observe()(rule),
    ownAddresses: (rule, label) => addresses()(rule, label),
    word: (delivery) => alertMail(delivery, letterheads()(languageFor(delivery, language))),
    appendLog: (lines) => appendLog(world, settings, file().words, lines),
  };
}

export function daysOffIn(settings: Settings): DaysOff {
  return valuesOf(settings, "days off")[0] ?? { turkey: false, dates: [] };
}

/** Reading may be done twice, and so may writing the same; what fails by chance is done again. */
export function steady({ properties, sleep }: Pick<World, "properties" | "sleep">): Properties {
  const again = <T>(work: () => T): T => retried(work, sleep);
  return {
    all: () => again(() => properties.all()),
    write: (texts) => again(() => properties.write(texts)),
    remove: (key) => again(() => properties.remove(key)),
  };
}

/** The language that a rule of what is told asks for this person; the file's where none does. */
function languageFor({ to, items }: Delivery, fileLanguage: Language): Language {
  for (const { rule } of items) {
    const named = rule.recipients.find(({ address }) => addressKey(address) === to)?.language;
    const language = named ?? rule.column?.language ?? "auto";
    if (language !== "auto") return language;
  }
  return fileLanguage;
}

function appendLog(
  world: World,
  settings: Settings,
  words: ReadFile["words"],
  lines: readonly LogEntry[],
): void {
  const own = valuesOf(settings, "own metric");
  const rules = new Map(valuesOf(settings, "alert").map((rule) => [rule.id, rule]));
  const written = lines.map(({ ruleId, outcome, atMs, to, notice: { label, reason, value } }) => {
    const rule = rules.get(ruleId);
    const name = rule === undefined ? "" : ruleName(rule, own, words);
    const unit = rule === undefined ? "count" : namingOf(rule.metric, own, words).unit;
    const wallMs = wallOf(atMs, world.reading.zone);
    return { atMs, wallMs, name, unit, ruleId, label, reason, outcome, value, to };
  });
  const edits = logEdits(world.alertLog.head(), written, alertLogWords[languageIn(settings, world)]);
  world.alertLog.change(edits);
}
