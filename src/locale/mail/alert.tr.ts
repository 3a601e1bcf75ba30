import type { AlertWords } from "./alert.en.ts";

const before = { previous: "Bir önceki dönemde", year: "Geçen yılın aynı döneminde" };

export const alertTr: AlertWords = {
  severity: { info: "Bilgi", warning: "Uyarı", critical: "Kritik" },
  reason: {
    fired: "yeni",
    reminder: "sürüyor",
    gone: "Artık veride yok",
    failing: "Kontrol edilemiyor",
    unreachable: "Ulaştırılamadı",
  },
  recovered: (duration) => `${duration} sonra normale döndü`,
  of: (metric, label) => `${metric} (${label})`,
  noFigure: "değer yok",
  points: (number) => `${number} puan`,
  threshold: (side, gap, threshold) =>
    `${threshold} eşiğinin ${gap} ${side === "above" ? "üstünde" : "altında"}.`,
  range: (side, gap, low, high) =>
    `${low} – ${high} aralığının ${gap} ${side === "above" ? "üstünde" : "altında"}.`,
  change: (side, share, figure, against, toDate) =>
    `${before[against]}${toDate ? " aynı güne dek" : ""} ${figure} idi; o değere göre ${share} ${side === "above" ? "arttı" : "düştü"}.`,
  pace: (expected, behind) => `Hedefe ulaşmak için şimdiye dek ${expected} olmalıydı: ${behind} geride.`,
  unusual: (side, expected, limit) =>
    side === "above"
      ? `Olağandışı yüksek: kendi geçmişine göre beklenen yaklaşık ${expected}${limit === null ? "" : `, en çok ${limit}`}.`
      : `Olağandışı düşük: kendi geçmişine göre beklenen yaklaşık ${expected}${limit === null ? "" : `, en az ${limit}`}.`,
  allowed: (share) => `Uyarının izin verdiği: ${share}.`,
  back: {
    threshold: (side, threshold) =>
      `Yeniden ${threshold} eşiğinin ${side === "above" ? "üstünde" : "altında"}.`,
    range: (low, high) => `Yeniden ${low} – ${high} aralığında.`,
    change: (figure, against, allowed) =>
      `${before[against]} ${figure} idi; değişim yeniden ${allowed} sınırının içinde.`,
    pace: (expected, allowed) =>
      `Hedefe ulaşmak için şimdiye dek ${expected} olmalıydı; gecikme yeniden ${allowed} sınırının içinde.`,
    unusual: (expected) => `Yeniden kendi geçmişine göre olağan: beklenen yaklaşık ${expected}.`,
  },
  within: "Şu anda uyarının izin verdiği sınırlar içinde.",
  between: "Şu anda uyarının izin verdiği sınırlar içinde, ama uyarının bitmesi için henüz yeterince değil.",
  nothingAgainst: "Henüz karşılaştırılacak bir değer yok.",
  countsAs: {
    wrong: "Bu uyarı bunu sorun sayıyor.",
    well: "Bu uyarı bunu sorun saymıyor.",
  },
  gone: (label) =>
    label === ""
      ? "Art arda üç kontrolde satırları veride bulunamadı; bu uyarı sona erdi."
      : `${label} art arda üç kontrolde veride bulunamadı; bu uyarı sona erdi.`,
  failing:
    "Art arda üç kontrolde değer bulunamadı. Bir değer bulunana dek bu uyarıyla ilgili kimseye haber verilmez.",
  since: (moment, duration) => `Başlangıç: ${moment}, ${duration} önce.`,
  wasWrongSince: (moment) => `Sorunun başlangıcı: ${moment}.`,
  earlier: (moment, value) => `Uyarı ${moment} tarihinde verilmişti, değer: ${value}.`,
  fewRows: (count, written) =>
    count === 1
      ? "Bu değerin ardında yalnızca 1 satır var: bir satır daha gelse bütünüyle değişebilir."
      : `Bu değerin ardında yalnızca ${written} satır var: bir iki satır daha gelse çok değişebilir.`,
  rows: (_count, written) => `${written} satır`,
  allRows: "Tüm satırlar",
  checked: (moment) => `kontrol: ${moment}`,
  parts: (column, ranked) => `Kırılım: ${column}${ranked ? ", en kötüden başlayarak" : ""}`,
  unreachable:
    "Google bu adreslere giden e-postaları geri çeviriyor; bildirimleri bekliyor, günde bir kez yeniden deneniyor. Adresleri uyarılarda ya da sayfanın adres sütununda düzeltin.",
  alsoTold: (written) => `${written} bildirim daha`,
  notListed: (written) => `${written} bildirim daha var, burada listelenmedi.`,
  snooze:
    "Bir uyarıyı ertelemek ya da değiştirmek için dosyayı açıp Uzantılar > Salesgauge > Salesgauge'u aç yolunu izleyin, sonra Uyarılar’ı seçin.",
  why: "Bu e-postayı, dosyadaki bir uyarıda adresiniz yazılı olduğu ya da sayfada sizin için verildiği için aldınız.",
  whyOwner: "Bu e-postayı, dosyanın saatlik kontrolü sizin adınıza çalıştığı için aldınız.",
};
