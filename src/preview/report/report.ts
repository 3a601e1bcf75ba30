import type { Candidate } from "../../calls/dashboard.ts";
import type { FileSheet, Host, HostOptions, SentMail } from "../../host/host.ts";
import { createNodeHost } from "../../host/node.ts";
import { zoneOf } from "../../host/zone.ts";
import { Problem } from "../problem.ts";
import { type Alerts, raiseAlerts } from "./alerts.ts";
import { type Range, recognisedColumns } from "./columns.ts";
import { ask } from "./door.ts";
import { type Figures, figures } from "./figures.ts";
import { metricsText } from "./metrics.ts";
import { nameSources, tilesOf } from "./sources.ts";
import { figureText, tableText } from "./table.ts";

/** The metrics of every sheet with columns for one, and the alerts of the sheet with the most columns. */
export async function report(options: HostOptions): Promise<string> {
  if (options.sheets.every(({ rows }) => rows.length < 2)) throw new Problem(noRows(options.sheets));
  const host = await createNodeHost(options);
  try {
    const { candidates } = await ask(host, "open");
    const known = candidates.filter(({ guess }) => Object.keys(guess).length > 0);
    if (known.length > 0) await nameSources(host, known);
    const parts: string[] = [];
    for (const candidate of known) {
      const tiles = await tilesOf(host, candidate);
      parts.push(sheetText(host, options, candidate), metricsText(tiles));
    }
    const [fullest] = [...known].sort((a, b) => fields(b).length - fields(a).length);
    if (fullest === undefined) throw new Problem(nothingKnown(options.sheets));
    const alerts = await raiseAlerts(host, fullest, options.user);
    return `${[...parts, alertsText(fullest.sheetName, alerts)].join("\n\n")}\n`;
  } finally {
    host.dispose();
  }
}

const fields = ({ guess }: Candidate) => Object.entries(guess);

function noRows(sheets: readonly FileSheet[]): string {
  return `There are headers and no rows below them in ${sheets.map(({ name }) => name).join(", ")}.`;
}

function nothingKnown(sheets: readonly FileSheet[]): string {
  const headers = sheets.flatMap(({ rows }) => rows[0] ?? []).join(", ");
  return `No column was recognised as an outcome, a customer, an amount or a date: the headers are ${headers}.`;
}

function sheetText(host: Host, options: HostOptions, candidate: Candidate): string {
  const sheet = options.sheets.find(({ name }) => name === candidate.sheetName);
  if (sheet === undefined) throw new Error(`no sheet ${candidate.sheetName}`);
  const ranges = recognisedColumns(sheet, candidate.guess, zoneOf(options.timeZone));
  const computed = figures(host, ranges);
  const columns = fields(candidate).map(([field, header]) => `${field} = ${header}`);
  const heading = `${candidate.sheetName}, ${candidate.rows} rows: ${columns.join(", ")}`;
  if (computed.length === 0) return `${heading}\n(too few columns for any metric)`;
  const { notes, rows } = figureRows(computed, ranges.owner, sheet.rows.length - 1);
  const wonOnly = ranges.outcome ? ["CLV and cycle time: won deals only."] : [];
  return [heading, "", tableText(rows), ...wonOnly, ...notes].join("\n");
}

/** A row for all and one for each owner; a sentence does not fit a column and becomes a note. */
function figureRows(computed: readonly Figures[], owner: Range | undefined, deals: number) {
  const notes: string[] = [];
  const text = (name: string, figure: number | string | undefined) => {
    if (typeof figure === "number") return figureText(figure);
    if (figure !== undefined && figure !== "") notes.push(`${name}: ${figure}`);
    return "–";
  };
  const counted = new Map<string, number>();
  for (const [cell] of owner ?? []) counted.set(String(cell), (counted.get(String(cell)) ?? 0) + 1);
  const owners = [...new Set(computed.flatMap(({ byOwner }) => [...byOwner.keys()]))].sort((a, b) =>
    a.localeCompare(b),
  );
  const rows = [
    ["", ...computed.map(({ name }) => name), "Deals"],
    ["All", ...computed.map(({ name, overall }) => text(name, overall)), String(deals)],
    ...owners.map((label) => [
      label,
      ...computed.map(({ name, byOwner }) => text(`${name}, ${label}`, byOwner.get(label))),
      String(counted.get(label) ?? ""),
    ]),
  ];
  return { rows, notes };
}

function alertsText(sheetName: string, { raised, mails }: Alerts): string {
  const lines = raised.map(({ threshold: { metric, side, threshold }, value, alert }) => [
    `${metric} ${side} ${threshold}`,
    value === null ? "–" : figureText(value),
    alert,
  ]);
  const heading = `Alerts on ${sheetName}, after an hourly check`;
  const sent = mails.length === 0 ? ["No mail was sent."] : mails.map(mailText);
  return [heading, "", tableText([["Threshold", "Now", "State"], ...lines]), "", ...sent].join("\n");
}

function mailText({ to, subject, text }: SentMail): string {
  const body = text.trimEnd().split("\n");
  return [`To: ${to.join(", ")}`, `Subject: ${subject}`, "", ...body]
    .map((line) => `│ ${line}`.trimEnd())
    .join("\n");
}
