import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { distinct, type Histories, type History } from "../../src/forecast/histories.ts";
import { logGamma } from "../../src/forecast/log-gamma.ts";
import { fitRepeats, type RepeatModelName } from "../../src/forecast/repeat-models.ts";
import { chanceFrom } from "../chance.ts";
import { bgNbdMoments, historyOf } from "../forecast/draws.ts";
import { median } from "./median.ts";
import { nelderMead } from "./nelder-mead.ts";

const CDNOW = join(import.meta.dirname, "../../../shared/data/cdnow_summary.csv");
const PUBLISHED = [0.243, 4.414, 0.793, 2.426] as const;
const MOST_AGE_DAYS = 272;
const DAYS_OF_JOINING = 84;

function line(name: string, ms: number, than: string): void {
  console.log(`${name.padEnd(52)} ${ms.toFixed(2).padStart(9)} ms  ${than}`);
}

/** The published sample where it is beside the project, else as many customers drawn from its parameters. */
function customersOf(): { readonly what: string; readonly all: readonly History[] } {
  if (!existsSync(CDNOW)) return { what: "drawn as CDNOW", all: drawn(2357) };
  const [, ...lines] = readFileSync(CDNOW, "utf8").trim().split(/\r?\n/);
  const all = lines.map((text) => {
    const [, repeats, recency, age] = text.split(",").map(Number);
    return { repeats: repeats ?? 0, recency: recency ?? 0, age: age ?? 0 };
  });
  return { what: "CDNOW", all };
}

/** Customers whose purchases are known by the day, as order lists have them. */
function drawn(count: number): readonly History[] {
  const chance = chanceFrom(count);
  return Array.from({ length: count }, () => {
    const age = (MOST_AGE_DAYS - Math.floor(chance.uniform() * DAYS_OF_JOINING)) / 7;
    const { repeats, recency } = historyOf(bgNbdMoments(chance, PUBLISHED, age), age);
    return { repeats, recency: Math.floor(recency * 7) / 7, age };
  });
}

/** The likelihood as the paper prints it, customer by customer. */
function asPrinted(all: readonly History[], [r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): number {
  let sum = 0;
  for (const { repeats: x, recency, age } of all) {
    const first = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
    const second = logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
    const third = -(r + x) * Math.log(alpha + age);
    const fourth =
      x === 0
        ? Number.NEGATIVE_INFINITY
        : Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + recency);
    const most = Math.max(third, fourth);
    sum += first + second + most + Math.log(Math.exp(third - most) + Math.exp(fourth - most));
  }
  return sum;
}

/** What `pip install scipy` gives: the same likelihood over arrays, L-BFGS-B without a gradient. Prints milliseconds. */
const SCIPY = `
import sys, time, csv
import numpy as np
from scipy.optimize import minimize
from scipy.special import gammaln, betaln
x, t, T = np.array([[float(v) for v in line.split()] for line in sys.stdin]).T
def lower(v):
    r, alpha, a, b = np.exp(v)
    front = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + betaln(a, b + x) - betaln(a, b)
    left = np.where(x > 0, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + t), -np.inf)
    return -np.sum(front + np.logaddexp(-(r + x) * np.log(alpha + T), left))
taken = []
for _ in range(5):
    start = time.perf_counter()
    found = minimize(lower, np.zeros(4), method="L-BFGS-B")
    taken.append(time.perf_counter() - start)
print(sorted(taken)[2] * 1000, -found.fun)
`;

function byScipy(all: readonly History[]): string {
  const input = all.map(({ repeats, recency, age }) => `${repeats} ${recency} ${age}`).join("\n");
  try {
    const found = execFileSync("python3", ["-c", SCIPY], {
      input,
      encoding: "utf8",
      stdio: ["pipe", "pipe", "ignore"],
    });
    const [ms, log] = found.trim().split(" ").map(Number);
    return `${ms?.toFixed(2)} ms by SciPy's L-BFGS-B (log-likelihood ${log?.toFixed(3)})`;
  } catch {
    return "skipped beside SciPy: there is no python3 with scipy";
  }
}

function fitted(name: RepeatModelName, histories: Histories): number {
  const found = fitRepeats(name, histories);
  return found.kind === "fitted" ? found.fit.logLikelihood : Number.NaN;
}

/** Speeds of fits. */
export function benchForecasts(): void {
  const { what, all } = customersOf();
  const ours = median(() => fitted("BG/NBD", distinct(all)), 11);
  const simplex = () => nelderMead((logs) => -asPrinted(all, logs.map(Math.exp)), [0, 0, 0, 0]);
  const plain = median(simplex, 5);
  const than = `log-likelihood ${fitted("BG/NBD", distinct(all)).toFixed(3)}`;
  line(`BG/NBD of ${all.length} customers (${what})`, ours, than);
  line(
    "  by a plain Nelder–Mead",
    plain,
    `${(plain / ours).toFixed(1)} × as long (log-likelihood ${(-simplex().value).toFixed(3)})`,
  );
  console.log(`  ${byScipy(all)}`);
  line(
    "Pareto/NBD of the same",
    median(() => fitted("Pareto/NBD", distinct(all)), 5),
    "",
  );
  for (const times of [1, 10, 100]) {
    const repeated = Array.from({ length: times }, () => all).flat();
    const histories = distinct(repeated);
    const ms = median(() => fitted("BG/NBD", histories), 5);
    line(`  fit of the same customers ${times} ×`, ms, `${histories.customers.length} distinct histories`);
  }
  for (const times of [1, 10, 100]) {
    const histories = distinct(drawn(2357 * times));
    const ms = median(() => fitted("BG/NBD", histories), 3);
    const rows = histories.customers.length;
    line(
      `  fit of ${2357 * times} customers drawn`,
      ms,
      `${rows} distinct histories, ${((ms / rows) * 1000).toFixed(1)} µs each`,
    );
  }
}
