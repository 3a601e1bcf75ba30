import type { Language } from "./language.ts";

type Some = readonly [string, ...string[]];

/** What the sample sheets say. Headers are such as exports have, so that they are recognised like anybody's. */
export interface SampleWords {
  readonly deals: string;
  readonly people: string;
  readonly dealHeaders: readonly string[];
  readonly peopleHeaders: readonly string[];
  /** From the first stage to the last before the end; one who has lost or won a deal sees how far it came. */
  readonly stages: readonly [string, string, string, string];
  readonly open: string;
  readonly won: string;
  readonly lost: string;
  readonly products: Some;
  readonly sources: Some;
  readonly reasons: Some;
  readonly regions: readonly [string, string, string];
  readonly teams: readonly [string, string];
  readonly managers: readonly [string, string];
  /** Seven, the newest last. */
  readonly sellers: readonly string[];
  /** Companies are named by one of each. */
  readonly companies: readonly [Some, Some];
}

export const sampleWords: { readonly [language in Language]: SampleWords } = {
  en: {
    deals: "Sample deals",
    people: "Sample people",
    dealHeaders: [
      ...["Deal ID", "Customer", "Owner", "Status", "Stage", "Entered stage", "Amount", "Created", "Closed"],
      ...["Product", "Source", "Lost reason"],
    ],
    peopleHeaders: ["Sales rep", "Team", "Manager", "Region", "Hire date", "Quota"],
    stages: ["Qualified", "Demo", "Proposal", "Negotiation"],
    open: "Open",
    won: "Won",
    lost: "Lost",
    products: ["Starter plan", "Team plan", "Business plan"],
    sources: ["Referral", "Website", "Webinar", "Partner", "Cold call"],
    reasons: ["Price", "Competitor", "No decision", "Missing feature"],
    regions: ["North", "South", "West"],
    teams: ["Enterprise", "Mid-market"],
    managers: ["Nora Field", "Sam Okafor"],
    sellers: [
      ...["Mia Hart", "Leo Grant", "Ada Cole", "Ravi Shah"],
      ...["Tom West", "Ines Moreau", "Jo Lind"],
    ],
    companies: [
      ["Amber", "Cedar", "Fernhill", "Granary", "Hazel", "Juniper", "Kestrel", "Lantern", "Quill", "Willow"],
      ["Foods", "Logistics", "Health", "Studios", "Energy", "Optics"],
    ],
  },
  tr: {
    deals: "Örnek fırsatlar",
    people: "Örnek ekip",
    dealHeaders: [
      ...["Fırsat No", "Müşteri", "Satış Temsilcisi", "Durum", "Aşama", "Aşamaya Giriş", "Tutar"],
      ...["Oluşturma Tarihi", "Kapanma Tarihi", "Ürün", "Kaynak", "Kaybetme Nedeni"],
    ],
    peopleHeaders: ["Satış Temsilcisi", "Ekip", "Yönetici", "Bölge", "İşe Giriş Tarihi", "Kota"],
    stages: ["Ön görüşme", "Sunum", "Teklif", "Pazarlık"],
    open: "Açık",
    won: "Kazanıldı",
    lost: "Kaybedildi",
    products: ["Başlangıç paketi", "Ekip paketi", "Kurumsal paket"],
    sources: ["Tavsiye", "Web sitesi", "Web semineri", "İş ortağı", "Soğuk arama"],
    reasons: ["Fiyat", "Rakip", "Karar verilmedi", "Eksik özellik"],
    regions: ["Marmara", "Ege", "İç Anadolu"],
    teams: ["Kurumsal", "KOBİ"],
    managers: ["Nur Aksoy", "Selim Kara"],
    sellers: [
      ...["Elif Demir", "Emre Kaya", "Ayşe Er", "Can Yıldız"],
      ...["Tolga Uçar", "İnci Koç", "Şule Ünal"],
    ],
    companies: [
      ["Anadolu", "Boğaz", "Çınar", "Doruk", "Ege", "Işık", "Körfez", "Şafak", "Toros", "Yıldız"],
      ["Gıda", "Lojistik", "Tekstil", "Yazılım", "Enerji", "Sağlık"],
    ],
  },
};
