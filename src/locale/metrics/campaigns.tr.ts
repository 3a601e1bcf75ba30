import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const campaignsTr: FamilyWords<typeof families.campaigns> = {
  "campaign-roi": {
    name: "Kampanya getirisi",
    also: ["Kampanya ROI", "Pazarlama getirisi", "Kampanya yatırım getirisi"],
    definition:
      "(Brüt kâr − maliyet) ÷ maliyet. Her anlaşma yalnız satırındaki kampanyaya sayılır; sonuçlar verilirse yalnız kazanılanlar sayılır.",
  },
  "open-rate": {
    name: "Açılma oranı",
    also: ["E-posta açılma oranı", "Açma oranı"],
    definition: "Tekil açılma ÷ gönderilen; geri dönenler verilirse düşülür. Sayısı eksik satırlar sayılmaz.",
  },
  "click-rate": {
    name: "Tıklama oranı",
    also: ["E-posta tıklama oranı"],
    definition:
      "Tekil tıklama ÷ gönderilen; geri dönenler verilirse düşülür. Sayısı eksik satırlar sayılmaz.",
  },
  "click-to-open-rate": {
    name: "Açanların tıklama oranı",
    also: ["Tıklama açılma oranı"],
    definition:
      "Tekil tıklama ÷ tekil açılma. Açılmalar göndericiden gizlenmişse 1'i aşabilir; sayısı eksik satırlar sayılmaz.",
  },
  "reply-rate": {
    name: "E-posta yanıt oranı",
    also: ["Cevap oranı", "E-posta cevap oranı"],
    definition: "Yanıt ÷ gönderilen; geri dönenler verilirse düşülür. Sayısı eksik satırlar sayılmaz.",
  },
  "unsubscribe-rate": {
    name: "Abonelikten çıkma oranı",
    also: ["Listeden çıkma oranı"],
    definition:
      "Abonelikten çıkan ÷ gönderilen; geri dönenler verilirse düşülür. Sayısı eksik satırlar sayılmaz.",
  },
  "bounce-rate": {
    name: "Geri dönme oranı",
    also: ["E-posta geri dönme oranı"],
    definition: "Geri dönen e-posta ÷ gönderilen e-posta. Sayısı eksik satırlar sayılmaz.",
  },
  "session-conversion-rate": {
    name: "Oturum dönüşüm oranı",
    also: ["Web sitesi dönüşüm oranı", "Önemli etkinlik oranı"],
    definition:
      "Önemli etkinlik ÷ oturum. Bir oturumda birden çok önemli etkinlik varsa 1'i aşabilir; sayısı eksik satırlar sayılmaz.",
  },
};
