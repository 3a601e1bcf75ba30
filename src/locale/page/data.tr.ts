import type { DataWords } from "./data.en.ts";

export const dataTr: DataWords = {
  start: {
    title: "Anlaşmalarınız nerede?",
    lead: "Her satırında bir anlaşma olan sayfayı seçin. Salesgauge başlıkları okur, sayfayı hiç değiştirmez.",
  },
  data: {
    title: "Veri",
    sheet: "Sayfa",
    chooseSheet: "Sayfa seçin",
    columns: "Sütunlar",
    recognised: (found, all) => `${all} alandan ${found} tanesi tanındı`,
    notRecognised: (fields) => `Tanınmayan: ${fields}. Sayfada varsa sütununu seçin.`,
    notInSheet: "Bu sayfada yok",
    more: "Diğer sütunlar",
    moreHelp: "Her biri yeni metriklerin hesaplanmasını sağlar.",
    useRecognised: (_count, written) => `Tanınan ${written} sütunu kullan`,
    addColumn: "Şunun için sütun ekle",
    chooseField: "Alan seçin",
    add: "Ekle",
    gone: (header) => `${header} (artık sayfada yok)`,
    noSamples: "Henüz değer yok",
    none: "Başlıkları olan bir sayfa bulunamadı",
    noneHelp:
      "Her sütunun ilk satırına bir başlık yazın (örneğin Durum, Müşteri, Tutar), sonra yeniden bakın.",
    lookAgain: "Yeniden bak",
    save: "Kaydet ve metrikleri göster",
    current: (sheet) => `Şu anda “${sheet}” sayfası okunuyor.`,
  },
};
