import type { DigestWords } from "./digest.en.ts";

export const digestTr: DigestWords = {
  allRows: "tüm satırlar",
  soFar: (period) => `${period}, şimdiye dek`,
  subject: (file, period) => `${file}: ${period}`,
  subjectGoals: (file, period, met, all) => `${file}: ${period}, yolunda olan hedef ${met}/${all}`,
  scorecardSubject: (person, period) => `Karne (${person}): ${period}`,
  goals: "Hedefler",
  movers: "Ne değişti",
  scorecard: "Değerler",
  change: (direction, gap, before, period) =>
    direction === "same"
      ? `değişmedi (${period ?? "önceki dönem"})`
      : `${gap} ${direction === "up" ? "arttı" : "düştü"} (${period ?? "önceki dönem"}: ${before})`,
  toDate: (period) => `${period}, aynı güne dek`,
  noise: "rastlantıyla açıklanabilir",
  median: {
    better: (median) => `medyandan daha iyi (${median})`,
    worse: (median) => `medyanın gerisinde (${median})`,
    same: (median) => `medyanla aynı (${median})`,
    neither: (median) => `medyan ${median}`,
  },
  rank: (place, of) => `sıra ${place}/${of}`,
  funnel: "Huni",
  reached: (_count, written) => `${written} anlaşma`,
  ofStageBefore: (rate) => `önceki aşamaya oranı ${rate}`,
  weakest: (from, to) => `En zayıf adım: ${from} → ${to}`,
  hints: "Sonraki görüşme için",
  quality: "Hesaba katılmayan satırlar",
  qualityHelp: "Değerler bu satırlar olmadan hesaplandı. Sayfada bunları filtreleyip eksikleri tamamlayın.",
  alerts: (count, written) =>
    count === 0 ? "Şu anda uyarı veren yok." : `Şu anda ${written} uyarı sürüyor.`,
  nothing: "Henüz hedef yok ve değişen bir şey olmadı.",
  noFigures: "Bu dönem için değer yok.",
  why: "Bu e-postayı, bu dosyada adresiniz için istendiği için aldınız. Değiştirmek ya da durdurmak için dosyayı açıp Uzantılar > Salesgauge > Salesgauge'u aç yolunu izleyin, sonra Uyarılar altında “Özetler ve karneler”i seçin.",
};
