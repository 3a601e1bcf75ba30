import type { Language } from "./language.ts";

/** The add-on's menu, and what its items say. */
export interface MenuWords {
  readonly use: string;
  readonly open: string;
  readonly help: string;
  readonly ready: string;
  readonly helpText: string;
}

const WORDS: { readonly [language in Language]: MenuWords } = {
  en: {
    use: "Use in this spreadsheet",
    open: "Open Salesgauge",
    help: "Help",
    ready: "Ready. Type =CONVERSION_RATE( in a cell.",
    helpText:
      "Formulas: type =CONVERSION_RATE(, =WIN_RATE(, =CLV( or =CYCLE_TIME( in a cell; a card explains each while you type. Goals and alerts: choose Open Salesgauge from this menu.",
  },
  tr: {
    use: "Bu e-tabloda kullan",
    open: "Salesgauge'u aç",
    help: "Yardım",
    ready: "Hazır. Bir hücreye =CONVERSION_RATE( yazın.",
    helpText:
      "Formüller: bir hücreye =CONVERSION_RATE(, =WIN_RATE(, =CLV( ya da =CYCLE_TIME( yazın; yazarken bir kart her birini açıklar. Hedefler ve uyarılar: bu menüden Salesgauge'u aç'ı seçin.",
  },
};

export function menuWordsIn(language: Language): MenuWords {
  return WORDS[language];
}
