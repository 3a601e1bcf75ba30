import type { ShellWords } from "./shell.en.ts";

export const shellTr: ShellWords = {
  nav: {
    label: "Bölümler",
    dashboard: "Pano",
    funnel: "Huni",
    people: "Ekip",
    alerts: "Uyarılar",
    more: "Diğer",
  },
  loading: "E-tablonuz okunuyor…",
  progress: {
    reading: "E-tablo hâlâ okunuyor…",
    working: "İşlem sürüyor…",
    long: "Büyük dosyalarda bir dakikayı bulabilir. Bu sırada gezinmeyi sürdürebilirsiniz.",
  },
  refresh: "Değerleri yenile",
  retry: "Tekrar dene",
  save: "Kaydet",
  saving: "Kaydediliyor…",
  discard: "Değişiklikleri geri al",
  dismiss: "Kapat",
  undo: "Geri al",
  unsaved: "Kaydedilmemiş değişiklik",
  optional: "isteğe bağlı",
  inTotal: (_rows, written) => `${written} satır`,
  list: (items) => items.join(", "),
  language: { label: "Dil", auto: "Otomatik", en: "English", tr: "Türkçe" },
  notices: {
    saved: "Kaydedildi",
    "goal-removed": "Hedef kaldırıldı",
    "rule-removed": "Uyarı kaldırıldı",
    "source-removed": "Sayfa artık okunmuyor",
    "metric-added": "Panoya eklendi",
    "metric-removed": "Panodan kaldırıldı",
    "own-removed": "Hücre artık izlenmiyor",
    "sample-added": "Örnek eklendi",
    "sample-removed": "Örnek kaldırıldı",
    restored: "Geri alındı",
    "check-on": "Saatlik kontrol açık",
    "check-off": "Saatlik kontrol kapalı",
    refreshed: "Değerler yenilendi",
  },
  trouble: {
    title: "İşlem yapılamadı",
    accounts:
      "Google erişimi reddetti. Bu, tarayıcıda birden çok Google hesabı açıkken olur. E-tabloyu gizli pencerede ya da yalnızca bu hesabın açık olduğu bir tarayıcı profilinde açın.",
    authorization:
      "Salesgauge’un şu anda izni yok. Bu kenar çubuğunu kapatın, Uzantılar › Salesgauge menüsünden yeniden açın ve Google sorduğunda izin verin. Birden çok Google hesabı açıksa yalnızca bu hesabın açık olduğu bir pencere kullanın.",
    offline: "Google’a bağlanılamıyor. Ağ bağlantınızı denetleyip tekrar deneyin. Yazdıklarınız duruyor.",
    "time-out":
      "Google zamanında yanıt vermedi. Değişiklik yine de yapılmış olabilir: tekrar denemeden önce yenileyip bakın.",
    overload: "Google şu anda yoğun. Bir dakika bekleyip tekrar deneyin.",
    outdated: "Bu kenar çubuğu açıkken Salesgauge güncellendi. Kapatıp yeniden açın.",
    unknown: "Beklenmeyen bir şey oldu. Tekrar deneyin; sürerse kenar çubuğunu kapatıp yeniden açın.",
  },
  detail: (message) => `Google’ın iletisi: ${message}`,
};
