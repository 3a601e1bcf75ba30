/** What the sample file says, in the two languages that sales teams here export in. */
export interface SampleWords {
  readonly deals: string;
  readonly dealHeaders: readonly string[];
  readonly orders: string;
  readonly orderHeaders: readonly string[];
  readonly dashboard: string;
  readonly won: string;
  readonly lost: string;
  /** From the stage nearest to closing back to the first. */
  readonly open: readonly [string, string, string];
  readonly sources: readonly [string, ...string[]];
  readonly products: readonly [string, ...string[]];
  readonly title: string;
  readonly columns: readonly [metric: string, value: string, formula: string];
  readonly rows: {
    readonly conversion: string;
    readonly win: string;
    readonly clv: string;
    readonly margin: string;
    readonly clvMargin: string;
    readonly mean: string;
    readonly median: string;
    readonly p90: string;
    readonly wonMean: string;
    readonly mistake: string;
  };
  /** Headers of the tables by owner; short, since their columns are narrow. */
  readonly byOwner: {
    readonly owner: string;
    readonly conversion: string;
    readonly win: string;
    readonly median: string;
    readonly deals: string;
  };
  readonly behind: string;
}

const en: SampleWords = {
  deals: "Deals",
  dealHeaders: ["Deal ID", "Deal name", "Company", "Owner", "Stage", "Amount", "Created", "Closed", "Source"],
  orders: "Orders",
  orderHeaders: ["Order ID", "Customer", "Date", "Amount"],
  dashboard: "Dashboard",
  won: "Won",
  lost: "Lost",
  open: ["Negotiation", "Proposal", "Qualified"],
  sources: ["Referral", "Website", "Webinar", "Partner", "Cold call"],
  products: ["Team plan", "Onboarding", "Annual licence", "Support package", "Extra seats"],
  title: "Sales at a glance",
  columns: ["Metric", "Value", "Typed into the cell"],
  rows: {
    conversion: "Conversion rate",
    win: "Win rate",
    clv: "Customer lifetime value",
    margin: "Gross margin",
    clvMargin: "Lifetime value at that margin",
    mean: "Cycle time in days, mean",
    median: "Cycle time, median",
    p90: "Cycle time, 9 in 10 within",
    wonMean: "Won deals only, mean",
    mistake: "A slip: the dates swapped",
  },
  byOwner: { owner: "Owner", conversion: "Converted", win: "Win rate", median: "Median", deals: "Deals" },
  behind: "What stands behind the win rate",
};

const tr: SampleWords = {
  deals: "Fırsatlar",
  dealHeaders: [
    "Fırsat No",
    "Fırsat Adı",
    "Firma",
    "Satış Temsilcisi",
    "Aşama",
    "Tutar",
    "Oluşturma Tarihi",
    "Kapanış Tarihi",
    "Kaynak",
  ],
  orders: "Siparişler",
  orderHeaders: ["Sipariş No", "Müşteri", "Sipariş Tarihi", "Sipariş Tutarı"],
  dashboard: "Gösterge",
  won: "Kazanıldı",
  lost: "Kaybedildi",
  open: ["Pazarlık", "Teklif", "Görüşme"],
  sources: ["Tavsiye", "Web sitesi", "Web semineri", "İş ortağı", "Soğuk arama"],
  products: ["Ekip paketi", "Kurulum", "Yıllık lisans", "Destek paketi", "Ek kullanıcı"],
  title: "Bir bakışta satış",
  columns: ["Metrik", "Değer", "Hücreye yazılan"],
  rows: {
    conversion: "Dönüşüm oranı",
    win: "Kazanma oranı",
    clv: "Müşteri yaşam boyu değeri",
    margin: "Brüt kâr marjı",
    clvMargin: "Bu marjla yaşam boyu değer",
    mean: "Satış süresi, gün, ortalama",
    median: "Satış süresi, medyan",
    p90: "Satış süresi, 10'da 9'u",
    wonMean: "Yalnız kazanılanlar, ortalama",
    mistake: "Bir dalgınlık: tarihler ters",
  },
  byOwner: { owner: "Temsilci", conversion: "Dönüşüm", win: "Kazanma", median: "Medyan", deals: "Fırsat" },
  behind: "Kazanma oranının arkasındakiler",
};

/** @param locale as Google Sheets names it */
export function sampleWords(locale: string): SampleWords {
  return locale.startsWith("tr_") ? tr : en;
}
