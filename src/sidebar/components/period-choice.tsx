import type { Dashboard } from "../../calls/dashboard.ts";
import type { View } from "../../calls/view.ts";
import { periodText, shortPeriodText } from "../period-text.ts";
import type { App } from "../store/app.ts";
import type { ViewUnit } from "../store/view-change.ts";
import { type Speech, useSpeech } from "../words.ts";
import { Icon, type IconName } from "./icon.tsx";

const units: readonly ViewUnit[] = ["all", "week", "month", "quarter", "year"];

interface UnitProps {
  readonly unit: ViewUnit;
  readonly onChoose: (unit: ViewUnit) => void;
}

/** How long the period is that is looked at. */
export function UnitChoice({ unit, onChoose }: UnitProps) {
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

interface StepProps {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly view: View;
  readonly onStep: (by: number) => void;
}

/** Which period it is, with the ways to the one before and after. */
export function PeriodSteps({ app, dashboard, view, onStep }: StepProps) {
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
  // The data reaches up to the end of its last day, which is the next one's start.
  const day = new Date(period.until - 1).toISOString().slice(0, 10);
  return [label, page.view.soFar(shortPeriodText(day, language))];
}
