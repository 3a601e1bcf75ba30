import type { GoalsWords } from "./goals.en.ts";

export const goalsTr: GoalsWords = {
  goals: {
    title: "Hedefler",
    none: "Henüz hedef yok.",
    add: "Hedef ekle",
    newTitle: (metric) => `Yeni hedef: ${metric}`,
    editTitle: (metric) => `Hedef: ${metric}`,
    shownHere: "Burada gösterilen",
    periods: {
      any: "Her dönem",
      week: "Her hafta",
      month: "Her ay",
      quarter: "Her çeyrek",
      year: "Her yıl",
    },
    allRows: "Tüm zamanlar",
    period: "Dönem",
    periodHint: {
      any: "Hangi döneme bakılırsa bakılsın geçerlidir.",
      sum: "Hedef değer böyle bir dönem içindir.",
      all: "Hedef değer bütün satırların toplamı içindir.",
    },
    forWhom: "Kimin için",
    everyone: "Herkes",
    choose: "Seçin",
    moreLabels: "Yalnızca ilk 500 etiket listelenir.",
    direction: {
      higher: "Yüksek olması iyidir.",
      lower: "Düşük olması iyidir.",
      neither: "Hedefe ne kadar yakınsa o kadar iyidir.",
    },
    suggestion: (value) => `Geçmiş dönemlere göre öneri: ${value}.`,
    useSuggestion: (value) => `${value} hedefini koy`,
    benchmark: "Kıyas değeri",
    benchmarkHint: "Karşılaştırmak için: başkalarının ulaştığı değer.",
    thresholds: "Ne zaman riskli sayılır",
    atRiskFrom: "Riskli sınırı",
    offTrackFrom: "Hedef dışı sınırı",
    short: "hedeften uzaklık",
    thresholdsHint: (atRisk, offTrack) =>
      `${atRisk} altına inince riskli, ${offTrack} altına inince hedefin dışında.`,
    thresholdsHintLower: (atRisk, offTrack) =>
      `${atRisk} üstüne çıkınca riskli, ${offTrack} üstüne çıkınca hedefin dışında.`,
    thresholdsHintNear: (distance) => `Hedeften ${distance} değerinden fazla uzaklaşınca hedefin dışında.`,
    remove: "Hedefi kaldır",
    record: "Bu hedefin geçmişi",
    recordSum: (met, all, written) =>
      all === 1 ? "Geçmiş tek dönem:" : `Son ${written} dönemin ${met} tanesinde ulaşıldı.`,
    met: "Ulaşıldı",
    missed: "Ulaşılamadı",
    noFigure: "Değer yok",
    showOlder: (_count, written) => `Daha eski ${written} dönemi göster`,
    advice: {
      missed: "Bu hedef fazla zor olabilir",
      beaten: "Bu hedef fazla kolay olabilir",
      missedTimes: (count, written) =>
        count === 1 ? "Son dönemde ulaşılamadı:" : `Art arda ${written} dönem ulaşılamadı:`,
      beatenTimes: (count, written) =>
        count === 1 ? "Son dönemde aşıldı:" : `Art arda ${written} dönem aşıldı:`,
      suggested: (value) => `Aynı dönemlere göre öneri: ${value}.`,
      accept: (value) => `${value} yap`,
    },
  },
};
