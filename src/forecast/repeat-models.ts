import { bgNbdLikelihood } from "./bg-nbd.ts";
import { bgNbd } from "./bg-nbd-model.ts";
import type { Histories } from "./histories.ts";
import { type Fit, type Likelihood, maximise, type Rest } from "./maximum-likelihood.ts";
import { paretoNbdLikelihood } from "./pareto-nbd.ts";
import { paretoNbd } from "./pareto-nbd-model.ts";
import { coordinate } from "./repeat-likelihood.ts";
import type { RepeatModel } from "./repeat-model.ts";

interface Declaration {
  /** The parameters' names in the papers. */
  readonly parameters: readonly [string, string, string, string];
  likelihood(histories: Histories): Likelihood;
  /** The model with these parameters, all above 0. */
  of(parameters: readonly number[]): RepeatModel;
}

/** The models of repeat buying that there are. */
export const repeatModels = {
  "BG/NBD": {
    parameters: ["r", "alpha", "a", "b"],
    likelihood: bgNbdLikelihood,
    of: ([r = 0, alpha = 0, a = 0, b = 0]) => bgNbd(r, alpha, a, b),
  },
  "Pareto/NBD": {
    parameters: ["r", "alpha", "s", "beta"],
    likelihood: paretoNbdLikelihood,
    of: ([r = 0, alpha = 0, s = 0, beta = 0]) => paretoNbd(r, alpha, s, beta),
  },
} satisfies { readonly [name: string]: Declaration };

export type RepeatModelName = keyof typeof repeatModels;

/** Why purchases do not tell a model's parameters. */
export type RepeatUnfit =
  | "nobody-leaves"
  | "everybody-leaves"
  | "leaving-unclear"
  | "buying-unclear"
  | "not-settled";

export type RepeatFit =
  | { readonly kind: "unfit"; readonly why: RepeatUnfit }
  | {
      readonly kind: "fitted";
      readonly model: RepeatModel;
      readonly fit: Fit;
      /** What customers differ in too little to be told from being all alike: that pair of parameters is at its limit. */
      readonly alike: readonly ("buying" | "leaving")[];
    };

/** The model's parameters by maximum likelihood, or why there are none. */
export function fitRepeats(name: RepeatModelName, histories: Histories): RepeatFit {
  const { likelihood, of } = repeatModels[name];
  const { rests, fit } = maximise(likelihood(histories));
  const why = unfitOf(rests);
  if (why !== undefined) return { kind: "unfit", why };
  if (fit === undefined) return { kind: "unfit", why: "not-settled" };
  const alike = [
    ...(rests[coordinate.buyingAlike] === "most" ? (["buying"] as const) : []),
    ...(rests[coordinate.leavingAlike] === "most" ? (["leaving"] as const) : []),
  ];
  return { kind: "fitted", model: of(fit.parameters), fit, alike };
}

/** A maximum at the edge of what parameters may be is none, but where customers are all alike. */
function unfitOf(rests: readonly Rest[]): RepeatUnfit | undefined {
  if (rests[coordinate.leaving] === "least") return "nobody-leaves";
  if (rests[coordinate.leaving] === "most") return "everybody-leaves";
  if (rests[coordinate.leavingAlike] === "least") return "leaving-unclear";
  if (rests[coordinate.buyingAlike] === "least") return "buying-unclear";
  return rests[coordinate.buying] === undefined ? undefined : "not-settled";
}
