/**
 * Google's limits, for a consumer account, and what a call costs here in simulated time.
 * Sources: platform notes 3 and 7.8; the costs are round figures of their order.
 */
export const limits = {
  formulaMs: 30_000,
  simpleTriggerMs: 30_000,
  executionMs: 360_000,
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheKeyLength: 250,
  cacheValueBytes: 100 * 1024,
  cacheSeconds: 600,
  cacheMaxSeconds: 21_600,
  cacheItems: 1_000,
  cacheItemsKept: 900,
  mailRecipientsADay: 100,
  mailRecipientsAMessage: 50,
  mailBodyBytes: 200 * 1024,
  triggersAUser: 20,
  cellCharacters: 50_000,
  cells: 10_000_000,
  /** Of a sheet's metadata. [platform 3] */
  metadataCharacters: 30_000,
} as const;

/** Milliseconds for each cell that a value call carries. */
export const cellMs = 0.01;

/** Milliseconds a call takes. The first pattern that fits counts; a call that none fits takes none. */
const costs: readonly (readonly [RegExp, number])[] = [
  [/^Range\.(get|set)(Display)?(Values?|Formulas?)$|^Sheet\.appendRow$/, 200],
  [/^Range\.(get(A1Notation|Row|Column|NumRows|NumColumns|Sheet|LastRow|LastColumn))$/, 0],
  [/^Sheet\.(insertChart|updateChart|removeChart|insertRowsAfter|deleteRows)$/, 200],
  [/^SpreadsheetApp\.getUi$|^Ui\.create|^Menu\.|^HtmlOutput\./, 0],
  [/^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|DeveloperMetadata)\./, 40],
  [/^(EmbeddedChart|EmbeddedChartBuilder|ContainerInfo)\./, 5],
  [/^Properties\./, 80],
  [/^Cache\./, 63],
  [/^Lock\./, 50],
  [/^MailApp\.sendEmail$/, 500],
  [/^MailApp\./, 100],
  [/^ScriptApp\.(getProjectTriggers|getUserTriggers|deleteTrigger)$|^ClockTriggerBuilder\.create$/, 300],
  [/^(Ui|HtmlService|Session)\./, 20],
];

export function costMs(method: string): number {
  return costs.find(([pattern]) => pattern.test(method))?.[1] ?? 0;
}

const encoder = new TextEncoder();

/** Google counts UTF-8. */
export function bytes(text: string): number {
  return encoder.encode(text).length;
}
