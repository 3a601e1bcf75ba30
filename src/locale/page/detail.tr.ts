import type { DetailWords } from "./detail.en.ts";

export const detailTr: DetailWords = {
  explain: {
    title: "Nasıl hesaplanır",
    source: (source) => `Tanımın kaynağı (İngilizce): ${source}`,
    interval: (low, high) => `${low} ile ${high} arasında`,
    intervalName: "%95 güvenle",
    used: (_count, written) => `${written} satır kullanıldı`,
    leftOut: "Hesaba katılmayanlar",
    leftOutRows: (_count, written) => `${written} satır, ilki:`,
    none: "Hesap dışında kalan satır yok.",
  },
  rows: {
    title: "Dayandığı satırlar",
    lead: (shown, total) => `${total} satırın ilk ${shown} tanesi.`,
    columns: (headers) => `Sütunlar: ${headers}.`,
    row: (row) => `${row}. satır`,
    selectAll: "Sayfada hepsini seç",
    selected: (_count, written, sheet) => `“${sheet}” sayfasında ${written} satır seçildi.`,
    selectedSome: (written, total, sheet) =>
      `“${sheet}” sayfasında ${total} satırın ilk ${written} tanesi seçildi: kalanlar bir kerede seçilemeyecek kadar dağınık.`,
    none: "Bu değerin dayandığı satır yok.",
  },
  formula: {
    title: "Formül olarak",
    lead: "Aynı değeri bir hücrede verir, veri değiştikçe yenilenir:",
    insert: "Seçili hücreye ekle",
    inserted: (cell, sheet) => `“${sheet}” sayfasında ${cell} hücresine eklendi.`,
    occupied: (cell, sheet, text) => `“${sheet}” sayfasındaki ${cell} hücresi dolu: “${text}”.`,
    overwrite: "Üzerine yaz",
    keep: "Olduğu gibi kalsın",
    keptHint: "Boş bir hücre seçip yeniden ekleyin ya da bunun üzerine yazın.",
  },
  thisMetric: {
    title: "Bu metrik",
    from: (cell, sheet) => `“${sheet}” sayfasının ${cell} hücresinden okunur.`,
    edit: "Değiştir",
    remove: "Metriği kaldır",
    keeps: "Hücre olduğu gibi kalır.",
  },
};
