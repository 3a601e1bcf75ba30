import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FieldId, fieldIds, fields } from "../../src/metrics/field.ts";
import { columnsFor, fitting } from "../../src/metrics/headed/columns.ts";
import { readTable } from "../../src/metrics/headed/table.ts";
import { names } from "../../src/metrics/headers/names.ts";
import { recogniseFields } from "../../src/metrics/headers.ts";
import { foldHeader } from "../../src/table/header.ts";
import { problemOf } from "../problem-of.ts";
import { type Export, exports } from "./exports.ts";

const bare = (header: string) => ({ header, samples: [] });
const guess = (...headers: readonly string[]) => recogniseFields(headers.map(bare));

describe("the header row of an export is recognised", () => {
  test.each(exports)("$system", ({ headers, fields }) => {
    expect(guess(...headers)).toEqual(fields);
  });

  test.each(exports)("$system: no two columns fit one field alike", ({ headers }) => {
    const table = readTable([headers, headers.map((_, i) => `value ${i}`)], "table");
    const tied = fieldIds.filter((field) => fitting(table, field).length > 1);
    expect(tied).toEqual([]);
  });

  test.each(exports)("$system, in any order", ({ headers, fields }) => {
    const shuffled = fc.shuffledSubarray([...headers], { minLength: headers.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(guess(...order)).toEqual(fields);
      }),
    );
  });

  test.each(exports)("$system, with columns missing", ({ headers, fields, beside = [] }: Export) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...headers]), (some) => {
        const found = guess(...some);
        for (const field of fieldIds) {
          const right = fields[field];
          if (right === undefined || !some.includes(right)) continue;
          if (found[field] !== undefined || !beside.includes(field)) expect(found[field]).toBe(right);
        }
      }),
    );
  });
});

describe("what a formula takes of an export is what the sidebar guesses, or an error that names the choice", () => {
  test.each(exports)("$system", ({ headers }) => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...headers], { minLength: 1 }),
        fc.constantFrom(...fieldIds),
        (some, field) => {
          const table = readTable([some, some.map((_, i) => `value ${i}`)], "table");
          const guessed = guess(...some)[field];
          const { argument } = fields[field];
          const problem = problemOf(() => {
            expect(columnsFor(table, [field], [])[field]?.argument).toBe(guessed);
          });
          if (guessed === undefined) {
            expect(problem).toMatchObject({ kind: "no-column", argument, found: some.slice(0, 12) });
          } else if (problem !== undefined) {
            expect(problem).toMatchObject({ kind: "two-columns", argument });
            expect(problem).toHaveProperty("found", expect.arrayContaining([guessed]));
          }
        },
      ),
    );
  });
});

describe("one word in two senses is told by the other columns", () => {
  test.each<[string, FieldId, readonly string[], string | undefined]>([
    ["Kaynak is a source", "source", ["Kaynak", "Aşama"], "Kaynak"],
    ["Kaynak is a lead in vtiger", "source", ["Kaynak", "Atanan Kişi"], undefined],
    ["Bitiş Tarihi is an end", "end", ["Başlangıç Tarihi", "Bitiş Tarihi"], "Bitiş Tarihi"],
    ["Bitiş Tarihi is no end in vtiger", "end", ["Yaratılma Zamanı", "Bitiş Tarihi"], undefined],
    ["Bitiş Tarihi is a plan in vtiger", "expected", ["Yaratılma Zamanı", "Bitiş Tarihi"], "Bitiş Tarihi"],
    ["Name is a contact's beside an address", "name", ["Name", "Email"], "Name"],
    ["Name is no contact's in deals", "name", ["Name", "StageName", "Amount"], undefined],
    ["Name is no contact's in orders", "name", ["Name", "Email", "Financial Status"], undefined],
    ["Name is an order's number", "id", ["Name", "Email", "Financial Status"], "Name"],
    ["Title is a job beside an address", "title", ["Title", "Email"], "Title"],
    ["Title is a deal's name in Pipedrive", "title", ["Deal - Title", "Person - Email"], undefined],
    ["Title is a campaign in a mailing", "campaign", ["Title", "Unique Opens"], "Title"],
    ["revenue is the deal's", "amount", ["account", "revenue"], "revenue"],
    ["revenue is the company's", "amount", ["account", "revenue", "employees"], undefined],
    ["converted amounts have one currency", "currency", ["Amount (converted)", "Currency"], undefined],
    [
      "a person of Pipedrive's is no customer's deal",
      "outcome",
      ["Person - Status", "Deal - Value"],
      undefined,
    ],
    ["ids are no labels", "owner", ["Deal Owner.id", "Stage"], undefined],
    ["not even where a name looks like them", "owner", ["Owner.id", "Stage"], undefined],
    ["a salesperson is a person beside a quota", "person", ["Sales rep", "Quota"], "Sales rep"],
    ["and beside a hire date", "person", ["Sales rep", "Hire date"], "Sales rep"],
    ["but not in deals", "person", ["Sales rep", "Stage"], undefined],
    [
      "an organisation's owner is one in a list of organisations",
      "owner",
      ["Organization - Name", "Organization - Owner"],
      "Organization - Owner",
    ],
    ["but not beside deals", "owner", ["Deal - Value", "Organization - Owner"], undefined],
    ["nor beside other columns", "owner", ["Colour", "Organization - Owner"], undefined],
    ["ids are no labels while a label is there", "owner", ["OwnerId", "Owner"], "Owner"],
    ["an id is better than nothing", "customer", ["AccountId", "StageName"], "AccountId"],
    ["Dynamics' own columns are never one", "id", ["(Do Not Modify) Opportunity", "Topic"], undefined],
    ["a date alone is a date", "date", ["Tarih", "Tutar"], "Tarih"],
  ])("%s", (_, field, headers, expected) => {
    expect(guess(...headers)[field]).toBe(expected);
  });
});

describe("of stage and status the one with won and lost in it holds the outcomes", () => {
  const stage = (...samples: readonly string[]) => ({ header: "Stage", samples });
  const status = (...samples: readonly string[]) => ({ header: "Status", samples });
  test.each([
    ["neither", stage("Demo"), status("Active"), "Status"],
    ["the stage", stage("Demo", "Closed Won"), status("Active"), "Stage"],
    ["the stage, by what was lost", stage("Demo", "Closed Lost"), status("Active"), "Stage"],
    ["the status", stage("Demo"), status("Open", "Lost"), "Status"],
    ["both", stage("Closed Won"), status("Won"), "Status"],
  ])("%s", (_, one, other, expected) => {
    expect(recogniseFields([one, other]).outcome).toBe(expected);
    expect(recogniseFields([other, one]).outcome).toBe(expected);
  });
});

describe("a header is read as exports write it", () => {
  test.each([
    ["\ufeffDeal Stage", "outcome"],
    ["Deal - Status*", "outcome"],
    ["  AMOUNT  ", "amount"],
    ["close_value", "amount"],
    ["KAPANIŞ TARİHİ", "end"],
    ["kapanis tarihi", "end"],
    ["Kapanış\r\nTarihi", "end"],
    ["%", "probability"],
  ] as const)("%j is %s", (header, field) => {
    expect(guess(header)[field]).toBe(header);
  });

  test("a header that is there twice names no column", () => {
    expect(guess("Stage", "Owner", "Owner")).toEqual({ outcome: "Stage", stage: "Stage" });
  });

  test("what no field is called is not recognised", () => {
    expect(guess("Colour", "Shape", "", " ", "%%", "Is Closed Won", "Weighted value")).toEqual({});
  });
});

/** Fields that one column may hold at once. */
const SHARED = [
  "outcome+stage",
  "outcome+lifecycle",
  "outcome+status",
  "customer+company",
  "customer+name",
  "customer+email",
  "customer+lead",
  "customer+id",
  "start+date",
  "id+lead",
  "id+touched",
  "owner+person",
  "owner+quotaOwner",
  "person+quotaOwner",
  "product+launched",
  "asset+used",
];
/** Names that mean two fields, never both in one table. */
const PARTED = [
  "id+name",
  "id+person",
  "id+quotaOwner",
  "name+person",
  "name+quotaOwner",
  "campaign+title",
  "end+expected",
  "lead+source",
];

describe("the names", () => {
  const namesOf = (field: FieldId) => {
    const { en = [], tr = [] } = names[field] ?? {};
    return { en: en.flat(), tr: tr.flat() };
  };

  test.each(fieldIds)("%s has some in both languages", (field) => {
    expect(namesOf(field).en).not.toEqual([]);
    expect(namesOf(field).tr).not.toEqual([]);
  });

  test.each(fieldIds)("%s has each once", (field) => {
    const all = [...namesOf(field).en, ...namesOf(field).tr].map(foldHeader);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  test("no two fields share one but where a column may hold both, or other columns decide", () => {
    const pairs = new Set<string>();
    const byName = new Map<string, FieldId[]>();
    for (const field of fieldIds) {
      const { en, tr } = namesOf(field);
      for (const name of [...en, ...tr].map(foldHeader)) {
        for (const other of byName.get(name) ?? []) pairs.add([other, field].sort().join("+"));
        byName.set(name, [...(byName.get(name) ?? []), field]);
      }
    }
    const allowed = [...SHARED, ...PARTED].map((pair) => pair.split("+").sort().join("+"));
    expect([...pairs].sort()).toEqual(allowed.sort());
  });

  test("those that mean two fields never mean both in one table", () => {
    for (const { headers } of exports) {
      const found = guess(...headers);
      for (const pair of PARTED) {
        const [one, other] = pair.split("+") as [FieldId, FieldId];
        expect(found[one] !== undefined && found[one] === found[other]).toBe(false);
      }
    }
  });
});
