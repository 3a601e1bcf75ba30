import { statusWords } from "../status-words.ts";
import type { DashboardWords } from "./dashboard.en.ts";

export const dashboardTr: DashboardWords = {
  metrics: {
    title: "Metrikler",
    none: "—",
    noValue: "Değer yok",
    goal: {
      higher: (value) => `Hedef: en az ${value}`,
      lower: (value) => `Hedef: en çok ${value}`,
      neither: (value) => `Hedef: ${value}`,
    },
    met: "Hedefe ulaşıldı",
    below: (gap) => `Hedefin ${gap} altında`,
    above: (gap) => `Hedefin ${gap} üstünde`,
    needs: (fields) => `Sütunu eksik: ${fields}`,
    chooseColumns: "Sütunları seç",
    checkIsOff: "Uyarılar tanımlı ama saatlik kontrol kapalı. E-posta gönderilmiyor.",
    checkIsLate: "Saatlik kontrol iki saatten uzun süredir çalışmadı.",
    toAlerts: "Uyarılara git",
    more: "Diğer metrikler",
    needMore: (_count, written) => `${written} metrik için başka sütunlar gerekiyor.`,
    settingsProblems: (count) => `Ayarların ${count} satırı okunamadı.`,
  },
  status: statusWords.tr,
  alert: {
    off: "Uyarı duraklatıldı",
    waiting: "Uyarı henüz denetlenmedi",
    normal: "Eşik aşılmadı",
    pending: "Eşik aşıldı, doğrulanıyor",
    alerting: "Uyarı veriyor",
    "no-data": "Uyarı için veri yok",
    error: "Uyarı denetlenemedi",
  },
  units: {
    months: (_count, written) => `${written} ay`,
    days: (_count, written) => `${written} gün`,
    points: (_count, written) => `${written} puan`,
    sign: { ratio: "%", days: "gün", months: "ay", money: "", count: "", points: "" },
  },
};
