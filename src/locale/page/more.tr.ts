import type { MoreWords } from "./more.en.ts";

export const moreTr: MoreWords = {
  more: {
    title: "Diğer",
    data: "Veri",
    dataNote: (tables) => `Okunan: ${tables}`,
    dataProblem: "İlginizi bekliyor",
    choose: "Metrik seç",
    chooseNote: (_count, written) => `Panoda ${written} metrik`,
    history: "Geçmiş ve rapor",
    historyNote: (_days, written) => `${written} gün kaydedildi`,
    historyNone: "Henüz kayıt yok",
    sample: "Örnek veriler",
    sampleIs: (sheet) => `“${sheet}” sayfasında üretilmiş anlaşmalar var.`,
    sampleRemove: "Örneği kaldır",
    sampleSure: "Sayfa ve onunla gelen ayarlar silinir. Bu işlem buradan geri alınamaz.",
    sampleYes: "Örneği sil",
    keep: "Kalsın",
  },
};
