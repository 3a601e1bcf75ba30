import type { FunnelStage, WeakStep } from "../../../calls/funnel.ts";
import { type BarScale, barScale } from "../../charts/bar-scale.ts";
import { Icon } from "../../components/icon.tsx";
import { countText } from "../../numbers/count-text.ts";
import { showValue } from "../../numbers/show-value.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly stages: readonly FunnelStage[];
  readonly weakest: WeakStep | null;
}

/** The stages in their order: how many came this far, which share of those before, and how long they stay. */
export function FunnelStages({ stages, weakest }: Props) {
  const { page } = useSpeech();
  const words = page.funnel;
  const reached = barScale(stages.map((stage) => stage.reached));
  const days = barScale(stages.flatMap(({ medianDays }) => medianDays ?? []));
  const timed = stages.some(({ medianDays }) => medianDays !== null);
  return (
    <section class="part" aria-labelledby="stages-title">
      <h2 id="stages-title">{words.stages}</h2>
      <ul class="legend" aria-hidden="true">
        <li>
          <span class="key reached-key" />
          {words.key.reached}
        </li>
        {timed && (
          <li>
            <span class="key days-key" />
            {words.key.days}
          </li>
        )}
      </ul>
      <ol class="stages">
        {stages.map((stage, i) => (
          <Stage
            key={i}
            stage={stage}
            isWeak={weakest !== null && weakest.to === stage.name && weakest.from === stages[i - 1]?.name}
            reached={reached}
            days={days}
          />
        ))}
      </ol>
    </section>
  );
}

interface StageProps {
  readonly stage: FunnelStage;
  /** The step to this stage is the weakest. */
  readonly isWeak: boolean;
  readonly reached: BarScale;
  readonly days: BarScale;
}

function Stage({ stage, isWeak, reached, days }: StageProps) {
  const { page, style } = useSpeech();
  const words = page.funnel;
  const { fromPrevious, fromFirst, open, openValue, medianDays } = stage;
  const percent = (rate: number) => showValue(rate, "ratio", style, page.units);
  const rates = [
    fromPrevious === null ? null : words.fromPrevious(percent(fromPrevious)),
    fromFirst === null || fromPrevious === null || fromFirst === fromPrevious
      ? null
      : words.fromFirst(percent(fromFirst)),
  ].filter((text) => text !== null);
  const told = [
    open === 0 ? null : openText(words.open(countText(open, style))),
    medianDays === null ? null : words.days(showValue(medianDays, "days", style, page.units)),
  ].filter((text) => text !== null);
  return (
    <li class={isWeak ? "stage weak" : "stage"}>
      {rates.length > 0 && (
        <p class="stage-rate">
          <Icon name={isWeak ? "at-risk" : "down"} />
          <span>
            {isWeak && <strong>{words.weakest}</strong>} {rates.join(" · ")}
          </span>
        </p>
      )}
      <p class="ranked-head">
        <span class="ranked-name stage-name" dir="auto">
          {stage.name}
        </span>
        <span class="ranked-value">{words.reached(stage.reached, countText(stage.reached, style))}</span>
      </p>
      <Track scale={reached} value={stage.reached} kind="reached" />
      {medianDays !== null && <Track scale={days} value={medianDays} kind="days" />}
      {told.length > 0 && <p class="ranked-note">{told.join(" · ")}</p>}
    </li>
  );

  function openText(count: string): string {
    return openValue === null
      ? count
      : words.openValue(count, showValue(openValue, "money", style, page.units));
  }
}

interface TrackProps {
  readonly scale: BarScale;
  readonly value: number;
  readonly kind: "reached" | "days";
}

function Track({ scale, value, kind }: TrackProps) {
  return (
    <span class={`stage-track ${kind}`} aria-hidden="true">
      <span style={{ width: `${scale.at(value) * 100}%` }} />
    </span>
  );
}
