import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const peopleTr: OwnFamilyWords<typeof ownFamilies.people> = {
  SCORECARD: {
    definition:
      "Her kişinin kazanma oranı, satış hacmi, kazandığı anlaşma sayısı, ortalama anlaşma büyüklüğü ve tarih verilirse satış döngüsü; her biri kişilerin medyanından farkıyla. Temsilcisi olmayan satırlar sayılmaz; temsilci yerine ekip de olur.",
    returns: "Bir tablo: her kişi için bir satır, en sonda medyan.",
    params: { won: 'Kazanılmış sayılan etiket, "İmzalandı" gibi, ya da bir etiket aralığı.' },
  },
  ENABLEMENT_LIFT: {
    definition:
      "Eğitimlilerin kazanma oranı − eğitimsizlerinki, %95 güven aralığıyla: aralığı 0'ı içeren bir fark rastlantı olabilir. Kimin eğitildiği rastgele seçilmediği için fark, eğitimin etkisini kanıtlamaz.",
    returns: "Bir tablo: grup, kazanma oranı, kapanan anlaşma, %95 güven aralığı; en sonda fark.",
    params: {
      trained: "Eğitim alan kişiler, sorumlular arasındaki adlarıyla.",
      training_dates:
        "Her kişinin eğitim tarihi: yalnızca o gün ya da sonra başlayan anlaşmalar eğitimli sayılır. starts gerektirir.",
      won: 'Kazanılmış sayılan etiket, "İmzalandı" gibi, ya da bir etiket aralığı.',
    },
  },
};
