import type { Dashboard, SourceState } from "../../calls/dashboard.ts";
import type { TableKind } from "../../metrics/table-kind.ts";
import { Icon } from "../components/icon.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import { SettingsProblems } from "../components/settings-problems.tsx";
import type { App } from "../store/app.ts";
import { kindIds, useSpeech } from "../words.ts";
import { AddTable } from "./add-table.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** The tables that figures are computed from, how each stands, and what could be added. */
export function DataScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const { sources } = dashboard;
  const open = (table: TableKind) => app.navigation.go({ kind: "source", table });
  return (
    <main>
      <ScreenHead app={app}>{page.data.title}</ScreenHead>
      <p class="lead">{page.data.lead}</p>
      <ul class="tiles sources">
        {kindIds.flatMap((kind) =>
          sources
            .filter((state) => state.kind === kind)
            .map((state) => (
              <SourceCard key={kind} state={state} dashboard={dashboard} onOpen={() => open(kind)} />
            )),
        )}
      </ul>
      <AddTable dashboard={dashboard} onAdd={open} />
      <SettingsProblems problems={dashboard.settingsProblems} />
    </main>
  );
}

interface CardProps {
  readonly state: SourceState;
  readonly dashboard: Dashboard;
  readonly onOpen: () => void;
}

function SourceCard({ state, dashboard, onOpen }: CardProps) {
  const { page, fields, style } = useSpeech();
  const { kind, source, problem, gone, offered } = state;
  const { sheetId, sheetName, columns } = source.value;
  const rows = dashboard.candidates.find((one) => one.sheetId === sheetId)?.rows;
  const count = new Intl.NumberFormat(style.locale);
  const chosen = Object.keys(columns).length;
  const named = (ids: SourceState["gone"]) => page.list(ids.map((field) => fields[field]));
  return (
    <li class="tile">
      <div class="tile-head">
        <h2>
          <button type="button" id={`source-${kind}`} class="tile-open" onClick={onOpen}>
            {page.kinds[kind]}
          </button>
        </h2>
        <Icon name="next" />
      </div>
      <p class="quiet-text">
        <bdi>{sheetName}</bdi>
        {rows !== undefined && ` · ${page.inTotal(rows, count.format(rows))}`}
        {` · ${page.start.columns(chosen, count.format(chosen))}`}
      </p>
      {problem !== null && (
        <p class="state-line bad" dir="auto">
          <Icon name="off-track" />
          <span>{problem}</span>
        </p>
      )}
      {gone.length > 0 && (
        <p class="state-line warn">
          <Icon name="at-risk" />
          <span>{page.data.goneFields(named(gone))}</span>
        </p>
      )}
      {offered.length > 0 && (
        <p class="state-line">
          <Icon name="plus" />
          <span>{page.data.offered(named(offered))}</span>
        </p>
      )}
    </li>
  );
}
