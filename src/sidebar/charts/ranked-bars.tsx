import type { Tile } from "../../calls/tile.ts";
import { showValue } from "../numbers/show-value.ts";
import { useSpeech } from "../words.ts";
import { type BarScale, barScale } from "./bar-scale.ts";

export interface RankedBar {
  /** Of the element, for the reader to come back to. */
  readonly id: string;
  readonly label: string;
  /** null: no figure. */
  readonly value: number | null;
  /** Said under the bar. */
  readonly note?: string;
  /** Stands before the name. */
  readonly rank?: number | null;
}

interface Props {
  readonly bars: readonly RankedBar[];
  /** All that could be shown, so that the scale stays when more are. */
  readonly among: readonly RankedBar[];
  readonly unit: Tile["unit"];
  /** Marked on every bar, such as the figure of all together; null: none. */
  readonly mark: number | null;
  /** Makes a name a button. */
  readonly onOpen?: (label: string) => void;
}

/** Figures one above another, each with a bar on a common scale. The words say all; the bars are for the eye. */
export function RankedBars({ bars, among, unit, mark, onOpen }: Props) {
  const { page, style } = useSpeech();
  const values = among.flatMap(({ value }) => (value === null ? [] : [value]));
  const scale = barScale(mark === null ? values : [...values, mark]);
  return (
    <ol class="ranked">
      {bars.map(({ id, label, value, note, rank }) => (
        <li key={label} class={onOpen === undefined ? "" : "opens"}>
          <p class="ranked-head">
            {rank != null && <span class="rank">{rank}.</span>}
            <Name id={id} label={label} {...(onOpen && { onOpen })} />
            {value === null ? (
              <span class="quiet-text">{page.metrics.noValue}</span>
            ) : (
              <span class="ranked-value">{showValue(value, unit, style, page.units)}</span>
            )}
          </p>
          <BarTrack scale={scale} value={value} mark={mark} />
          {note !== undefined && <p class="ranked-note">{note}</p>}
        </li>
      ))}
    </ol>
  );
}

interface NameProps {
  readonly id: string;
  readonly label: string;
  readonly onOpen?: (label: string) => void;
}

function Name({ id, label, onOpen }: NameProps) {
  const { page } = useSpeech();
  const shown = label === "(blank)" ? page.groups.blank : label;
  if (onOpen === undefined) {
    return (
      <span class="ranked-name" dir="auto">
        {shown}
      </span>
    );
  }
  return (
    <button id={id} type="button" class="ranked-name ranked-open" dir="auto" onClick={() => onOpen(label)}>
      {shown}
    </button>
  );
}

interface TrackProps {
  readonly scale: BarScale;
  readonly value: number | null;
  readonly mark: number | null;
}

export function BarTrack({ scale, value, mark }: TrackProps) {
  const place = value === null ? null : scale.place(value);
  return (
    <span class="ranked-track" aria-hidden="true">
      {place !== null && value !== 0 && (
        <span
          class={value !== null && value < 0 ? "ranked-bar below" : "ranked-bar"}
          style={{ left: `${place.from * 100}%`, width: `${(place.to - place.from) * 100}%` }}
        />
      )}
      {mark !== null && <span class="ranked-mark" style={{ left: `${scale.at(mark) * 100}%` }} />}
    </span>
  );
}
