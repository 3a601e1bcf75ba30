import type { Language } from "./language.ts";

/** The headings of the tables on data quality. */
export interface QualityTables {
  readonly field: string;
  readonly filled: string;
  readonly rows: string;
  readonly share: string;
  readonly unnamed: (column: number) => string;
  readonly label: string;
  readonly likelySame: string;
}

export const qualityTables: { readonly [language in Language]: QualityTables } = {
  en: {
    field: "Field",
    filled: "Filled",
    rows: "Rows",
    share: "Share",
    unnamed: (column) => `(column ${column})`,
    label: "Label",
    likelySame: "Likely the same as",
  },
  tr: {
    field: "Alan",
    filled: "Dolu",
    rows: "Satır",
    share: "Oran",
    unnamed: (column) => `(${column}. sütun)`,
    label: "Etiket",
    likelySame: "Büyük olasılıkla aynısı",
  },
};
