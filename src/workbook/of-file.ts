import { NoFile } from "../jobs/ports.ts";

const NO_FILE = "Salesgauge has no spreadsheet of its own: open it in one with Extensions > Salesgauge.";

/**
 * What Google gives to a script that belongs to a file, and null to any other; its types do not say so.
 *
 * @throws {NoFile}
 */
export function ofFile<Service>(service: Service | null): Service {
  if (service === null) throw new NoFile(NO_FILE);
  return service;
}
