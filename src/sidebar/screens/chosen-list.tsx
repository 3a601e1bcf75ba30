import { useState } from "preact/hooks";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { MetricChoice } from "../../calls/metric-choice.ts";
import type { TrackedId } from "../../settings/tracked.ts";
import { Icon, type IconName } from "../components/icon.tsx";
import type { App } from "../store/app.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly choices: readonly MetricChoice[];
}

/** The tiles in their order, each with buttons to move it and to take it off. */
export function ChosenList({ app, dashboard, choices }: Props) {
  const { page, style } = useSpeech();
  const [said, setSaid] = useState("");
  const { chooser } = app;
  const words = page.choose;
  const metrics = chooser.metrics(dashboard);
  const nameOf = (metric: TrackedId) =>
    choices.find((choice) => choice.metric === metric)?.name ??
    dashboard.tiles.find((tile) => tile.metric === metric)?.name ??
    metric;
  const number = new Intl.NumberFormat(style.locale);
  const move = (metric: TrackedId, by: number) => {
    chooser.move(dashboard, metric, by);
    const place = chooser.metrics(dashboard).indexOf(metric) + 1;
    setSaid(words.moved(nameOf(metric), number.format(place), number.format(metrics.length)));
  };
  return (
    <section class="chosen" aria-labelledby="chosen-title">
      <h2 id="chosen-title">{words.shown}</h2>
      {metrics.length === 0 && <p class="quiet-text">{words.shownNone}</p>}
      <ol class="rows">
        {metrics.map((metric, at) => {
          const name = nameOf(metric);
          return (
            <li key={metric} class="chosen-row">
              <span class="row-name" dir="auto">
                {name}
              </span>
              <RowButton icon="up" label={words.up(name)} off={at === 0} onPress={() => move(metric, -1)} />
              <RowButton
                icon="down"
                label={words.down(name)}
                off={at === metrics.length - 1}
                onPress={() => move(metric, 1)}
              />
              <RowButton
                icon="close"
                label={words.remove(name)}
                off={false}
                onPress={() => {
                  document.getElementById("chosen-title")?.focus();
                  chooser.remove(dashboard, metric);
                }}
              />
            </li>
          );
        })}
      </ol>
      <p class="spoken" role="status">
        {said}
      </p>
    </section>
  );
}

interface ButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly off: boolean;
  readonly onPress: () => void;
}

function RowButton({ icon, label, off, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class="icon-button small"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
