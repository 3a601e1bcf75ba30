import type { FieldWords, MetricWords } from "./metrics.en.ts";

export const metricsTr: MetricWords = {
  "conversion-rate": {
    name: "Dönüşüm oranı",
    definition: "Açık olanlar dahil, aşaması yazılı bütün anlaşmalar içinde kazanılanların payı.",
  },
  "win-rate": { name: "Kazanma oranı", definition: "Kapanmış anlaşmalar içinde kazanılanların payı." },
  clv: {
    name: "Müşteri yaşam boyu değeri",
    definition: "Alım yapan müşteri başına, kazanılan anlaşmalarda ödenen ortalama tutar.",
  },
  "cycle-time": {
    name: "Satış döngüsü",
    definition: "Kazanılan anlaşmalarda başlangıçtan kapanışa geçen ortalama gün.",
  },
};

export const fieldsTr: FieldWords = {
  outcome: "Aşama veya durum",
  customer: "Müşteri",
  amount: "Tutar",
  start: "Başlangıç tarihi",
  end: "Kapanış tarihi",
  owner: "Satış temsilcisi",
};
