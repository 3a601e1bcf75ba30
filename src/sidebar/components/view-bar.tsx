import type { Dashboard } from "../../calls/dashboard.ts";
import type { Filter, View } from "../../calls/view.ts";
import type { App } from "../store/app.ts";
import { filterOf, stepped, withFilter, withUnit } from "../store/view-change.ts";
import { useSpeech } from "../words.ts";
import { Box } from "./box.tsx";
import { FilterFields } from "./filter-fields.tsx";
import { Icon } from "./icon.tsx";
import { PeriodSteps, UnitChoice } from "./period-choice.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

const filtersFold = "filters";

/** Of which period and of whom the figures are. All screens share it. */
export function ViewBar({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const { session, folds } = app;
  const view = session.view.value ?? dashboard.view;
  const change = (next: View) => session.setView(next);
  const open = folds.isOpen(filtersFold);
  return (
    <section class="view-bar" aria-label={page.view.label}>
      <UnitChoice unit={view.period.unit} onChoose={(unit) => change(withUnit(view, unit))} />
      <div class="view-line">
        <PeriodSteps app={app} dashboard={dashboard} view={view} onStep={(by) => change(stepped(view, by))} />
        {dashboard.filterOptions.length > 0 && (
          <button
            type="button"
            class={view.filters.length > 0 ? "chip set" : "chip"}
            aria-expanded={open}
            aria-controls={filtersFold}
            onClick={() => folds.toggle(filtersFold)}
          >
            <Icon name="filter" />
            {page.view.filter}
            {view.filters.length > 0 && (
              <>
                <span class="badge" aria-hidden="true">
                  {view.filters.length}
                </span>
                <span class="spoken">{page.view.filters(view.filters.length)}</span>
              </>
            )}
          </button>
        )}
      </div>
      <div id={filtersFold} hidden={!open}>
        {open && <FilterFields options={dashboard.filterOptions} view={view} onChange={change} />}
      </div>
      {!open && <FilterChips view={view} onChange={change} />}
      <LostFilters lost={session.lost.value} />
    </section>
  );
}

/** Figures that are of more rows than was asked for say so. */
function LostFilters({ lost }: { readonly lost: readonly Filter[] }) {
  const { page } = useSpeech();
  if (lost.length === 0) return null;
  return (
    <Box tone="warning" title={page.view.lost(lost.length)} urgent>
      <ul>
        {lost.map(({ by, value }) => (
          <li key={by} dir="auto">
            {page.view.by[by]}: {value}
          </li>
        ))}
      </ul>
      <p>{page.view.lostHelp}</p>
    </Box>
  );
}

interface ChipProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

function FilterChips({ view, onChange }: ChipProps) {
  const { page } = useSpeech();
  if (view.filters.length === 0) return null;
  return (
    <ul class="chips">
      {view.filters.map(({ by, value }) => (
        <li key={by} class="chip set">
          <bdi class="chip-text">{filterOf(view, by)}</bdi>
          <button
            type="button"
            class="icon-button small"
            aria-label={page.view.remove(page.view.by[by], value)}
            onClick={() => onChange(withFilter(view, by, null))}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
