import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type FieldWords, fieldsEn } from "../locale/fields.en.ts";
import { fieldsTr } from "../locale/fields.tr.ts";
import type { Language } from "../locale/language.ts";
import { type PageWords, pageEn } from "../locale/page.en.ts";
import { pageTr } from "../locale/page.tr.ts";
import type { FieldId } from "../metrics/field.ts";
import type { TableKind } from "../metrics/table-kind.ts";
import { type NumberStyle, numberStyle } from "./numbers/number-style.ts";

/** How the page speaks: its words, and the spreadsheet's way of writing numbers. */
export interface Speech {
  readonly language: Language;
  readonly page: PageWords;
  readonly fields: FieldWords;
  readonly style: NumberStyle;
}

/** The kinds of table, in the order in which they are shown. */
export const kindIds = Object.keys(pageEn.kinds) as readonly TableKind[];

/** All that a column may hold. */
export const fieldIds = Object.keys(fieldsEn) as readonly FieldId[];

/** @param sheetLocale as Google Sheets names it */
export function speechIn(language: Language, sheetLocale: string): Speech {
  const style = numberStyle(sheetLocale);
  return language === "tr"
    ? { language, page: pageTr, fields: fieldsTr, style }
    : { language, page: pageEn, fields: fieldsEn, style };
}

const SpeechContext = createContext<Speech>(speechIn("en", "en_US"));

export const SpeechProvider = SpeechContext.Provider;

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
