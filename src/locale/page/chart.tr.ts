import type { ChartWords } from "./chart.en.ts";

export const chartTr: ChartWords = {
  chart: {
    overTime: "Zaman içinde",
    asTable: "Tablo olarak göster",
    asChart: "Grafik olarak göster",
    shown: "Gösterilen dönem",
    period: "Dönem",
    figure: "Değer",
    soFar: "şimdiye kadar",
    benchmark: (value) => `Karşılaştırma değeri: ${value}`,
    none: "Henüz geçmiş değer yok. Veri daha çok dönemi kapsadıkça burada görünecek.",
  },
  groups: {
    title: "Gruplara göre",
    by: "Karşılaştırma",
    blank: "(boş)",
    all: (value) => `Hepsi birlikte: ${value}`,
    allMarked: (value) => `Hepsi birlikte: ${value} (ince çizgi)`,
    showAll: (written) => `Tümünü göster (${written})`,
    showFewer: "Daha az göster",
    more: (_count, written) => `${written} grup daha var, gösterilmiyor.`,
  },
};
