import { languageOf } from "../locale/language.ts";
import { type MenuWords, menuWordsIn } from "../locale/menu.ts";

/**
 * The menu under Extensions.
 *
 * @param authMode NONE: the add-on is not yet used in this file, and the document may not be asked for its locale
 */
export function addMenu(authMode: unknown): void {
  const words = authMode === ScriptApp.AuthMode.NONE ? menuWordsIn("en") : menuWords();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.use, "useInThisSpreadsheet")
    .addItem(words.open, "openSidebar")
    .addItem(words.help, "showHelp")
    .addToUi();
}

/** In the language of the spreadsheet's locale; the settings are not read for a menu. */
export function menuWords(): MenuWords {
  return menuWordsIn(languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale() ?? ""));
}
