import type { GoalsWords } from "./goals.en.ts";

export const goalsTr: GoalsWords = {
  goals: {
    title: "Hedefler",
    none: "Henüz hedef yok.",
    add: "Hedef ekle",
    newTitle: (metric) => `Yeni hedef: ${metric}`,
    editTitle: (metric) => `Hedef: ${metric}`,
    shownHere: "Burada gösterilen",
    target: {
      higher: (value) => `en az ${value}`,
      lower: (value) => `en çok ${value}`,
      neither: (value) => value,
    },
    targetNow: "Hedef",
    periods: {
      any: "Herhangi bir dönem",
      week: "Her hafta",
      month: "Her ay",
      quarter: "Her çeyrek",
      year: "Her yıl",
    },
    allRows: "Tüm zamanlar",
    period: "Dönem",
    periodHint: {
      any: "Hangi döneme bakılırsa bakılsın geçerlidir.",
      each: "Hedef değer böyle bir dönem içindir.",
      all: "Hedef değer bütün satırların toplamı içindir.",
    },
    forWhom: "Kimin için",
    everyone: "Herkes",
    oneOf: {
      owner: "Bir kişi",
      team: "Bir ekip",
      manager: "Bir yöneticinin ekibi",
      product: "Bir ürün",
      region: "Bir bölge",
      source: "Bir kaynak",
    },
    choose: "Seçin",
    moreLabels: "Yalnızca ilk 500 etiket listelenir.",
    direction: {
      higher: "Yüksek olması iyidir.",
      lower: "Düşük olması iyidir.",
      neither: "Hedefe ne kadar yakınsa o kadar iyidir.",
    },
    suggestion: (value) => `Geçmiş dönemlere göre öneri: ${value}.`,
    useSuggestion: (value) => `Hedefi ${value} yap`,
    benchmark: "Karşılaştırma değeri",
    benchmarkHint: "Başkalarının ulaştığı değer.",
    thresholds: "Ne zaman riskli sayılır",
    atRiskFrom: "Risk sınırı",
    offTrackFrom: "Hedef dışı sınırı",
    thresholdsShort: "Hedefin yüzde kaçı kadar eksik kalabileceği.",
    thresholdsText: {
      higher: (atRisk, offTrack) => `${atRisk} altında riskli, ${offTrack} altında hedefin dışında.`,
      lower: (atRisk, offTrack) => `${atRisk} üstünde riskli, ${offTrack} üstünde hedefin dışında.`,
    },
    thresholdsNear: (distance) => `Hedeften ${distance} kadar uzaklaşınca hedefin dışında.`,
    remove: "Hedefi kaldır",
    record: "Bu hedefin geçmişi",
    recordSum: (met, all, written) =>
      all === 1 ? "Geçmiş tek dönem:" : `Son ${written} dönemin ${met} tanesinde ulaşıldı.`,
    met: "Ulaşıldı",
    missed: "Ulaşılamadı",
    noFigure: "Değer yok",
    advice: {
      missed: "Bu hedef fazla zor olabilir",
      beaten: "Bu hedef fazla kolay olabilir",
      missedTimes: (count, written) =>
        count === 1 ? "Son dönemde ulaşılamadı:" : `Art arda ${written} dönem ulaşılamadı:`,
      beatenTimes: (count, written) =>
        count === 1 ? "Son dönemde aşıldı:" : `Art arda ${written} dönem aşıldı:`,
      suggested: (value) => `Aynı dönemlere göre öneri: ${value}.`,
      accept: (value) => `Hedefi ${value} yap`,
    },
  },
};
