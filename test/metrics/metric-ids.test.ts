import { expect, test } from "vitest";
import { namesOf } from "../../src/locale/names.ts";
import { families, familyIds } from "../../src/metrics/families.ts";
import { familyMetrics, metricIds } from "../../src/metrics/metric-ids.ts";
import { foldHeader } from "../../src/table/header.ts";

test.each(familyIds)("%s has the metrics that are listed, and no other", (family) => {
  expect(Object.keys(families[family])).toEqual(familyMetrics[family]);
});

test("no name means two metrics, in whichever language", () => {
  const called = new Map<string, string>();
  for (const id of metricIds) {
    for (const name of namesOf(id).map(foldHeader)) {
      expect([name, called.get(name) ?? id]).toEqual([name, id]);
      called.set(name, id);
    }
  }
});
