import { BLANK_LABEL } from "../table/group.ts";
import type { Language } from "./language.ts";

const BLANK: { readonly [language in Language]: string } = { en: "(blank)", tr: "boş" };

/** What a label of a column is called: as it stands there, or that nothing stands there. */
export function labelName(label: string, language: Language): string {
  return label === BLANK_LABEL ? BLANK[language] : label;
}
