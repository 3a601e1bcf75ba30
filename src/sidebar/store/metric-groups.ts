import type { MetricChoice } from "../../calls/metric-choice.ts";
import type { FamilyId } from "../../metrics/families.ts";

/** What metrics are about, as people look for them. */
export const groupIds = [
  "leads",
  "conversion",
  "value",
  "speed",
  "money",
  "retention",
  "engagement",
  "campaigns",
  "people",
  "quality",
] as const;
export type GroupId = (typeof groupIds)[number];

const groupOf: { readonly [family in FamilyId]: GroupId } = {
  leads: "leads",
  conversion: "conversion",
  customers: "value",
  speed: "speed",
  value: "money",
  pipeline: "money",
  retention: "retention",
  feedback: "engagement",
  campaigns: "campaigns",
  people: "people",
  quality: "quality",
};

export interface MetricGroup {
  /** "own": metrics of the file's own. */
  readonly group: GroupId | "own";
  readonly choices: readonly MetricChoice[];
}

/** By what they are about; the file's own first, an empty group not at all. */
export function metricGroups(choices: readonly MetricChoice[]): readonly MetricGroup[] {
  const groups = (["own", ...groupIds] as const).map((group) => ({
    group,
    choices: choices.filter(({ family }) => (family === null ? "own" : groupOf[family]) === group),
  }));
  return groups.filter((one) => one.choices.length > 0);
}

/**
 * The choices that have every word that was typed in their names, in either language, whatever the case and the
 * accents: "donusum" finds dönüşüm.
 */
export function searchMetrics(choices: readonly MetricChoice[], typed: string): readonly MetricChoice[] {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  return choices.filter(({ name, also, familyName, metric }) => {
    const text = fold([name, ...also, familyName, metric].join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** Letters as an English keyboard has them: İ, I and ı are one letter, as are ş and s. */
function fold(text: string): string {
  return text.toLocaleLowerCase("tr").replace(/ı/g, "i").normalize("NFD").replace(/\p{M}/gu, "");
}
