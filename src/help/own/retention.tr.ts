import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const retentionTr: OwnFamilyWords<typeof ownFamilies.retention> = {
  COHORT_RETENTION: {
    definition:
      "İlk alımlarının dönemine göre müşteriler ve sonraki her dönemde kaçının yeniden aldığı. Henüz görülmemiş dönemler boştur, hiçbir zaman 0 değil.",
    returns: "Başlıklı bir tablo: kohort, müşteri, sonra ilk dönemden 0, 1, 2 … dönem sonrası.",
    params: {
      dates: "Her alımın tarihi.",
      period: "Dönemler: gün, hafta, ay, çeyrek, yıl, mali yıl nisan.",
      show: "Kohorttaki müşterilerin payı ya da sayısı.",
      as_of: "Sayılan son gün; verilmezse verideki en son tarih.",
    },
  },
  COHORT_REVENUE: {
    definition:
      "İlk alımlarının dönemine göre müşteriler ve o dönemle sonraki her dönemde harcadıkları; iadeler düşülür. Henüz görülmemiş dönemler boştur.",
    returns: "Başlıklı bir tablo: kohort, müşteri, sonra ilk dönemden 0, 1, 2 … dönem sonrası.",
    params: {
      dates: "Her alımın tarihi.",
      period: "Dönemler: gün, hafta, ay, çeyrek, yıl, mali yıl nisan.",
      show: "Kohortun bütün harcaması ya da onda başlayan müşteri başına ortalaması.",
      as_of: "Sayılan son gün; verilmezse verideki en son tarih.",
    },
  },
  REVENUE_RETENTION: {
    definition:
      "Dönem dönem brüt ve net gelir elde tutma: önceki dönemin müşterilerinin hâlâ getirdiği gelir, her biri en çok %100 sayılarak ve tamamı; yeni müşteriler ikisinde de yoktur.",
    returns:
      "Başlıklı bir tablo: dönem, brüt, net, bu müşterilerin önceki geliri ve sayısı; confidence verilirse ikisinin yanında alt ve üst sınır. by verilirse her grup için bu satırlar.",
    params: {
      dates: "Her fatura ya da ödemenin tarihi.",
      period: "Dönemler: gün, hafta, ay, çeyrek, yıl, mali yıl nisan.",
      as_of:
        "Sayılan son gün: o gün bitmemiş olan dönem gösterilmez. Verilmezse son dönem olduğu kadarıyla sayılır.",
      by: "Gruplamak için aynı yükseklikte bir sütun.",
    },
  },
};
