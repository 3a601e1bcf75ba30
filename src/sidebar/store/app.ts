import type { FieldId } from "../../metrics/field.ts";
import type { TableKind } from "../../metrics/table-kind.ts";
import type { Server } from "../server.ts";
import { type AlertsEditor, createAlertsEditor } from "./alerts-editor.ts";
import { type Chooser, createChooser } from "./chooser.ts";
import { createDaysOffEditor, type DaysOffEditor } from "./days-off-editor.ts";
import { createDigestEditor, type DigestEditor } from "./digest-editor.ts";
import { createFolds, type Folds } from "./folds.ts";
import { createGoalEditor, type GoalEditor } from "./goal-editor.ts";
import { createNavigation, type Navigation, type Place } from "./navigation.ts";
import { createNotices, type Notices } from "./notices.ts";
import { createOwnEditor, type OwnEditor } from "./own-editor.ts";
import { createPicks, type Picks } from "./picks.ts";
import { createPlanEditor, type PlanEditor } from "./plan-editor.ts";
import { createRuleEditor, type RuleEditor } from "./rule-editor.ts";
import { createSample, type Sample } from "./sample.ts";
import { createSession, type Session } from "./session.ts";
import { createSourceEditor, type SourceEditor } from "./source-editor.ts";

/** All of the page's state. */
export interface App {
  readonly session: Session;
  readonly navigation: Navigation;
  readonly notices: Notices;
  readonly folds: Folds;
  readonly picks: Picks;
  readonly goals: GoalEditor;
  readonly rules: RuleEditor;
  readonly plan: PlanEditor;
  readonly source: SourceEditor;
  readonly alerts: AlertsEditor;
  readonly daysOff: DaysOffEditor;
  readonly digests: DigestEditor;
  readonly chooser: Chooser;
  readonly own: OwnEditor;
  readonly sample: Sample;
  readonly nowMs: () => number;
}

/** What the state leans on: the add-on, the lists that come with the words, the clock and where the reader is. */
export interface Ground {
  readonly server: Server;
  readonly kinds: readonly TableKind[];
  readonly fields: readonly FieldId[];
  readonly nowMs: () => number;
  readonly here: () => Place;
}

export function createApp({ server, kinds, fields, nowMs, here }: Ground): App {
  const session = createSession(server, nowMs);
  const notices = createNotices();
  const chooser = createChooser(session, notices);
  return {
    session,
    notices,
    nowMs,
    folds: createFolds(),
    navigation: createNavigation(session.dashboard, here),
    picks: createPicks(),
    goals: createGoalEditor(session, notices),
    rules: createRuleEditor(session, notices),
    plan: createPlanEditor(session, notices),
    source: createSourceEditor(session, notices, kinds, fields),
    alerts: createAlertsEditor(session, notices),
    daysOff: createDaysOffEditor(session, notices),
    digests: createDigestEditor(session, notices),
    chooser,
    own: createOwnEditor(session, notices, chooser),
    sample: createSample(session, notices),
  };
}
