import type { FunnelWords } from "./funnel.en.ts";

export const funnelTr: FunnelWords = {
  funnel: {
    stages: "Aşamalar",
    reached: (_count, written) => `${written} anlaşma`,
    fromPrevious: (rate) => `önceki aşamaya göre ${rate}`,
    fromFirst: (rate) => `başlangıca göre ${rate}`,
    open: (written) => `şu anda ${written} açık`,
    openValue: (count, value) => `${count}, değeri ${value}`,
    days: (days) => `bu aşamada ${days}`,
    weakest: "En zayıf adım",
    step: (from, to) => `${from} → ${to}`,
    rate: "Çıkanlardan devam eden",
    against: { previous: "Önceki dönemde", steps: "Bütün adımların medyanı" },
    phase: {
      early: "Erken aşama: ilişki kurun, müşteri adaylarını geliştirin",
      middle: "Orta aşama: kapanışa hazırlayın",
      late: "Geç aşama: kapatın",
    },
    evidence: "Neden bu adım",
    advice: "Ne yapmalı",
    outcomes: "Anlaşmaların sonucu",
    won: "Kazanılan",
    lost: "Kaybedilen",
    stillOpen: "Açık",
    notes: "Ne kadarı biliniyor",
    none: "Gösterilecek huni yok",
    toData: "Veriyi seç",
    key: { reached: "Bu aşamaya gelen anlaşmalar", days: "Aşamadaki gün (medyan)" },
  },
};
