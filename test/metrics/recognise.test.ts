import { describe, expect, test } from "vitest";
import { fieldsHeaded, recognise } from "../../src/metrics/headers/recognise.ts";

const bare = (header: string) => ({ header, blank: () => false, decided: () => false });
const recognised = (...headers: readonly string[]) => recognise(headers.map(bare));

describe("what a header alone may mean", () => {
  test.each([
    // Of customers the mail address is an uncommon name; of start and date the former's is the commoner one.
    ["Email", ["email", "customer"]],
    ["Company", ["company", "customer"]],
    ["Stage", ["stage", "outcome"]],
    ["Created at", ["start", "date"]],
    // Of one rank the field among whose names it stands earlier: the third of quota owners', the fifth of the others'.
    ["Sales rep", ["quotaOwner", "owner", "person"]],
    ["Colour", []],
  ])("%s: %j, the likeliest first", (header, expected) => {
    expect(fieldsHeaded(header)).toEqual(expected);
  });
});

describe("columns that fit one field alike", () => {
  test("come in the order of its names, of one name as they stand", () => {
    expect(recognised("Rep", "Owner").fitting("owner")).toEqual([1, 0]);
    expect(recognised("Owner", "Rep").fitting("owner")).toEqual([0, 1]);
    expect(recognised("Owner", "Amount", "Owner").fitting("owner")).toEqual([0, 2]);
  });

  test("are not told apart by won and lost, but for outcomes", () => {
    const columns = [bare("Owner"), { ...bare("Rep"), decided: () => true }];
    expect(recognise(columns).fitting("owner")).toEqual([0, 1]);
  });
});

describe("headers that a field may have", () => {
  test("are the first of each rank, then the second ones, four at most", () => {
    expect(recognised("Colour").expected("quotaOwner")).toEqual([
      "Quota owner",
      "Sales agent",
      "Name",
      "Sales rep",
    ]);
  });

  test("are Turkish where one header is", () => {
    expect(recognised("Amount", "Aşama").expected("quota")[0]).toBe("Kota");
    expect(recognised("Amount", "Stage").expected("quota")[0]).toBe("Quota");
  });
});
