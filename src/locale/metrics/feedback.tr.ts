import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const feedbackTr: FamilyWords<typeof families.feedback> = {
  "nps-score": {
    name: "Net tavsiye skoru",
    also: ["NPS", "net tavsiye puanı"],
    definition:
      "9 ve 10 verenlerin yüzdesi eksi 0 ile 6 arası verenlerin yüzdesi: -100 ile 100 arasında puan. Boş yanıtlar sayılmaz; 0 bir yanıttır.",
  },
  "csat-score": {
    name: "Müşteri memnuniyeti",
    also: ["CSAT", "memnuniyet puanı", "müşteri memnuniyet skoru"],
    definition: "1 ile 5 arası ölçekte en iyi iki yanıt olan 4 ve 5 ÷ bütün yanıtlar. Boş yanıtlar sayılmaz.",
    byOptions:
      "scale ile başka bir ölçeğin en iyi iki yanıtı; method ile ortalama yanıt ya da alınan puan ÷ alınabilecek puan.",
  },
  "ces-score": {
    name: "Müşteri efor skoru",
    also: ["CES", "müşteri çaba skoru"],
    definition:
      "İşin ne kadar kolaylaştırıldığı sorusuna verilen yanıtların ortalaması, 1 ile 7 arası; yüksek olan kolay demektir. Boş yanıtlar sayılmaz.",
  },
  "response-rate": {
    name: "Anket yanıt oranı",
    also: ["yanıt oranı", "yanıtlama oranı"],
    definition: "Sorulanlardan puan verenler ÷ sorulan müşteriler. Her satır, sorulan bir müşteridir.",
  },
};
