import type { Language } from "./language.ts";

/** The headings and fixed labels of the tables of forecasts. */
export interface ForecastTables {
  readonly customer: string;
  readonly probabilityAlive: string;
  readonly expectedPurchases: string;
  readonly expectedAmount: string;
  readonly clv: string;
  readonly total: string;
  readonly value: string;
  readonly error: string;
  readonly logLikelihood: string;
  readonly customers: string;
  readonly repeaters: string;
  readonly lastDay: string;
  readonly correlation: string;
  readonly note: string;
  readonly alike: { readonly [what in "buying" | "leaving" | "orders" | "spenders"]: string };
  readonly repeats: string;
  readonly actual: string;
  readonly expected: string;
  readonly week: string;
  readonly soFar: string;
}

export const forecastTables: { readonly [language in Language]: ForecastTables } = {
  en: {
    customer: "Customer",
    probabilityAlive: "Probability alive",
    expectedPurchases: "Expected purchases",
    expectedAmount: "Expected order value",
    clv: "CLV",
    total: "Total",
    value: "Value",
    error: "Standard error",
    logLikelihood: "Log-likelihood",
    customers: "Customers",
    repeaters: "Customers who bought again",
    lastDay: "Fitted up to",
    correlation: "Correlation of purchases and amounts",
    note: "Note",
    alike: {
      buying:
        "All customers buy about equally often: r and alpha are at their limit, only their ratio counts",
      leaving:
        "All customers are about equally likely to leave: the parameters of leaving are at their limit, only their ratio counts",
      orders: "Each customer's orders are all about alike: p is at its limit",
      spenders: "All customers spend about alike: q is at its limit",
    },
    repeats: "Repeat purchases",
    actual: "Customers",
    expected: "Expected",
    week: "Week after the fit",
    soFar: "Purchases so far",
  },
  tr: {
    customer: "Müşteri",
    probabilityAlive: "Hâlâ müşteri olma olasılığı",
    expectedPurchases: "Beklenen alım",
    expectedAmount: "Beklenen sipariş tutarı",
    clv: "Yaşam boyu değer",
    total: "Toplam",
    value: "Değer",
    error: "Standart hata",
    logLikelihood: "Log-olabilirlik",
    customers: "Müşteri",
    repeaters: "Yeniden alan müşteri",
    lastDay: "Kullanılan son gün",
    correlation: "Alım sayısı ile tutarın korelasyonu",
    note: "Not",
    alike: {
      buying:
        "Bütün müşteriler aşağı yukarı aynı sıklıkta alıyor: r ile alpha sınırda, yalnızca oranları anlamlı",
      leaving:
        "Bütün müşterilerin ayrılma olasılığı aşağı yukarı aynı: ayrılma parametreleri sınırda, yalnızca oranları anlamlı",
      orders: "Her müşterinin siparişleri aşağı yukarı aynı tutarda: p sınırda",
      spenders: "Bütün müşteriler aşağı yukarı aynı harcıyor: q sınırda",
    },
    repeats: "Tekrar alım",
    actual: "Müşteri",
    expected: "Beklenen",
    week: "Sonraki hafta",
    soFar: "Toplam alım",
  },
};
