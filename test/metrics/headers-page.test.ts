import { expect, test } from "vitest";
import { type FieldId, fieldIds } from "../../src/metrics/field.ts";
import { recogniseFields } from "../../src/metrics/headers.ts";
import { type Export, exports } from "./exports.ts";

type Fields = { readonly [field in FieldId]?: string };

/** The fields that each recognised column stands for, in the fields' order. */
function byColumn(fields: Fields): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const field of fieldIds) {
    const header = fields[field];
    if (header !== undefined) columns.set(header, `${columns.get(header) ?? ""} ${field}`);
  }
  return columns;
}

function line({ system, headers, fields }: Export): string {
  const expected = byColumn(fields);
  const found = byColumn(recogniseFields(headers.map((header) => ({ header, samples: [] }))));
  const right = [...found].filter(([header, names]) => expected.get(header) === names);
  return `| ${system} | ${headers.length} | ${expected.size} | ${found.size} | ${right.length} |`;
}

const PAGE = `# Recognised headers

SALES_METRIC, HEADER_MAP and the sidebar find a table's columns by their headers, in English and Turkish. This is how
well that goes with the header rows that systems write: how many columns the export has, how many of them are of use
here, how many are recognised, and how many of those as what they are. The others, such as a deal's name or its
pipeline, are left alone.

| System | Columns | Of use | Recognised | Right |
| --- | ---: | ---: | ---: | ---: |
${exports.map(line).join("\n")}

The names that are known and these header rows come from the same documentation and files, so the score says nothing of
columns that a team has named itself: HEADER_MAP shows what becomes of yours. The same header rows, shuffled and with
columns missing, are tested too. A test writes this page; the header rows and what each column should be are in
[exports.ts](../test/metrics/exports.ts).

## How a column is recognised

- Capitals, accents, signs and blanks do not count: \`KAPANIŞ TARİHİ\`, \`Kapanış Tarihi*\` and \`kapanis_tarihi\` are one.
- Pipedrive's prefix (\`Deal - Status\`) may be in any language. What hangs on the deal keeps its own: \`Person - Name\` is no
  deal's name.
- Of several names the more telling one counts: \`Actual Close Date\` before \`Close Date\`, a name before an id. A column
  without any value stands back behind one that has. Zoho's \`Owner.id\` and Dynamics' \`(Do Not Modify)\` columns never count.
- Of a stage and a status, the outcomes are in the one with won or lost among its values.
- The close date of an open deal is a plan, whatever its header. \`Expected close date\` and its like are only ever plans.
- Where amounts stand both as entered and in the company's currency, the latter count, and the currency column does not.
- Words with two senses are told apart by the other columns: \`Kaynak\` is a lead in vtiger and a source elsewhere,
  \`Title\` a campaign in a mailing's report and a job beside addresses.
- Two columns that fit alike are an error that names both: rename one, or give a range without it. The sidebar takes the
  commoner one as its guess and leaves the choice to you.

## What is left out of a table

- A Shopify order has a row for each of its lines. It counts once, as its first line has it; a group by a \`Lineitem\`
  column is refused where an order has several lines.
- Totals and notes at the end of a Salesforce report are no rows.
- A payment that failed, was refunded in full or was cancelled is not won; one that is pending is open.

## What to look out for

- Dynamics 365 has \`Est. Revenue\` for open opportunities and \`Actual Revenue\` for closed ones. Where both are there, the
  actual one is the amount, and open opportunities have none: for the pipeline, give a range without \`Actual Revenue\`.
- Close writes a value's period beside it (\`value_period\`); values of unlike periods are added as they are.
- Stripe's times are in UTC.
`;

test("docs/headers.md says how well each system's headers are recognised", async () => {
  await expect(PAGE).toMatchFileSnapshot("../../docs/headers.md");
});

test("every column that is of use is recognised, as what it is", () => {
  const short = exports.filter((one) => !/\| (\d+) \| \1 \| \1 \|$/.test(line(one)));
  expect(short).toEqual([]);
});
