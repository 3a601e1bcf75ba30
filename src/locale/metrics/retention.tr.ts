import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const retentionTr: FamilyWords<typeof families.retention> = {
  "churn-rate": {
    name: "Müşteri kayıp oranı",
    also: ["Müşteri kaybı", "Kayıp oranı", "Churn oranı", "Müşteri kayıp hızı"],
    definition:
      "Dönemde kaybedilen müşteriler ÷ dönem başındaki müşteriler. Dönem içinde gelip gidenler iki sayıya da girmez.",
  },
  "retention-rate": {
    name: "Müşteri elde tutma oranı",
    also: ["Elde tutma oranı", "Müşteri tutma oranı", "Müşteri sadakat oranı"],
    definition:
      "Dönem başındaki müşterilerden dönem sonunda hâlâ kalanlar ÷ dönem başındaki müşteriler: 1 − kayıp oranı. Yeni müşteriler sayılmaz.",
  },
  "cancellation-rate": {
    name: "İptal oranı",
    also: ["Abonelik iptal oranı", "İptaller"],
    definition:
      "Dönem içinde gelenlerinki dahil dönemdeki bütün iptaller ÷ dönem başındaki müşteriler. %100'ü aşabilir.",
  },
  "revenue-churn": {
    name: "Gelir kayıp oranı",
    also: ["Gelir kaybı", "MRR kaybı", "Brüt gelir kaybı"],
    definition: "Kaybedilen ve azalan yinelenen gelir ÷ dönem başındaki gelir. Yeni müşteriler sayılmaz.",
    byOptions: "kind net ile büyüme de düşülür; sonuç eksi olabilir.",
  },
  grr: {
    name: "Brüt gelir elde tutma",
    also: ["Brüt gelir tutma", "Brüt gelir koruma oranı"],
    definition:
      "Dönem başındaki müşterilerden kalan yinelenen gelir ÷ onların o zamanki geliri; hiçbir müşteri %100'den fazla sayılmaz. Büyüme ve yeni müşteriler sayılmaz.",
  },
  nrr: {
    name: "Net gelir elde tutma",
    also: ["Net gelir tutma", "Net gelir koruma oranı"],
    definition:
      "Dönem başındaki müşterilerin dönem sonundaki yinelenen geliri ÷ o zamanki geliri; büyüme dahildir. Yeni müşteriler sayılmaz.",
  },
  "repeat-rate": {
    name: "Tekrar satın alma oranı",
    also: ["Tekrar alım oranı", "Yeniden satın alma oranı", "Tekrar eden müşteri oranı"],
    definition:
      "İki veya daha çok siparişi olan müşteriler ÷ sipariş veren müşteriler. Yalnız geri dönmek için eşit süresi olmuş grupları karşılaştırın.",
  },
  "activation-rate": {
    name: "Etkinleşme oranı",
    also: ["Aktivasyon oranı", "Aktivasyon"],
    definition:
      "Verilen gün sayısı içinde etkinleşenler ÷ en az o kadar gün önce kaydolan herkes. Daha yeni kayıtlar sayılmaz.",
  },
};
