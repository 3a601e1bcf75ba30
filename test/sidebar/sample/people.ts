import type { People, PeopleMetric, Person } from "../../../src/calls/people.ts";
import { view } from "./funnel.ts";

const metrics: readonly Omit<PeopleMetric, "median">[] = [
  { metric: "sales-volume", name: "Sales volume", unit: "money", better: "higher" },
  { metric: "win-rate", name: "Win rate", unit: "ratio", better: "higher" },
  { metric: "average-deal-size", name: "Average deal size", unit: "money", better: "higher" },
  { metric: "cycle-time", name: "Sales cycle", unit: "days", better: "lower" },
  { metric: "deals-won", name: "Deals won", unit: "count", better: "higher" },
];

/** By person: a figure for each metric, null for none. */
const figures: { readonly [name: string]: readonly (number | null)[] } = {
  "Darcel Schlecht": [1_153_214, 0.632, 3304, 49.5, 349],
  "Vicki Laflamme": [478_396, 0.637, 2165, 54.2, 221],
  "Kary Hendrixson": [454_298, 0.613, 2173, 51.9, 209],
  "Cassey Cress": [450_489, 0.628, 2761, 53.2, 163],
  "Donn Cantrell": [445_860, 0.578, 2822, 47.9, 158],
  "Reed Clapper": [438_336, 0.654, 2827, 51.7, 155],
  "Zane Levy": [430_068, 0.604, 2671, 58.1, 161],
  "Corliss Cosme": [421_036, 0.656, 2807, 50.4, 150],
  "James Ascencio": [413_533, 0.636, 3063, 50.8, 135],
  "Daniell Hammack": [364_229, 0.613, 3195, 52.5, 114],
  "Maureen Marcano": [350_395, 0.604, 2352, 55.0, 149],
  "Gladys Colclough": [345_674, 0.574, 2561, 47.3, 135],
  "Markita Hansen": [328_792, 0.575, 2529, 53.6, 130],
  "Rosie Papadopoulos": [180_000, 0.71, 2250, 30.1, 80],
  "Wilburn Farren": [157_640, 0.554, 2866, 56.9, 55],
  "Niesha Huffines": [176_961, 0.6, 1686, 51.1, 105],
  "Violet Mclelland": [123_431, 0.55, 1012, 54.6, 122],
  "New Starter": [null, null, null, null, 0],
};

const names = Object.keys(figures).sort();

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

function valuesOf(at: number): readonly number[] {
  return names.flatMap((name) => figures[name]?.[at] ?? []);
}

function person(name: string): Person {
  const isNew = name === "New Starter" || name === "Rosie Papadopoulos";
  const quota = name === "New Starter" ? null : 400_000;
  const booked = figures[name]?.[0] ?? null;
  return {
    name,
    figures: metrics.map(({ better }, at) => {
      const value = figures[name]?.[at] ?? null;
      const ahead = valuesOf(at).filter((other) =>
        better === "lower" ? other < (value ?? 0) : other > (value ?? 0),
      );
      return {
        value,
        rows: (figures[name]?.[4] ?? 0) * 2,
        rank: value === null ? null : ahead.length + 1,
        fromMedian: value === null ? null : value - median(valuesOf(at)),
      };
    }),
    quota,
    attainment: quota === null || booked === null ? null : booked / quota,
    commission: quota === null || booked === null ? null : booked * 0.05,
    ramp: isNew
      ? {
          since: name === "New Starter" ? "2017-11-06" : "2017-04-03",
          fromHireDate: name === "New Starter",
          monthsToFirstWin: name === "New Starter" ? null : 2.4,
          shareOfMedian: name === "New Starter" ? null : 0.62,
        }
      : null,
    hints:
      name === "Darcel Schlecht"
        ? [
            {
              kind: "strength",
              what: "Revenue is 1,153,214, 2.7 times the median of 413,533.",
              advice: "Ask what makes the difference and let the team hear it.",
            },
            {
              kind: "gap",
              what: "Win rate is 63.2%, though 28% of the open deals are older than twice the sales cycle.",
              advice: "Go through the oldest open deals together and close those that are dead.",
            },
          ]
        : [],
  };
}

export const people: People = {
  view,
  problem: null,
  metrics: metrics.map((metric, at) => ({ ...metric, median: median(valuesOf(at)) })),
  people: names.map(person),
  more: 0,
  notes: ["Quotas are those of the sheet “Teams”, for the whole period shown."],
};

export const noPeople: People = {
  ...people,
  problem: "No table has a column with the person who owns the row. Choose the column under Data.",
  metrics: [],
  people: [],
  notes: [],
};
