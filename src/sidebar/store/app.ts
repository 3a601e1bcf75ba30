import type { Server } from "../server.ts";
import { type AlertsEditor, createAlertsEditor } from "./alerts-editor.ts";
import { createFolds, type Folds } from "./folds.ts";
import { createMetricEditor, type MetricEditor } from "./metric-editor.ts";
import { createNavigation, type Navigation } from "./navigation.ts";
import { createNotices, type Notices } from "./notices.ts";
import { createSession, type Session } from "./session.ts";
import { createSourceEditor, type SourceEditor } from "./source-editor.ts";
import type { FieldId } from "./source-form.ts";

/** All of the page's state. */
export interface App {
  readonly session: Session;
  readonly navigation: Navigation;
  readonly notices: Notices;
  readonly folds: Folds;
  readonly metrics: MetricEditor;
  readonly source: SourceEditor;
  readonly alerts: AlertsEditor;
  readonly nowMs: () => number;
}

export function createApp(server: Server, fields: readonly FieldId[], nowMs: () => number): App {
  const session = createSession(server);
  const notices = createNotices();
  return {
    session,
    notices,
    nowMs,
    folds: createFolds(),
    navigation: createNavigation(session.dashboard),
    metrics: createMetricEditor(session, notices),
    source: createSourceEditor(session, notices, fields),
    alerts: createAlertsEditor(session, notices),
  };
}
