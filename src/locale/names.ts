import type { MetricId } from "../metrics/catalogue.ts";
import { type FieldId, fieldIds, fields } from "../metrics/field.ts";
import { metricIds } from "../metrics/metric-ids.ts";
import { foldHeader } from "../table/header.ts";
import type { Language } from "./language.ts";
import { wordsIn } from "./words.ts";

/** What people may call a metric: its id or formula, and its names in both languages. */
export function namesOf(id: MetricId): readonly string[] {
  return [id, ...namesIn("en", id), ...namesIn("tr", id)];
}

function namesIn(language: Language, id: MetricId): readonly string[] {
  const { name, also = [] } = wordsIn(language).metrics[id];
  return [name, ...also];
}

/**
 * In English first, so that the words of the other language are read for it alone; no name means two metrics.
 *
 * @param typed a metric's name as a person types it, in English or Turkish, in any case
 */
export function metricCalled(typed: string): MetricId | undefined {
  const wanted = foldHeader(typed);
  const means = (name: string) => foldedName(name) === wanted;
  return (
    metricIds.find((id) => means(id) || namesIn("en", id).some(means)) ??
    metricIds.find((id) => namesIn("tr", id).some(means))
  );
}

const folded = new Map<string, string>();

/** A range of metrics asks for each of the same names. */
function foldedName(name: string): string {
  const known = folded.get(name) ?? foldHeader(name);
  folded.set(name, known);
  return known;
}

/** The fields that a word may mean, in both languages. */
export function fieldsCalled(typed: string): readonly FieldId[] {
  const wanted = foldHeader(typed);
  return fieldIds.filter((id) =>
    [id, fields[id].argument, wordsIn("en").fields[id], wordsIn("tr").fields[id]].some(
      (name) => foldHeader(name) === wanted,
    ),
  );
}

const MOST_NEAR = 4;
const NEAR_ENOUGH = 0.3;

/** Names in a language that a mistyped one may have meant, the nearest first. */
export function nearMetrics(typed: string, language: Language): readonly string[] {
  const wanted = pairs(foldHeader(typed));
  return metricIds
    .map((id) => ({
      name: wordsIn(language).metrics[id].name,
      likeness: Math.max(...namesOf(id).map((name) => likeness(wanted, pairs(foldHeader(name))))),
    }))
    .filter((candidate) => candidate.likeness >= NEAR_ENOUGH)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_NEAR)
    .map(({ name }) => name);
}

/** Two letters at a time. */
function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}

/** Dice's coefficient: the pairs that two texts share, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
