import type { Execution } from "../execution.ts";
import { formatDate, parseDate } from "../joda.ts";
import { isDate } from "../realm.ts";
import { Refusal } from "../refusal.ts";
import { type Zone, zoneOf } from "../zone.ts";
import { mismatch, text, whole } from "./arguments.ts";

export class UtilitiesService {
  private readonly x: Execution;

  constructor(x: Execution) {
    this.x = x;
  }

  formatDate(date: unknown, zone: unknown, pattern: unknown) {
    if (!isDate(date)) throw mismatch([date, zone, pattern], "Utilities.formatDate");
    return formatDate(date.getTime(), namedZone(zone), text(pattern, "Utilities.formatDate"));
  }
  parseDate(value: unknown, zone: unknown, pattern: unknown) {
    const written = text(value, "Utilities.parseDate");
    const ms = parseDate(written, namedZone(zone), text(pattern, "Utilities.parseDate"));
    if (ms === null) throw new Refusal(`Unparseable date: "${written}"`);
    return new Date(ms);
  }
  getUuid() {
    return globalThis.crypto.randomUUID();
  }
  sleep(ms: unknown) {
    this.x.wait(whole(ms, "Utilities.sleep"));
  }
  base64Encode(value: unknown) {
    const data = new TextEncoder().encode(text(value, "Utilities.base64Encode"));
    return btoa(String.fromCharCode(...data));
  }
}

const zones = new Map<string, Zone>();

function namedZone(name: unknown): Zone {
  const wanted = text(name, "Utilities.formatDate");
  const known = zones.get(wanted);
  if (known !== undefined) return known;
  try {
    const zone = zoneOf(wanted);
    zones.set(wanted, zone);
    return zone;
  } catch {
    throw new Refusal(`Invalid argument: timeZone. Should be of type: String (${wanted})`);
  }
}
