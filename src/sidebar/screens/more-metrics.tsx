import { useEffect, useRef } from "preact/hooks";
import type { Dashboard, Tile } from "../../calls/calls.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Fold } from "../components/fold.tsx";
import { Icon } from "../components/icon.tsx";
import { showValue } from "../numbers/show-value.ts";
import { periodText } from "../period-text.ts";
import type { App } from "../store/app.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  /** The metric that the reader comes back from. */
  readonly cameFrom: Tile["metric"] | null;
}

/** The metrics without a tile: those that the columns suffice for by family, the others as a number. */
export function MoreMetrics({ app, dashboard, cameFrom }: Props) {
  const { page, style } = useSpeech();
  const others = dashboard.tiles.filter(({ shown }) => !shown);
  const ready = others.filter(({ missing }) => missing.length === 0);
  const count = new Intl.NumberFormat(style.locale);
  const lacking = others.length - ready.length;
  const wanting = lacking > 0 && (
    <div class="wanting">
      <p>{page.metrics.needMore(lacking, count.format(lacking))}</p>
      <ActionButton look="quiet" onPress={() => app.navigation.go({ kind: "data" })}>
        {page.metrics.chooseColumns}
      </ActionButton>
    </div>
  );
  if (ready.length === 0) return wanting || null;
  return (
    <Fold
      id="more-metrics"
      title={page.metrics.more}
      count={count.format(ready.length)}
      open={app.folds.isOpen("metrics")}
      onToggle={() => app.folds.toggle("metrics")}
    >
      {[...new Set(ready.map(({ family }) => family))].map((family) => (
        <section key={family} class="family">
          <h3>{family}</h3>
          <ul>
            {ready
              .filter((tile) => tile.family === family)
              .map((tile) => (
                <MetricRow
                  key={tile.metric}
                  tile={tile}
                  unsaved={app.metrics.read(tile, dashboard).dirty}
                  focus={cameFrom === tile.metric}
                  onOpen={() => app.navigation.go({ kind: "metric", metric: tile.metric })}
                />
              ))}
          </ul>
        </section>
      ))}
      {wanting}
    </Fold>
  );
}

interface RowProps {
  readonly tile: Tile;
  readonly unsaved: boolean;
  readonly focus: boolean;
  readonly onOpen: () => void;
}

function MetricRow({ tile, unsaved, focus, onOpen }: RowProps) {
  const { page, style, language } = useSpeech();
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) here.current?.focus();
  }, [focus]);
  return (
    <li>
      <button ref={here} type="button" class="metric-row" onClick={onOpen}>
        <span class="row-name">
          {tile.name}
          {tile.period !== null && <span class="row-note"> {periodText(tile.period, language)}</span>}
          {unsaved && <span class="unsaved">{page.unsaved}</span>}
        </span>{" "}
        {tile.value === null ? (
          <span class="row-value quiet-text">{page.metrics.noValue}</span>
        ) : (
          <span class="row-value">{showValue(tile.value, tile.unit, style, page.units)}</span>
        )}
        <Icon name="next" />
      </button>
    </li>
  );
}
