import type { Language } from "./language.ts";

/** What the columns of the tab of alerts are called; they are found by these names, in whichever language. */
export interface AlertLogColumns {
  readonly moment: string;
  readonly name: string;
  readonly what: string;
  readonly group: string;
  readonly value: string;
  readonly told: string;
  readonly rule: string;
  readonly code: string;
}

export interface AlertLogWords {
  readonly columns: AlertLogColumns;
  readonly reasons: {
    readonly [reason in "fired" | "reminder" | "recovered" | "gone" | "failing"]: string;
  };
  /** What is said of who was told, where nobody was. */
  readonly outcomes: { readonly [outcome in "nobody" | "dropped"]: string };
}

export const alertLogWords: { readonly [language in Language]: AlertLogWords } = {
  en: {
    columns: {
      moment: "When",
      name: "Alert",
      what: "What happened",
      group: "Group",
      value: "Value",
      told: "Told",
      rule: "Alert ID",
      code: "Code",
    },
    reasons: {
      fired: "Alert",
      reminder: "Reminder",
      recovered: "Back to normal",
      gone: "No longer in the data",
      failing: "Can't be checked",
    },
    outcomes: { nobody: "nobody: no address is known", dropped: "could not be delivered" },
  },
  tr: {
    columns: {
      moment: "Zaman",
      name: "Uyarı",
      what: "Ne oldu",
      group: "Grup",
      value: "Değer",
      told: "Bilgilendirilen",
      rule: "Uyarı kodu",
      code: "Kod",
    },
    reasons: {
      fired: "Uyarı",
      reminder: "Hatırlatma",
      recovered: "Normale döndü",
      gone: "Artık veride yok",
      failing: "Kontrol edilemiyor",
    },
    outcomes: { nobody: "kimse: adres bilinmiyor", dropped: "iletilemedi" },
  },
};
