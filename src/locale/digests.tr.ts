import type { DigestTexts } from "./digests.en.ts";

const OF_LAST = { week: "geçen haftanın", month: "geçen ayın", quarter: "geçen çeyreğin" } as const;

export const digestTextsTr: DigestTexts = {
  name: (kind, period) => `${OF_LAST[period]} ${kind === "team" ? "ekip özeti" : "karneleri"}`,
  unmade: (name, why) => `Henüz gönderilemedi (${name}): ${why}`,
  noAddresses: (name) => `Kimsenin adresi yok (${name}). Adresleri, bunun için seçilen sütuna yazın.`,
  quota: (name, mails) =>
    `Google’ın günlük e-posta sınırında yer kalmadı (${name}): ${mails} e-posta bir sonraki kontrolü bekliyor.`,
  noTime: (name, mails) =>
    mails === 0
      ? `Hazırlamaya süre yetmedi (${name}); bir sonraki kontrol buradan sürdürür.`
      : `Süre yetmedi (${name}): ${mails} e-posta bir sonraki kontrolde gönderilecek.`,
  undelivered: (name, addresses, why) =>
    `Şu adreslere gönderilemedi (${name}): ${addresses} (${why}). Adresleri kontrol edin.`,
  givenUp: (name, moment) =>
    `${moment} için planlanan gönderim zamanında herkese ulaşamadı (${name}) ve artık gönderilmeyecek. Bir sonraki, planlandığı gibi gönderilir.`,
  unreadable: (name) =>
    `Kimlere gönderildiği artık okunamıyor (${name}). Bir sonraki, planlandığı gibi gönderilir.`,
  tooMany: (most) => `Bir dosyada en çok ${most} özet olabilir. Önce artık gerekmeyen birini silin.`,
  nobodyCalled: (person) => `Bu dönemde “${person}” için rakam yok.`,
  noPeople: "Bu dönemde kimsenin rakamı yok.",
};
