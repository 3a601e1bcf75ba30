import type { DaysOff } from "../../../src/alerts/quiet.ts";
import type { AlertRule, BackTest, SampleMail, TrackedRule } from "../../../src/calls/alerts.ts";
import type { SelectedCell } from "../../../src/calls/calls.ts";
import type { Dashboard } from "../../../src/calls/dashboard.ts";
import type { MetricDetail } from "../../../src/calls/detail.ts";
import type { DigestPlan, DigestPreview } from "../../../src/calls/digests.ts";
import type { Funnel } from "../../../src/calls/funnel.ts";
import type { MetricChoice } from "../../../src/calls/metric-choice.ts";
import type { People } from "../../../src/calls/people.ts";
import type { Saved } from "../../../src/calls/saved.ts";
import type { Tile } from "../../../src/calls/tile.ts";
import type { AlertsAround } from "../sample/alerts.ts";

/** What the reads answer with that is no part of the dashboard. A test replaces what it is about. */
export interface FakeAnswers {
  choices: readonly MetricChoice[];
  detail: (tile: Tile) => MetricDetail;
  funnel: Funnel;
  people: People;
  selectedCell: SelectedCell;
  /** What the alert screens show besides the alerts, which are those of the tiles. */
  alerts: AlertsAround;
  /** How an alert stands, where it is not as its tile says. */
  toldAs: (rule: AlertRule) => AlertRule;
  daysOff: Saved<DaysOff>;
  backTest: (rule: TrackedRule) => BackTest;
  sampleMail: SampleMail;
  digestPreview: (plan: DigestPlan, person: string | null) => DigestPreview;
  /** No sheet has a column of addresses. */
  noAddresses: boolean;
  /** How many rows there are to select; the sheet takes 300 places at most. */
  rowsBehind: number;
}

/** What the fake's calls work on. */
export interface FakeState {
  dashboard: Dashboard;
  readonly answers: FakeAnswers;
  stamp(): string;
}

const conflict = "Somebody else has changed this.";

export function check<T>(stands: Saved<T> | null, saved: Saved<T>): void {
  if ((stands?.revision ?? "") !== saved.revision) throw new Error(conflict);
}

export function change(state: FakeState, part: Partial<Dashboard>): Dashboard {
  state.dashboard = { ...state.dashboard, ...part };
  return state.dashboard;
}

export function changeTile(state: FakeState, metric: Tile["metric"], part: Partial<Tile>): Dashboard {
  return change(state, {
    tiles: state.dashboard.tiles.map((tile) => (tile.metric === metric ? { ...tile, ...part } : tile)),
  });
}
