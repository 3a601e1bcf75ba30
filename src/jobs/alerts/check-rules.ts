import { languageOf } from "../../locale/language.ts";
import { wordsIn } from "../../locale/words.ts";
import { type Settings, valuesOf } from "../../settings/settings.ts";
import { once } from "../../table/once.ts";
import { digestWorldOf } from "../digests/digest-world.ts";
import { sendDigests } from "../digests/send-digests.ts";
import { wordDigestProblem } from "../digests/word-digest-problem.ts";
import { failureOf } from "../failure.ts";
import type { World } from "../ports.ts";
import { type ReadFile, readFile } from "../read-file.ts";
import { recordToday } from "../record-history.ts";
import { isComplete, languageIn, readSettings, wordSettingsProblem } from "../settings-now.ts";
import { alertWorldOf } from "./alert-world.ts";
import { askForAuthorization } from "./ask-for-authorization.ts";
import { ruleName } from "./rule-name.ts";
import { runAlerts } from "./run-alerts.ts";
import { wordAlertProblem } from "./word-alert-problem.ts";

/**
 * The hourly check:
 * 1. Leaves when another run or a save holds the file; the next run does its work.
 * 2. Leaves when the checks are off or another person's trigger runs them, and removes its own trigger then.
 * 3. Where Google wants the authorization renewed, asks its owner, once a day, and leaves.
 * 4. Checks the alerts, tells people and writes down what was done.
 * 5. Records today's figures in the history; what is wrong with its tab holds up no alert.
 * 6. Sends the digests that are due: they can wait for the next run, alerts and history can't.
 * 7. Notes that it ran, and what it could not do; Google itself tells nobody of a run that failed.
 */
export function checkRules(world: World): void {
  world.locked(() => {
    const owner = world.triggers.owner();
    if (owner === undefined || owner.user !== world.user) {
      world.triggers.removeOwn();
      return;
    }
    const authorizationUrl = world.authorizationUrl();
    if (authorizationUrl === undefined) run(world);
    else askForAuthorization(world, owner, authorizationUrl);
  });
}

function run(world: World): void {
  try {
    world.runs.save({ atMs: world.nowMs, problem: check(world) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = wordsIn(languageOf(world.locale)).server.unexpected(message);
    world.runs.save({ atMs: world.nowMs, problem });
    throw error;
  }
}

/** @returns what could not be done, in words */
function check(world: World): string | null {
  const settings = readSettings(world);
  const words = wordsIn(languageIn(settings, world));
  const file = once(() => readFile(world, settings));
  const rules = valuesOf(settings, "alert");
  const { problems } = runAlerts(alertWorldOf(world, settings, file), {
    rules,
    complete: isComplete(settings),
  });
  const own = valuesOf(settings, "own metric");
  const nameOf = (id: string) => {
    const rule = rules.find((one) => one.id === id);
    return rule === undefined ? id : ruleName(rule, own, words);
  };
  const untold = problems.map((problem) => wordAlertProblem(problem, words.server, nameOf));
  const unrecorded = record(file, words.server);
  const unsent = digests(world, settings, file, words);
  const unread = settings.problems.map((row) => wordSettingsProblem(row, words));
  return [untold, unrecorded ?? [], unsent, unread].flat().join(" ") || null;
}

/** @returns why today's figures could not be recorded, in words */
function record(file: () => ReadFile, words: ReadFile["words"]["server"]): string | null {
  try {
    recordToday(file());
    return null;
  } catch (error) {
    return words.notRecorded(failureOf(error, words).message);
  }
}

/** @returns what could not be sent, in words */
function digests(
  world: World,
  settings: Settings,
  file: () => ReadFile,
  words: ReadFile["words"],
): readonly string[] {
  const plans = { plans: valuesOf(settings, "digest"), complete: isComplete(settings) };
  // A file without digests is asked for nothing; what is kept of one that is gone is forgotten with the next there is.
  if (plans.plans.length === 0) return [];
  try {
    const problems = sendDigests(digestWorldOf(world, settings, file), plans);
    return problems.map((problem) => wordDigestProblem(problem, words));
  } catch (error) {
    return [failureOf(error, words.server).message];
  }
}
