import type { Language } from "./language.ts";

/** How people say the periods that are no months. */
export interface PeriodWords {
  readonly quarter: (quarter: number, year: string) => string;
  readonly week: (week: number, year: string) => string;
  /** Below a chart, where there is little room; the year has two digits. */
  readonly short: {
    readonly month: (month: string, year: string) => string;
    readonly quarter: (quarter: number, year: string) => string;
    readonly week: (week: number, year: string) => string;
  };
}

export const periodWords: { readonly [language in Language]: PeriodWords } = {
  en: {
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    week: (week, year) => `Week ${week}, ${year}`,
    short: {
      month: (month, year) => `${month} ’${year}`,
      quarter: (quarter, year) => `Q${quarter} ’${year}`,
      week: (week, year) => `W${week} ’${year}`,
    },
  },
  tr: {
    quarter: (quarter, year) => `${year} ${quarter}. çeyrek`,
    week: (week, year) => `${year} ${week}. hafta`,
    short: {
      month: (month, year) => `${month} ’${year}`,
      quarter: (quarter, year) => `Ç${quarter} ’${year}`,
      week: (week, year) => `H${week} ’${year}`,
    },
  },
};
