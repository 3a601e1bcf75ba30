import { useEffect, useRef } from "preact/hooks";
import type { Tile } from "../../calls/calls.ts";
import { AlertMark } from "../components/alert-mark.tsx";
import { GoalProgress } from "../components/goal-progress.tsx";
import { Icon } from "../components/icon.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { showValue } from "../numbers/show-value.ts";
import { periodText } from "../period-text.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly tile: Tile;
  readonly unsaved: boolean;
  /** Whether the reader comes back from this metric. */
  readonly focus: boolean;
  readonly onOpen: () => void;
}

/** The name is the button; its reach is the whole tile, so that the rest stays ordinary text. */
export function MetricTile({ tile, unsaved, focus, onOpen }: Props) {
  const { page } = useSpeech();
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) here.current?.focus();
  }, [focus]);
  return (
    <li class={`tile ${tile.status}`}>
      <div class="tile-head">
        <h2>
          <button ref={here} type="button" class="tile-open" onClick={onOpen}>
            {tile.name}
          </button>
        </h2>
        <Icon name="next" />
      </div>
      <Figure tile={tile} />
      <GoalProgress tile={tile} />
      <p class="marks">
        <StatusMark status={tile.status} />
        {tile.rule !== null && <AlertMark state={tile.alert} />}
      </p>
      {unsaved && <p class="unsaved">{page.unsaved}</p>}
    </li>
  );
}

/** The figure, or the dash and the reason why there is none. */
export function Figure({ tile }: { readonly tile: Tile }) {
  const { page, fields, style, language } = useSpeech();
  if (tile.value !== null) {
    const rows = new Intl.NumberFormat(style.locale).format(tile.rows);
    return (
      <p class="figure">
        <strong>{showValue(tile.value, tile.unit, style, page.units)}</strong>{" "}
        <span class="quiet-text">
          {page.inTotal(tile.rows, rows)}
          {tile.period !== null && ` · ${periodText(tile.period, language)}`}
        </span>
      </p>
    );
  }
  const missing = page.list(tile.missing.map((field) => fields[field]));
  return (
    <>
      <p class="figure">
        <strong aria-hidden="true">{page.metrics.none}</strong>
        <span class="spoken">{page.metrics.noValue}</span>
      </p>
      <p class="problem" dir="auto">
        {tile.problem ?? (missing === "" ? page.metrics.noValue : page.metrics.needs(missing))}
      </p>
    </>
  );
}
