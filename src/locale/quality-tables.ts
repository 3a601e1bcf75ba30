import type { CheckKind } from "../metrics/checks.ts";
import type { Language } from "./language.ts";

/** The headings of the tables on data quality. */
export interface QualityTables {
  readonly field: string;
  readonly filled: string;
  readonly rows: string;
  readonly share: string;
  readonly label: string;
  readonly likelySame: string;
  readonly check: string;
  readonly firstRow: string;
  /** What each check counts. */
  readonly checks: { readonly [kind in CheckKind]: (header: string) => string };
}

export const qualityTables: { readonly [language in Language]: QualityTables } = {
  en: {
    field: "Field",
    filled: "Filled",
    rows: "Rows",
    share: "Share",
    label: "Label",
    likelySame: "Likely the same as",
    check: "Check",
    firstRow: "First row",
    checks: {
      error: () => "A cell shows an error",
      repeatedRow: () => "Repeats an earlier row",
      repeated: (header) => `${header}: an earlier row has it`,
      blank: (header) => `${header}: blank`,
      notNumber: (header) => `${header}: not a number`,
      notDate: (header) => `${header}: not a date`,
      wonWithoutAmount: () => "Won without an amount",
      closedWithoutDate: () => "Closed without a close date",
      closedBeforeStart: () => "Closed before the start",
      stale: () => "Open and long without activity",
      misspelled: (header) => `${header}: likely misspelled`,
    },
  },
  tr: {
    field: "Alan",
    filled: "Dolu",
    rows: "Satır",
    share: "Oran",
    label: "Etiket",
    likelySame: "Büyük olasılıkla aynısı",
    check: "Denetim",
    firstRow: "İlk satır",
    checks: {
      error: () => "Hata gösteren hücre var",
      repeatedRow: () => "Önceki bir satırın tekrarı",
      repeated: (header) => `${header}: önceki bir satırda var`,
      blank: (header) => `${header}: boş`,
      notNumber: (header) => `${header}: sayı değil`,
      notDate: (header) => `${header}: tarih değil`,
      wonWithoutAmount: () => "Tutarı olmadan kazanılmış",
      closedWithoutDate: () => "Kapanış tarihi olmadan kapanmış",
      closedBeforeStart: () => "Başlangıcından önce kapanmış",
      stale: () => "Açık ve uzun süredir hareketsiz",
      misspelled: (header) => `${header}: büyük olasılıkla yanlış yazılmış`,
    },
  },
};
