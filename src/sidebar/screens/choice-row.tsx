import type { Dashboard } from "../../calls/dashboard.ts";
import type { MetricChoice } from "../../calls/metric-choice.ts";
import type { OwnId, TrackedId } from "../../settings/tracked.ts";
import { Icon } from "../components/icon.tsx";
import type { App } from "../store/app.ts";
import { type Speech, useSpeech } from "../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly choice: MetricChoice;
}

/** One metric of the catalogue: what it is, whether the data suffices, and a tick for having it on the dashboard. */
export function ChoiceRow({ app, dashboard, choice }: Props) {
  const speech = useSpeech();
  const { page } = speech;
  const { chooser, navigation } = app;
  const { metric, name, definition, availability } = choice;
  const chosen = chooser.metrics(dashboard).includes(metric);
  const ready = availability.kind === "ready";
  const table = "table" in availability ? availability.table : null;
  const wanted = availability.kind === "table" ? page.choose.toTable : page.choose.toData;
  const id = `choice-${metric}`;
  return (
    <li class="metric-choice">
      <label class="tick">
        <input
          id={id}
          type="checkbox"
          checked={chosen}
          aria-describedby={`${id}-note`}
          onChange={(event) =>
            event.currentTarget.checked ? chooser.add(dashboard, metric) : chooser.remove(dashboard, metric)
          }
        />
        <span dir="auto">{name}</span>
      </label>
      <p id={`${id}-note`} class="metric-choice-note">
        <span class={ready ? "mark on-track" : "mark"}>
          <Icon name={ready ? "check" : "no-data"} />
          <span>{availabilityText(choice, speech)}</span>
        </span>
        {definition}
      </p>
      <p class="metric-choice-acts">
        {table !== null && (
          <button
            type="button"
            id={`${id}-data`}
            class="link"
            aria-label={`${wanted}: ${name}`}
            onClick={() => navigation.go({ kind: "source", table })}
          >
            {wanted}
          </button>
        )}
        {isOwn(metric) && (
          <button
            type="button"
            id={`${id}-edit`}
            class="link"
            onClick={() => navigation.go({ kind: "own", id: metric })}
          >
            {page.choose.edit(name)}
          </button>
        )}
      </p>
    </li>
  );
}

function availabilityText({ availability }: MetricChoice, { page, fields }: Speech): string {
  const words = page.choose;
  switch (availability.kind) {
    case "ready":
      return words.ready;
    case "formula-only":
      return words.formulaOnly;
    case "columns":
      return words.missing(page.list(availability.missing.map((field) => fields[field])));
    case "table": {
      const missing = page.list(availability.missing.map((field) => fields[field]));
      const table = page.kinds[availability.table];
      return missing === "" ? words.noTableAlone(table) : words.noTable(table, missing);
    }
  }
}

function isOwn(metric: TrackedId): metric is OwnId {
  return metric.startsWith("own:");
}
