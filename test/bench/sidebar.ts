import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Execution, FileCell, Host } from "../../src/host/host.ts";
import { day, dist, done, open } from "../bundle/open.ts";
import { openPreview } from "../preview/open-preview.ts";

const ROWS = [10_000, 100_000] as const;
const STAGES = ["Won", "Lost", "Proposal", "Demo"];
const HEADER = ["Deal", "Owner", "Stage", "Amount", "Created", "Close Date", "Customer", "Product"];

function dealRow(i: number): FileCell[] {
  const created = Date.UTC(2025, 0, 1) + ((i * 17) % 600) * 86_400_000;
  const text = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const stage = STAGES[(i * 7) % 4] ?? "";
  const closed = stage === "Won" || stage === "Lost";
  return [
    `D-${i}`,
    `Person ${(i * 13) % 37}`,
    stage,
    (i * 31) % 5000,
    day(text(created)),
    closed ? day(text(created + ((i * 11) % 60) * 86_400_000)) : null,
    `Customer ${(i * 7919) % 997}`,
    `Product ${i % 7}`,
  ];
}

function line(what: string, of: readonly string[], end = ""): void {
  console.log(`${what.padEnd(52)} ${of.map((text) => text.padStart(12)).join("")}  ${end}`);
}

/** Prints what the page weighs, what it asks of Google for sheets of any size, and how soon it has a figure. */
export async function benchSidebar(): Promise<void> {
  const page = readFileSync(join(dist, "sidebar.html"));
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
  line("the page, and as it travels", [kilobytes(page.length), kilobytes(gzipSync(page).length)]);

  const measured: { readonly [what: string]: string }[] = [];
  for (const rows of ROWS) measured.push(await callsOn(rows));
  line("service calls, by rows of the sheet", ROWS.map(String));
  for (const what of Object.keys(measured[0] ?? {})) {
    line(
      `  ${what}`,
      measured.map((calls) => calls[what] ?? ""),
    );
  }
  await firstFigure();
}

async function callsOn(rows: number): Promise<{ readonly [what: string]: string }> {
  const sheet = { name: "Deals", rows: [HEADER, ...Array.from({ length: rows }, (_, i) => dealRow(i))] };
  const host = await open([sheet]);
  try {
    const start = await done(host, "open");
    const [candidate] = start.candidates;
    if (candidate?.kind === undefined || candidate.kind === null) throw new Error("No table was recognised.");
    const { sheetId, sheetName, kind, guess: columns } = candidate;
    await done(host, "saveSources", [{ value: { kind, sheetId, sheetName, columns }, revision: "" }]);
    const first = await runOf(host, () => done(host, "open"));
    const again = await runOf(host, () => done(host, "open"));
    const detail = await runOf(host, () => done(host, "detail", "win-rate"));
    await done(host, "setTrigger", true);
    const check = await runOf(host, () => host.advance(3_600_000));
    return {
      "opening the dashboard": first,
      "opening it again, nothing changed": again,
      "a metric's detail": detail,
      "an hourly check": check,
    };
  } finally {
    host.dispose();
  }
}

/** All service calls of the last execution, and the seconds that Google would take for them. */
async function runOf(host: Host, act: () => Promise<unknown>): Promise<string> {
  await act();
  const last: Execution | undefined = host.executions[host.executions.length - 1];
  const calls = Object.values(last?.calls ?? {}).reduce((sum, count) => sum + count, 0);
  return `${calls} (${((last?.latencyMs ?? 0) / 1000).toFixed(1)} s)`;
}

/** From the page's load to the first figure in the sidebar, beside the load of the spreadsheet alone. */
async function firstFigure(): Promise<void> {
  const preview = await openPreview([]);
  try {
    await preview.sidebar.locator(".button.primary").click();
    await preview.sidebar.locator(".figure strong").first().waitFor();
    const started = performance.now();
    await preview.reload();
    const opened = performance.now();
    await preview.sidebar.locator(".figure strong, .button.primary").first().waitFor();
    const figure = performance.now();
    const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
    line("spreadsheet there, first figure after that", [seconds(opened - started), seconds(figure - opened)]);
  } finally {
    await preview.close();
  }
}
