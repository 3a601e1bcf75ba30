import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { FileSheet, Host } from "../../src/host/host.ts";
import { foldLabel } from "../../src/table/label.ts";
import { CARDS, TEAM } from "../digests/plans.ts";
import { hostileTexts, POLYGLOT } from "../hostile/texts.ts";
import { goalOf, recipients, ruleOf } from "../jobs/world.ts";
import { carried, mailReader } from "../mail/mail-page.ts";
import { openBrowser } from "../sidebar/browser.ts";
import { day, done, open } from "./open.ts";

const HOUR_MS = 3_600_000;
/** The last day of October, at noon in Istanbul. */
const SATURDAY_MS = Date.UTC(2026, 9, 31, 9);
const LINK = "https://docs.google.com/spreadsheets/d/1salesgauge-local-spreadsheet-0000000000000/edit";
const SHEET = `=1+1'"><img src=x onerror=window.__ran=1>`;
const STAGE = "</td><script>window.__ran=1</script>";
const OWN = `Quota\r\nBcc: eve@evil.test <img src=x onerror=window.__ran=1>`;

/** Some of each sort, each told from the others as the sheet tells labels apart; longer ones are cut in a mail. */
const people = [
  ...new Map(
    [POLYGLOT, ...Object.values(hostileTexts).flatMap((texts) => texts.slice(0, 2))]
      .filter((text) => text.length <= 200 && carried(text) !== "")
      .map((text) => [foldLabel(text), text]),
  ).values(),
];
const addressOf = (at: number) => `p${at}@example.com`;

const deals: FileSheet = {
  name: SHEET,
  rows: [
    ["Deal Stage", "Company name", "Amount", "Create Date", "Close Date", "Deal owner"],
    ...people.flatMap((owner, at) =>
      ["Won", "Lost", "Lost", STAGE].map((stage) => [
        ...[stage, owner, 100 + at, day("2026-09-01"), day("2026-10-12"), owner],
      ]),
    ),
  ],
};
const team: FileSheet = {
  name: "=2+2",
  rows: [
    ["Name", "E-mail", "Hire date"],
    ...people.map((name, at) => [name, `write to "<${addressOf(at)}>".`, day("2024-01-01")]),
  ],
};

let browser: Browser;
let host: Host;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => host.dispose());
afterAll(() => browser.close());

async function opened(): Promise<void> {
  host = await open([deals, team], { nowMs: SATURDAY_MS });
  const { candidates } = await done(host, "open");
  const sources = candidates.flatMap(({ kind, sheetId, sheetName, guess }) =>
    kind === null ? [] : [{ value: { kind, sheetId, sheetName, columns: guess }, revision: "" }],
  );
  expect(sources.map(({ value }) => value.kind).sort()).toEqual(["deals", "people"]);
  await done(host, "saveSources", sources);
  const own = { id: "own:one", name: OWN, unit: "money", better: "higher" } as const;
  const sheetId = sources[0]?.value.sheetId ?? 0;
  await done(host, "saveOwnMetric", {
    value: { ...own, sheetId, sheetName: SHEET, cell: "C2" },
    revision: "",
  });
  const each = { kind: "each", by: "owner" } as const;
  const column = CARDS.column;
  for (const rule of [
    ruleOf("win-rate", 0.5, { scope: each, column }),
    ruleOf("own:one", 1000, { recipients: recipients("ada@example.com") }),
  ])
    await done(host, "saveRule", { value: rule, revision: "" });
  const group = { by: "owner", value: people[0] ?? "" } as const;
  await done(host, "saveGoal", { value: goalOf("win-rate", 0.9, { group }), revision: "" });
  for (const plan of [
    { ...TEAM, schedule: { ...CARDS.schedule, hour: 14 } },
    { ...CARDS, period: "month" },
  ] as const)
    await done(host, "saveDigest", { value: plan, revision: "" });
  await done(host, "setTrigger", true);
}

test("mails of hostile cells reach whom they are for and nobody else, and run, fetch and lose nothing", async () => {
  await opened();
  await host.advance(36 * HOUR_MS);
  const addresses = people.map((_, at) => addressOf(at));
  const to = host.inbox.flatMap((mail) => [mail.to.join()]);
  expect(new Set(to)).toEqual(new Set([...addresses, "ada@example.com", "can@example.com"]));
  const read = await mailReader(browser, LINK);
  for (const [at, { subject, text, html }] of host.inbox.entries()) {
    expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    const name = carried(people[addresses.indexOf(to[at] ?? "")] ?? "");
    const { texts, caught } = await read(html ?? "");
    expect(caught, subject).toEqual([]);
    expect(
      texts.some((one) => one.includes(name)),
      subject,
    ).toBe(true);
    expect(text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " "), subject).toContain(name);
  }
  const told = (address: string) => host.inbox.filter((_, at) => to[at] === address);
  for (const address of addresses) expect(told(address).length, address).toBe(2);
  expect(told("ada@example.com").map(({ subject }) => subject)).toEqual([
    "Quota Bcc: eve@evil.test <img src=x one… is at 100, below 1,000",
    "Salesgauge: October 2026, 0 of 1 goals on track",
  ]);
  expect(host.executions.filter(({ kind, error }) => kind === "trigger" && error !== null)).toEqual([]);
}, 180_000);
