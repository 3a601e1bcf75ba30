import { describe, expect, test } from "vitest";
import { wordsIn } from "../../src/locale/words.ts";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { type FieldId, fieldIds } from "../../src/metrics/field.ts";
import { fieldsHeaded, recognise } from "../../src/metrics/headers/recognise.ts";
import { unmistakableHeaders } from "../../src/metrics/headers/unmistakable.ts";
import { metricIds } from "../../src/metrics/metric-ids.ts";

function recognised(headers: readonly string[], field: FieldId): readonly string[] {
  const columns = headers.map((header) => ({ header, blank: () => false, decided: () => true }));
  return recognise(columns)
    .fitting(field)
    .map((place) => headers[place] ?? "");
}

describe.each(["en", "tr"] as const)("headers that leave no doubt, in %s", (language) => {
  const wording = { language, wordOf: (field: FieldId) => wordsIn(language).fields[field] };
  const headersOf = (fields: readonly FieldId[], among: readonly FieldId[] = fields) =>
    unmistakableHeaders(fields, among, wording);

  test.each(metricIds)("%s finds each of its columns by them and no other", (id) => {
    const { needs, takes, heeds, when } = metricOf(id);
    const all = [...new Set<FieldId>([...needs, ...takes, ...heeds, ...when, "currency", "lostDate"])];
    // An order's status has no header that could not be a deal's outcome.
    for (const fields of [all.filter((field) => field !== "status"), needs]) {
      const headers = headersOf(fields, all);
      expect([...(headers?.keys() ?? [])]).toEqual(fields);
      for (const field of all) {
        const header = headers?.get(field);
        expect(recognised([...(headers?.values() ?? [])], field)).toEqual(
          header === undefined ? [] : [header],
        );
      }
    }
  });

  test("any field has one where nothing else is looked for", () => {
    const without = fieldIds.filter((field) => headersOf([field]) === undefined);
    expect(without).toEqual([]);
  });

  test("a field's own word is preferred", () => {
    const word = wordsIn(language).fields.amount;
    expect(headersOf(["amount"])?.get("amount")).toBe(word);
  });

  test("no header is one that means another field that is looked for", () => {
    const headers = headersOf(["amount", "email"], ["amount", "email", "customer"]);
    expect(fieldsHeaded(headers?.get("email") ?? "")).toEqual(["email"]);
  });

  test("where none would do there are no headers at all", () => {
    expect(headersOf(["status"], ["status", "outcome"])).toBeUndefined();
  });
});

describe("a word that is no header of the field, or not in such a table", () => {
  test.each([
    ["amount", "en", "???", "Amount in company currency"],
    ["amount", "tr", "???", "Tutar (dönüştürülen)"],
    // "Title" is a job beside an address only.
    ["title", "en", "Title", "Job Title"],
  ] as const)("%s, in %s, called %s: %s", (field, language, word, expected) => {
    const headers = unmistakableHeaders([field], [field], { language, wordOf: () => word });
    expect(headers?.get(field)).toBe(expected);
  });
});
