import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Dashboard } from "../calls/calls.ts";
import { type FieldWords, fieldsEn } from "../locale/fields.en.ts";
import { fieldsTr } from "../locale/fields.tr.ts";
import { type PageWords, pageEn } from "../locale/page.en.ts";
import { pageTr } from "../locale/page.tr.ts";
import { type NumberStyle, numberStyle } from "./numbers/number-style.ts";
import { type FieldId, mainFields } from "./store/source-form.ts";

/** How the page speaks: its words, and the spreadsheet's way of writing numbers. */
export interface Speech {
  readonly language: Dashboard["language"];
  readonly page: PageWords;
  readonly fields: FieldWords;
  readonly style: NumberStyle;
}

/** All that a column may hold, in the order in which it is shown. */
export const fieldIds: readonly FieldId[] = [
  ...mainFields,
  ...(Object.keys(fieldsEn) as FieldId[]).filter((field) => !mainFields.includes(field)),
];

/** @param sheetLocale as Google Sheets names it */
export function speechIn(language: Dashboard["language"], sheetLocale: string): Speech {
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
