import type { PeopleMetric } from "../../../calls/people.ts";
import { stripPlaces } from "../../store/ranking.ts";

interface Props {
  readonly metric: PeopleMetric;
  /** Of everybody. */
  readonly all: readonly (number | null)[];
  readonly value: number;
}

const width = 268;
const height = 18;
const edge = 6;

/** Where a person stands among all, at a glance; the words beside it say the same. */
export function Strip({ metric, all, value }: Props) {
  const place = stripPlaces(all, metric.better);
  const x = (of: number) => edge + place(of) * (width - 2 * edge);
  const middle = height / 2;
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line class="strip-line" x1={edge} x2={width - edge} y1={middle} y2={middle} />
      {all.map((other, i) =>
        other === null ? null : <circle key={i} class="strip-dot" cx={x(other)} cy={middle} r={3} />,
      )}
      {metric.median !== null && (
        <line class="strip-median" x1={x(metric.median)} x2={x(metric.median)} y1={1} y2={height - 1} />
      )}
      <circle class="strip-own" cx={x(value)} cy={middle} r={5.5} />
    </svg>
  );
}
