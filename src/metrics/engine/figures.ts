import { once } from "../../table/once.ts";
import type { Figure } from "../figure.ts";

/** Figures by group and period. Each is made when it is asked for: of thousands few askers want all that they say. */
export interface Figures {
  figure(group: number, period: number): Figure;
  /** What they say first. */
  inShort(): InShort;
  /** All of them: by group, then by period. */
  lines(): readonly (readonly Figure[])[];
}

/** By group, then by period. */
export interface InShort {
  /** NaN where there is no figure. */
  readonly values: Float64Array;
  /** How many rows count for the value. */
  readonly rows: Float64Array;
}

/** @param known what is at hand for all of them, NaN for a value that is not */
export function figuresOf(
  groups: number,
  periods: number,
  figure: Figures["figure"],
  known: () => InShort | undefined = () => undefined,
): Figures {
  return {
    figure,
    inShort: once(() => filledIn(known() ?? unknown(groups * periods), periods, figure)),
    lines: () =>
      Array.from({ length: groups }, (_, group) =>
        Array.from({ length: periods }, (_, period) => figure(group, period)),
      ),
  };
}

function unknown(figures: number): InShort {
  return { values: new Float64Array(figures).fill(Number.NaN), rows: new Float64Array(figures) };
}

function filledIn({ values, rows }: InShort, periods: number, figureIn: Figures["figure"]): InShort {
  for (let place = 0; place < values.length; place += 1) {
    if (!Number.isNaN(values[place])) continue;
    const figure = figureIn(Math.floor(place / periods), place % periods);
    values[place] = figure.kind === "value" ? figure.value : Number.NaN;
    rows[place] = figure.kind === "value" ? figure.rows : 0;
  }
  return { values, rows };
}
