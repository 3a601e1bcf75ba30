import type { Answer } from "./functions/formula.ts";
import type { FamilyOrTables } from "./functions/own-families.ts";
import { runFormula } from "./functions/run.ts";
import { checkRules } from "./jobs/alerts/check-rules.ts";
import { answerCall } from "./jobs/answer-calls.ts";
import { languageNow } from "./jobs/settings-now.ts";
import { wordError } from "./jobs/word-error.ts";
import { addMenu, menuWords } from "./workbook/menu.ts";
import { readingOf } from "./workbook/reading.ts";
import { makeWorld } from "./workbook/world.ts";

/** Every formula's declaration in Code.js calls this; a cell shows the message of what it throws. */
export function formula(family: FamilyOrTables, name: string, args: readonly unknown[]): Answer {
  try {
    const reading = readingOf(() => SpreadsheetApp.getActiveSpreadsheet());
    return runFormula(family, name, { ...reading, language: () => languageNow(makeWorld()) }, args);
  } catch (error) {
    throw wordError(error, name, makeWorld);
  }
}

/**
 * Fills the menu when a file is opened.
 *
 * @param event what Google tells of the opening
 */
export function onOpen(event: { readonly authMode?: unknown } | undefined): void {
  addMenu(event?.authMode);
}

/**
 * Fills the menu when the add-on is installed from within a file.
 *
 * @param event as for onOpen
 */
export function onInstall(event: { readonly authMode?: unknown } | undefined): void {
  onOpen(event);
}

/** Menu: enables the formulas in this file. Google does so because a menu item of the add-on was run. */
export function useInThisSpreadsheet(): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(menuWords().ready, "Salesgauge");
}

/** Menu: opens the sidebar. */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Salesgauge"));
}

/** Menu: says how to begin. */
export function showHelp(): void {
  SpreadsheetApp.getUi().alert("Salesgauge", menuWords().helpText, SpreadsheetApp.getUi().ButtonSet.OK);
}

/**
 * Page: answers one call of the sidebar.
 *
 * @param request JSON text
 * @returns JSON text
 */
export function answer(request: unknown): string {
  return JSON.stringify(answerCall(makeWorld(), request));
}

/** Trigger: the hourly check. */
export function checkAlerts(): void {
  checkRules(makeWorld());
}
