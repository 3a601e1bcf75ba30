import type { MailWords } from "./mail.en.ts";

export const mailTr: MailWords = {
  subjectFired: (metric, value) => `${metric}: ${value}`,
  subjectRecovered: (metric, value) => `${metric} normale döndü: ${value}`,
  subjectUndeliverable: (address) => `${address} adresine uyarı gönderilemedi`,
  subjectFailing: (metric) => `${metric} denetlenemiyor`,
  subjectMany: (count, file) => `${file}: ${count} değişiklik`,
  fired: (side, value, threshold) =>
    `Şu anki değer ${value}; ${threshold} eşiğinin ${side === "above" ? "üstünde" : "altında"}.`,
  recovered: (value, threshold, lasted) =>
    `Değer ${value} oldu. ${threshold} eşiğiyle ilgili uyarı ${lasted} sürdü.`,
  undeliverable: (address) =>
    `Birkaç denemeden sonra bununla ilgili e-posta ${address} adresine gönderilemedi. Uyarıdaki adresi düzeltin.`,
  failing: (why) => `Art arda üç denetimde değer bulunamadı. ${why}`,
  goal: (target) => `Hedef: ${target}.`,
  checked: (moment) => `Denetim: ${moment}`,
  label: {
    fired: "Eşik aşıldı",
    recovered: "Normale döndü",
    failing: "Değer yok",
    undeliverable: "Gönderilemedi",
  },
  subjectAuthorize: "Salesgauge yeniden izninizi istiyor",
  authorize: (file, url) =>
    `"${file}" dosyasının uyarıları durdu: Google, Salesgauge için verdiğiniz izni yenilemenizi istiyor. Şu adresi açın, gerisi kendiliğinden sürer: ${url}`,
  open: "E-tabloyu aç",
  why: (file) =>
    `"${file}" dosyasındaki bir uyarıda adresiniz yazılı olduğu için bu e-postayı aldınız. Değiştirmek için dosyayı açıp Uzantılar > Salesgauge > Salesgauge'u aç yolunu izleyin.`,
  whyOwner: (file) =>
    `"${file}" dosyasının saatlik denetimi sizin adınıza çalıştığı için bu e-postayı aldınız. Değiştirmek için dosyayı açıp Uzantılar > Salesgauge > Salesgauge'u aç yolunu izleyin.`,
  months: (text) => `${text} ay`,
  days: (text) => `${text} gün`,
  duration: (days, hours) =>
    [days > 0 ? `${days} gün` : "", hours > 0 || days === 0 ? `${hours} saat` : ""]
      .filter((part) => part !== "")
      .join(" "),
};
