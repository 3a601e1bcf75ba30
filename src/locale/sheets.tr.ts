import type { SheetWords } from "./sheets.en.ts";

export const sheetsTr: SheetWords = {
  historyHeading: (found) =>
    `"Salesgauge History" sayfasındaki başlıklar bir geçmişin başlıkları değil (bulunan: ${found}). Eski adlarını geri verin (Gün, Metrik kodu, Değer) ya da yenisi oluşturulsun diye sayfanın adını değiştirin.`,
  notRecorded: (why) => `Bugünün değerleri geçmişe kaydedilmedi. ${why}`,
  reportNamesTaken:
    '"Salesgauge Report" adında, Salesgauge\'un oluşturmadığı sayfalar var; hiçbirinin üzerine yazılmaz. Birinin adını değiştirin.',
  noCell: "Seçili hücre yok. Sayfada bir hücreye tıklayıp yeniden deneyin.",
  ownSheet: (sheet) =>
    `"${sheet}" sayfası Salesgauge'a ait, üzerine yazılır. Başka bir sayfada bir hücre seçin.`,
  insideTable: (sheet) =>
    `Seçili hücre, formülün okuduğu "${sheet}" sütunlarının içinde; formül kendini okurdu. Tablonun yanında ya da başka bir sayfada bir hücre seçin.`,
  sampleBesideData:
    "Bu dosyada zaten veri var; örnek veriler onun yerini alırdı. Örneği yeni bir e-tabloda deneyin.",
  sampleNamesTaken: (name) =>
    `"${name}" adında çok fazla sayfa var. Bazılarının adını değiştirin ya da silin.`,
  noSample: "Bu dosyada örnek veri yok.",
  sampleKept: (sheets) =>
    `${sheets} sayfasında değişiklik yaptığınız için silinmedi. İşiniz bitince kendiniz silebilirsiniz.`,
  noRows: "Bu değerin arkasında gösterilebilecek satır yok.",
};
