import { toConfidence, toShare } from "../../metrics/option.ts";
import { normalQuantile, zOf } from "../../statistics/normal.ts";
import { trialsToTell } from "../../statistics/sample-size.ts";
import { given } from "../../table/column.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, finite, optional, required } from "../formula.ts";

const POWER = 0.8;
const CONFIDENCE = 0.95;

/** How many leads a test of two variants needs in each of them. */
export const conversionSampleSize: Formula = {
  params: [
    required("rate", "number"),
    required("other_rate", "number"),
    optional("power", "number", "80%"),
    optional("confidence", "number", "95%"),
  ],
  gives: "value",
  source:
    "Two-sided test of two shares without correction for continuity (Fleiss, Levin & Paik 2003, 4.3), as R's power.prop.test",
  examples: [
    "CONVERSION_SAMPLE_SIZE(0.1, 0.12) // => 3841",
    "CONVERSION_SAMPLE_SIZE(0.5, 0.75, 0.9) // => 77",
  ],
  run(sheet, [rate, otherRate, wantedPower, sure]) {
    const p = toShare(rate, "rate", sheet);
    const q = toShare(otherRate, "other_rate", sheet);
    const power = given(wantedPower) ? toConfidence(wantedPower, "power", sheet) : POWER;
    const confidence = given(sure) ? toConfidence(sure, "confidence", sheet) : CONFIDENCE;
    if (p === q) throw new InputError({ kind: "nothing", argument: "other_rate", of: "difference" });
    const trials = trialsToTell(p, q, zOf(confidence), normalQuantile(power));
    return finite(Math.ceil(trials), "other_rate");
  },
};
