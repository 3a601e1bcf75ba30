import type { Dashboard } from "../../calls/dashboard.ts";
import type { View } from "../../calls/view.ts";
import { periodText, shortPeriodText } from "../period-text.ts";
import type { App } from "../store/app.ts";
import { filterOf, stepped, type ViewUnit, withFilter, withUnit } from "../store/view-change.ts";
import { type Speech, useSpeech } from "../words.ts";
import { FilterFields } from "./filter-fields.tsx";
import { Icon, type IconName } from "./icon.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

const units: readonly ViewUnit[] = ["all", "week", "month", "quarter", "year"];
const filtersFold = "filters";

/** Of which period and of whom the figures are. All screens share it. */
export function ViewBar({ app, dashboard }: Props) {
  const speech = useSpeech();
  const { page } = speech;
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
    </section>
  );
}

interface UnitProps {
  readonly unit: ViewUnit;
  readonly onChoose: (unit: ViewUnit) => void;
}

function UnitChoice({ unit, onChoose }: UnitProps) {
  const { page } = useSpeech();
  return (
    <fieldset class="units">
      <legend class="spoken">{page.view.period}</legend>
      <div class="segments">
        {units.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="unit"
              value={one}
              checked={unit === one}
              onChange={() => onChoose(one)}
            />
            <span class="segment">{page.view.units[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface StepProps extends Props {
  readonly view: View;
  readonly onStep: (by: number) => void;
}

function PeriodSteps({ app, dashboard, view, onStep }: StepProps) {
  const speech = useSpeech();
  const { page } = speech;
  const known = app.session.current.value;
  const { period } = view;
  const [label, until = null] = known ? viewText(dashboard, speech) : ["…"];
  const steps = period.unit !== "all";
  const earlier = !known || (dashboard.period?.earlier ?? 0) > 0;
  return (
    <div class="steps">
      {steps && <StepButton icon="back" name={page.view.earlier} off={!earlier} onPress={() => onStep(1)} />}
      <p class="view-label" role="status">
        {label}
        {until !== null && <span class="view-until">{until}</span>}
      </p>
      {steps && (
        <StepButton icon="next" name={page.view.later} off={period.back === 0} onPress={() => onStep(-1)} />
      )}
    </div>
  );
}

interface StepButtonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly off: boolean;
  readonly onPress: () => void;
}

function StepButton({ icon, name, off, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}

/** The period, and until when the data reaches in one that is not over. */
function viewText({ view, period }: Dashboard, { page, language }: Speech): readonly string[] {
  if (view.period.unit === "all") return [page.view.allRows];
  if (period === null) return [page.view.noPeriod];
  const label = periodText(period.label, language);
  if (period.finished) return [label];
  const day = new Date(period.until).toISOString().slice(0, 10);
  return [label, page.view.soFar(shortPeriodText(day, language))];
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
