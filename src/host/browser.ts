import { LocaleType } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUs from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import { browserRealms } from "./browser-realm.ts";
import { showCharts } from "./chart-overlay.ts";
import { showErrors } from "./error-tooltip.ts";
import type { Host, HostOptions } from "./host.ts";
import { openHost } from "./open-host.ts";

/**
 * Opens the workbook as a grid inside an element. The element must stand in the document and have a size.
 */
export async function createBrowserHost(options: HostOptions, container: HTMLElement): Promise<Host> {
  const { host, book } = await openHost(options, {
    realms: ({ functions }) => browserRealms(options.files.code, functions),
    // Google has its own bar of menus above; here the preview has.
    preset: (formula) =>
      UniverSheetsCorePreset({ container, formula, header: true, toolbar: true, footer: {} }),
    locales: { [LocaleType.EN_US]: enUs },
    end: () => container.replaceChildren(),
  });
  showErrors(book.engine.api, container, (sheetId, row, column) => host.noteAt(sheetId, row, column));
  showCharts(book.engine.api, book, container);
  return host;
}
