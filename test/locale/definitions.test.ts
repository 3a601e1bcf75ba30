import { expect, test } from "vitest";
import { formulaDefinition } from "../../src/locale/metrics/words.ts";
import { wordsIn } from "../../src/locale/words.ts";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { metricIds } from "../../src/metrics/metric-ids.ts";

const turkish = wordsIn("tr").metrics;
const english = wordsIn("en").metrics;

/** Option names are English words: within Turkish text they are nothing else. */
test("the sidebar, which sets no options, reads of none in a definition", () => {
  const speaking = metricIds.filter((id) => {
    const names = Object.keys(metricOf(id).options).map((name) => new RegExp(`\\b${name}\\b`));
    const asks =
      /\boption\b|\bby default\b|\bas-of\b|\bif asked\b|\bwith (basis|count|counting|kind|overdue)\b/;
    return names.some((name) => name.test(turkish[id].definition)) || asks.test(english[id].definition);
  });
  expect(speaking).toEqual([]);
});

test("who types the formula reads of them, in both languages alike", () => {
  for (const id of metricIds) {
    const [inEnglish, inTurkish] = [english[id].byOptions, turkish[id].byOptions];
    expect(inEnglish === undefined, id).toBe(inTurkish === undefined);
    if (inTurkish === undefined) continue;
    const names = Object.keys(metricOf(id).options);
    expect(
      names.filter((name) => inTurkish.includes(name)),
      id,
    ).not.toEqual([]);
  }
  expect(formulaDefinition(english["win-rate"])).toBe(
    "Won ÷ (won + lost). Open deals are left out. With basis they count: all, those past the early stages, or those overdue.",
  );
});
