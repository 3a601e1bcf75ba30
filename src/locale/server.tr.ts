import type { ServerWords } from "./server.en.ts";
import { sheetsTr } from "./sheets.tr.ts";

export const serverTr: ServerWords = {
  ...sheetsTr,
  inSettingsRow: (row, header, found) =>
    `Salesgauge sayfası, ${row}. satır: ${header} okunamıyor ("${found}"). Orada düzeltin ya da satırı silin.`,
  noHeading: (found) =>
    `Salesgauge sayfası, 1. satır: "Setting" başlığı yok ("${found}" bulundu). Oraya geri yazın; o zamana dek bu sayfadan hiçbir şey okunmaz, oraya hiçbir şey kaydedilmez.`,
  repeatedSettingsRow: (row, firstRow) =>
    `Salesgauge sayfasında ${row}. satır, ${firstRow}. satırla aynı şeyi yeniden söylüyor ve kullanılmıyor. Birini silin.`,
  sheetGone: (name) => `"${name}" sayfası artık bu dosyada yok. Sayfayı Veri bölümünde yeniden seçin.`,
  columnsGone: (columns, sheet) =>
    `"${sheet}" sayfasında şu sütunlar artık yok: ${columns}. Sütunları yeniden seçin.`,
  columnTwice: (column, sheet) =>
    `"${sheet}" sayfasında iki sütunun adı "${column}". Farklı başlıklar verin.`,
  sheetTwice: (sheet) =>
    `"${sheet}" sayfası zaten başka bir tablo için kullanılıyor. Önce oradan kaldırın ya da başka bir sayfa seçin.`,
  lineColumns: (columns) =>
    `${columns} siparişin tek tek satırlarını anlatıyor; burada her sipariş bir kez sayılır. Siparişin tümüne ait bir sütun seçin.`,
  notFilterable: (by, sheet) =>
    `Burada şu filtre kullanılamıyor: ${by}. "${sheet}" sayfasında buna ait sütun yok. Veri bölümünde bir sütun seçin ya da filtreyi kaldırın.`,
  nothingFits: (sheet) => `"${sheet}" sayfasında filtreye uyan satır yok.`,
  notInPeriod: (period) => `${period} dönemine ait veri yok.`,
  rulePeriod: { week: "bu hafta", month: "bu ay", quarter: "bu çeyrek", year: "bu yıl" },
  lastPeriod: { week: "geçen hafta", month: "geçen ay", quarter: "geçen çeyrek", year: "geçen yıl" },
  eachLabel: (by) => `her ${by.toLocaleLowerCase("tr")}`,
  noPeriodOver: "Veriler henüz tam bir dönemi kapsamıyor.",
  noGoal: "Bunun için bir hedef yok. Kenar çubuğunda bir hedef koyun ya da uyarıya başka bir koşul verin.",
  ownFamily: "Kendi metrikleriniz",
  ownDefinition: (sheet, cell) => `"${sheet}" sayfasındaki ${cell} hücresinin değeri.`,
  cellGone: (sheet) => `"${sheet}" sayfası artık bu dosyada yok. Başka bir hücre seçin ya da metriği silin.`,
  metricGone: "Bu metrik artık dosyada yok. Panoya dönün.",
  noNumber: (place, found) =>
    found === "" ? `${place} boş.` : `${place} hücresinde "${found}" yazıyor; bu bir sayı değil.`,
  noColumn: (fields) => `Şunlar için sütun seçin: ${fields}.`,
  noSource: "Önce anlaşmaların bulunduğu sayfayı seçin.",
  formulaOnly: "Bu metriğe tek bir sayfanın sütunları yetmiyor. Formülünü bir hücrede kullanın.",
  conflict: "Bu arada bir başkası bunu değiştirdi. Yeni değere bakın, sonra yeniden kaydedin.",
  invalid: (field) => `Bu kaydedilemiyor: ${field} alanına bakın.`,
  unknownCall: "Kenar çubuğu bu sürümün bilmediği bir şey istedi. Kenar çubuğunu kapatıp yeniden açın.",
  busy: "Şu anda bir başkası kaydediyor. Birkaç saniye sonra yeniden deneyin.",
  noFile:
    "Bu Salesgauge hiçbir e-tabloya bağlı değil, bu yüzden hiçbir şeyi saklayamıyor. Kenar çubuğunu kapatıp Uzantılar > Salesgauge ile açın. Komut dosyasını kendiniz kurduysanız bu e-tablonun içinde yeniden oluşturun (Uzantılar > Apps Komut Dosyası).",
  triggerLimit:
    "Google her kişiye bütün dosyalarda toplam 20 tetikleyici tanır; sizinkiler dolmuş. Başka bir dosyada uyarıları kapatın ya da burada bir iş arkadaşınız açsın.",
  permission: (message) =>
    `Google buna izin vermedi: ${message} E-tabloyu yeniden yükleyip Salesgauge'a yeniden izin verin; birden çok Google hesabıyla oturum açtıysanız dosyayı yalnızca biriyle açın.`,
  protected:
    "E-tablonun bu bölümü korumalı. Sahibinden düzenleme izni isteyin (Veri > Sayfaları ve aralıkları koru), sonra yeniden deneyin.",
  unexpected: (message) => `Bir sorun çıktı: ${message} Yeniden deneyin; sürerse e-tabloyu yeniden yükleyin.`,
  undelivered: (addresses, why) =>
    `Şu adreslere e-posta gönderilemedi: ${addresses} (${why}). Adresleri kontrol edin.`,
  quotaUsedUp: (waiting) =>
    `Google'ın günlük e-posta sınırı doldu: ${waiting} kişi uyarılarını bekliyor; sınır izin verince gönderilecek.`,
  mailsUnsent: (waiting) => `Süre yetmedi: ${waiting} kişi e-postasını bir sonraki kontrolde alacak.`,
  rulesUnchecked: (rules) =>
    `Süre yetmediği için ${rules} uyarı kontrol edilemedi; bir sonraki kontrol onlarla başlar.`,
  memoryFull: (alerts) =>
    `Şu uyarıların bulduklarını saklayacak yer kalmadı, bu yüzden oldukları gibi kaldılar: ${alerts}. Daha az grup izleyin ya da uyarı silin.`,
  memoryUnreadable:
    "Bazı uyarılar için saklananlar artık okunamıyor. Baştan başlıyorlar: şu anda yolunda olmayan yeniden bildirilir.",
  tooManyRules: (most) => `Bir dosyada en çok ${most} uyarı olabilir. Önce artık gerekmeyen birini silin.`,
  notLogged: (why) => `Gönderilenler uyarı sekmesine henüz yazılamadı: ${why}`,
  readyMade: {
    "behind-goal": "Ay, hedefe göre bugün olması gerekenin onda bir gerisine düştüğünde.",
    "win-rate-falls": "Geçen ay bir öncekinden açıkça kötü olduğunda; yalnızca rastlantıyla değil.",
    "person-falls": "Bir kişinin ayı bir öncekine göre neredeyse üçte bir düştüğünde.",
    "unusual-inflow":
      "Bir hafta, geçmiş haftalara göre beklenenden çok fazlasını ya da çok azını getirdiğinde.",
    "cycle-grows": "Geçen çeyrekte kapanan anlaşmalar öncekilerden dörtte bir daha uzun sürdüğünde.",
    stalled: "Bir kişinin açık anlaşmalarının açıkça %30’undan fazlası durgunlaştığında.",
    untidy: "Satırlarda değerlerin dayandığı bilgiler eksik olduğunda; aynı gün düzeltilebilsin diye.",
  },
  notChecked: "Son kontrolde hesaplanamadı.",
  noFigure: "Satırlardan şu anda bir değer çıkmıyor.",
  noHistory: "Bununla karşılaştırılacak geçmiş bir değer henüz yok.",
  nothingToShow: "E-postada gösterilecek bir değer yok.",
  noAddress: "Google adresinizi bildirmediği için size örnek gönderilemiyor.",
  noMailLeft: "Google’ın günlük e-posta sınırı doldu. Yarın yeniden deneyin.",
  sampleSubject: (subject) => `Örnek: ${subject}`,
};
