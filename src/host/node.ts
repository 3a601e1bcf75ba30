import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LocaleType } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import type { Host, HostOptions } from "./host.ts";
import { nodeRealms } from "./node-realm.ts";
import { openHost } from "./open-host.ts";

/**
 * Opens the workbook without a screen.
 *
 * @param distFolder the folder that clasp would push; without one, the options' code is laid into a folder of its own
 */
export async function createNodeHost(options: HostOptions, distFolder?: string): Promise<Host> {
  const folder = distFolder ?? mkdtempSync(join(tmpdir(), "salesgauge-"));
  if (distFolder === undefined) writeFileSync(join(folder, "Code.js"), options.files.code);
  const { host } = await openHost(options, {
    realms: () => nodeRealms(folder),
    preset: (formula) => UniverSheetsNodeCorePreset({ formula }),
    locales: { [LocaleType.EN_US]: {} },
    end: () => {
      if (distFolder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  });
  return host;
}
