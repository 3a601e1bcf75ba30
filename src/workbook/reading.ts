import type { Reading } from "../metrics/facts.ts";
import { dateOrderOf } from "../table/date.ts";
import { decimalSignOf } from "../table/number.ts";
import { once } from "../table/once.ts";
import { type Zone, zoneOf } from "../table/zone.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * What the spreadsheet says of its dates and numbers, each asked when first needed and then kept. Most formulas ask
 * nothing and pay for no service call.
 */
export function readingOf(spreadsheet: () => Spreadsheet): Reading {
  const locale = once(() => spreadsheet().getSpreadsheetLocale() ?? "");
  const zone = once(() => zoneNamed(spreadsheet().getSpreadsheetTimeZone() ?? "Etc/UTC"));
  return {
    zone: {
      offsetMs: (instantMs) => zone().offsetMs(instantMs),
      wallClocks: (instants) => zone().wallClocks(instants),
    },
    dateOrder: () => dateOrderOf(locale()),
    decimalSign: () => decimalSignOf(locale()),
  };
}

/** Apps Script promises no Intl: the offset is read off a formatted date, +0330 for Tehran. */
function zoneNamed(name: string): Zone {
  return zoneOf((instantMs) => {
    const text = Utilities.formatDate(new Date(instantMs), name, "Z");
    const match = /^([+-])(\d{2})(\d{2})$/.exec(text);
    if (match === null) throw new Error(`The time zone ${name} gave the offset "${text}".`);
    const minutes = Number(match[2]) * 60 + Number(match[3]);
    return (match[1] === "-" ? -minutes : minutes) * 60_000;
  });
}
