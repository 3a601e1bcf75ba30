import type { HistoryWords } from "./history.en.ts";

export const historyTr: HistoryWords = {
  history: {
    title: "Geçmiş ve rapor",
    lead: "Saatlik kontrol günün değerlerini bu dosyadaki bir sayfaya yazar; böylece sonradan bakılabilir, grafiği çizilebilir. Eski günler seyreltilir.",
    recorded: "Kaydedilen değerler",
    sheet: "Sayfa",
    days: "Kaydedilen gün",
    from: "İlk gün",
    until: "Son gün",
    none: "Henüz kayıt yok.",
    checkOff: "Saatlik kontrol kapalı; değerleri yalnızca “Şimdi kaydet” yazar.",
    record: "Şimdi kaydet",
    recording: "Kaydediliyor…",
    report: "Rapor",
    reportLead:
      "Panoyu şu anki haliyle, hedefler ve grafiklerle birlikte paylaşılacak ya da yazdırılacak bir sayfaya yazar. Önceki rapor yeniden yazılır.",
    write: "Raporu yaz",
    writing: "Rapor yazılıyor… Yarım dakika sürebilir.",
    written: (sheet) => `Rapor “${sheet}” sayfasında.`,
  },
};
