import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { recogniseTable } from "../../src/metrics/headers/recognise-table.ts";
import type { TableKind } from "../../src/metrics/table-kind.ts";
import { exports } from "./exports.ts";

const FOLDER = join(import.meta.dirname, "../../../shared/data/maven");
const absent = !existsSync(FOLDER);
if (absent)
  console.log("metrics/table-kind: the export of 8,800 deals is skipped, since it is not beside the project");

const bare = (headers: readonly string[]) => headers.map((header) => ({ header, samples: [] }));
const kindOf = (headers: readonly string[]) => recogniseTable(bare(headers)).kind;

/** What each export is a table of; null where its headers alone do not tell. */
const KINDS: { readonly [system: string]: TableKind | null } = {
  "HubSpot contacts": "leads",
  "Salesforce leads": "leads",
  "Salesforce leads, API names": "leads",
  "Pipedrive persons": "leads",
  "Pipedrive deals, Czech prefix": null,
  "Stripe payments": "orders",
  "Shopify orders": "orders",
  "Google Analytics 4, acquisition": "campaigns",
  "Mailchimp campaigns": "campaigns",
  "A Turkish sheet of orders": "orders",
  "A Turkish sheet of salespeople": "people",
  "CRM sales opportunities, teams": "people",
  "CRM sales opportunities, products": null,
  "CRM sales opportunities, accounts": null,
};

describe("what a sheet is a table of", () => {
  test.each(exports)("$system", ({ system, headers }) => {
    expect(kindOf(headers)).toBe(system in KINDS ? KINDS[system] : "deals");
  });

  test.each(exports)("$system, in any order", ({ headers }) => {
    const kind = kindOf(headers);
    fc.assert(
      fc.property(fc.shuffledSubarray([...headers], { minLength: headers.length }), (order) => {
        expect(kindOf(order)).toBe(kind);
      }),
    );
  });

  test.each<[TableKind | null, readonly string[]]>([
    ["deals", ["Deal ID", "Company", "Owner", "Stage", "Amount", "Created", "Closed", "Source"]],
    ["orders", ["Order ID", "Customer", "Date", "Amount"]],
    ["orders", ["Sipariş No", "Müşteri", "Tarih", "Tutar"]],
    ["leads", ["Ad Soyad", "E-posta", "Telefon", "Durum", "Oluşturma Tarihi"]],
    ["leads", ["Lead name", "Lead Status", "Lead Source", "Created", "First Response"]],
    ["customers", ["Customer", "Plan", "Start date", "End date"]],
    ["customers", ["Customer", "MRR at start", "MRR at end"]],
    ["customers", ["Müşteri", "Abonelik", "Başlangıç Tarihi", "Bitiş Tarihi"]],
    ["activities", ["Date", "Rep", "Call outcome"]],
    ["activities", ["Employee", "Course", "Due date", "Completion date"]],
    ["campaigns", ["Campaign", "Date", "Spend"]],
    ["people", ["Sales rep", "Team", "Manager", "Hire date", "Quota"]],
    ["people", ["Satış Temsilcisi", "Takım", "Yönetici"]],
    ["surveys", ["Customer", "Date", "NPS score"]],
    [null, ["Sales at a glance"]],
    [null, ["Table", "Field", "Description"]],
    [null, []],
  ])("%s: %j", (kind, headers) => {
    expect(kindOf(headers)).toBe(kind);
  });

  /** What one column alone tells, beside others that do not. */
  test.each<[TableKind | null, ...(readonly string[])]>([
    ["campaigns", "Name", "Emails sent"],
    ["campaigns", "Name", "Opens"],
    ["campaigns", "Name", "Clicks"],
    ["campaigns", "Name", "Replies"],
    ["campaigns", "Name", "Unsubscribes"],
    ["campaigns", "Name", "Sessions"],
    ["campaigns", "Name", "Key events"],
    ["campaigns", "Campaign", "Spend"],
    ["campaigns", "Channel", "Spend"],
    ["campaigns", "Date", "Spend"],
    [null, "Colour", "Spend"],
    ["people", "Name", "Quota"],
    ["people", "Name", "Hire date"],
    ["people", "Sales rep", "Manager"],
    ["people", "Sales rep", "Team"],
    ["people", "Sales rep", "Region"],
    ["people", "Person", "Team"],
    ["people", "Sales rep", "Team", "Quota owner"],
    ["people", "Sales rep", "Team", "Work email"],
    ["people", "Sales rep", "Team", "Phone"],
    ["people", "Sales rep", "Team", "Full name"],
    ["people", "Sales rep", "Team", "Job title"],
    ["people", "Sales rep", "Team", "Record ID"],
    [null, "Sales rep", "Team", "Product"],
    [null, "Sales rep", "Phone"],
    [null, "Team", "Phone"],
    [null, "Sales rep", "Quota", "Status"],
    ["deals", "Sales rep", "Quota", "Stage"],
    ["deals", "Sales rep", "Quota", "Pipeline Phase"],
    [null, "Sales rep", "Quota", "Customer"],
    [null, "Sales rep", "Quota", "Amount"],
    [null, "Sales rep", "Hire date", "Due date"],
    ["activities", "Rep", "Disposition"],
    ["activities", "Rep", "Content title"],
    ["activities", "Rep", "Content used"],
    ["activities", "Date", "Meeting"],
    ["activities", "Due date", "Completion date"],
    [null, "Rep", "Due date"],
    ["deals", "Stage", "Disposition"],
    ["orders", "Customer", "Date", "Amount", "Disposition"],
    ["customers", "Customer", "Start value"],
    ["customers", "Customer", "End value"],
    ["customers", "Customer", "Activation date"],
    ["customers", "Customer", "Subscription"],
    ["customers", "Customer", "Created date", "Closed date"],
    ["deals", "Stage", "Subscription"],
    ["leads", "Customer", "Lifecycle stage"],
    ["leads", "Customer", "Conversion date"],
    ["leads", "Customer", "First response"],
    ["leads", "Customer", "Lead status"],
    ["leads", "Email", "Company"],
    ["leads", "Email", "Full name"],
    ["leads", "Phone", "Company"],
    [null, "Email", "Colour"],
    [null, "Company", "Colour"],
    ["deals", "Owner", "Stage"],
    ["deals", "Owner", "Expected close date"],
    ["deals", "Owner", "Lost reason"],
    ["deals", "Owner", "Deal probability"],
    ["deals", "Status", "Closed date"],
    ["deals", "Status", "Amount"],
    [null, "Status", "Owner"],
    [null, "Amount", "Owner"],
    ["orders", "Customer", "Amount", "Date"],
    ["orders", "Customer", "Amount", "Created date"],
    ["orders", "Customer", "Amount", "Closed date"],
    ["orders", "Record ID", "Amount", "Date"],
    [null, "Amount", "Date"],
    [null, "Customer", "Amount"],
    ["deals", "Customer", "Amount", "Date", "Status"],
    ["orders", "Customer", "Amount", "Date", "Status", "Refund"],
    ["orders", "Customer", "Amount", "Date", "Status", "Discount"],
    ["orders", "Customer", "Amount", "Date", "Status", "Invoice"],
  ])("%s: %s, %s, %s, %s", (kind, ...headers) => {
    expect(kindOf(headers)).toBe(kind);
  });

  test("deals may have a target and a discount, and are deals by their stages", () => {
    expect(kindOf(["Owner", "Stage", "Amount", "Target", "Discount", "Created"])).toBe("deals");
  });

  test("where the headers do not tell, won and lost among the values do", () => {
    const samples = (...values: readonly string[]) => [{ header: "Status", samples: values }];
    expect(recogniseTable(samples("Won", "Open")).kind).toBe("deals");
    expect(recogniseTable(samples("green", "red")).kind).toBeNull();
    const elsewhere = [...samples("green"), { header: "Note", samples: ["Won"] }];
    expect(recogniseTable(elsewhere).kind).toBeNull();
  });

  test("headers that are recognised as nothing are named", () => {
    const { unrecognised } = recogniseTable(bare(["Stage", "Shoe size", "Amount", '=HYPERLINK("x")']));
    expect(unrecognised).toEqual(["Shoe size", '=HYPERLINK("x")']);
  });

  test.skipIf(absent).each([
    ["sales_pipeline", "deals"],
    ["sales_teams", "people"],
    ["products", null],
    ["accounts", null],
    ["data_dictionary", null],
  ])("%s.csv, with its values: %s", (name, kind) => {
    const text = readFileSync(join(FOLDER, `${name}.csv`), "utf8");
    const [headers = [], ...rows] = Papa.parse<string[]>(text.trim()).data;
    const columns = headers.map((header, place) => ({
      header,
      samples: rows.slice(0, 40).map((row) => row[place] ?? ""),
    }));
    expect(recogniseTable(columns).kind).toBe(kind);
  });
});
