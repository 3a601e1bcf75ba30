import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const speedTr: OwnFamilyWords<typeof ownFamilies.speed> = {
  SALES_VELOCITY: {
    definition:
      "Günlük para: fırsat sayısı × kazanma oranı × ortalama kazanılan anlaşma ÷ satış döngüsünün günü; son üçü as_of gününe kadarki aylardan.",
    returns: "Başlıklı bir tablo: satış hızı ve dört çarpanı. by verilirse her grup için bir satır.",
    params: { months: "Kazanma oranı, ortalama anlaşma ve döngünün as_of gününe kadar kaç aydan alındığı." },
  },
  CYCLE_TIME_OPEN: {
    definition:
      "Kazanılarak ya da kaybedilerek bütün anlaşmaların yarısının bittiği gün sayısı; açık anlaşmalar o günkü yaşlarıyla sayılır, çünkü yalnız kapananlar hızlı olanları anlatır.",
    returns:
      "Başlıklı bir tablo: medyan, alt, üst, anlaşma, hâlâ açık; söylemeye yetecek kadarı bitmemişse boş. by verilirse her grup için bir satır.",
    params: {
      ends: "Her anlaşmanın kapandığı tarih; açıkken boş. as_of gününden sonraki bir tarih açık sayılır.",
      by: "Gruplamak için aynı yükseklikte bir sütun.",
      quantile: "Anlaşmaların ne kadarının bitmiş olacağı: %50 medyandır.",
      confidence: "Güven aralığının düzeyi, %95 ya da 0,95 gibi.",
      scale:
        "Sınırların hangi ölçekte hesaplandığı, R'deki conf.type gibi: log R'nin, log-log SAS'ın yaptığıdır.",
    },
  },
  EXPECTED_CLOSE: {
    definition:
      "Her açık anlaşmanın, kazanılarak ya da kaybedilerek, ne zaman kapanmasının beklendiği: onun kadar yaşlı anlaşmaların kalan süresinin medyanı. outcomes verilirse kazanılma olasılığı da.",
    returns:
      "Başlıklı bir tablo, her açık anlaşma için bir satır: anlaşma, yaş, kalan gün, beklenen kapanış ve istenen güvenle arasında kapanacağı tarihler. Bir tarih yoksa nedeni notta yazar.",
    params: {
      ends: "Her anlaşmanın kapandığı tarih; açıkken boş. as_of gününden sonraki bir tarih açık sayılır.",
      deals: "Her anlaşmanın adı ya da numarası, A2:A gibi; verilmezse aralıktaki satır numarası yazılır.",
      confidence: "İki tarihin güven düzeyi: %80 ise onda biri daha erken, onda biri daha geç kapanır.",
    },
  },
};
