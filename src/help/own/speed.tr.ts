import type { ownFamilies } from "../../functions/all.ts";
import type { OwnFamilyWords } from "../words.ts";

export const speedTr: OwnFamilyWords<typeof ownFamilies.speed> = {
  SALES_VELOCITY: {
    definition:
      "Günlük para: fırsat sayısı × kazanma oranı × ortalama kazanılan anlaşma ÷ satış döngüsünün günü; son üçü as_of gününe kadarki aylardan.",
    returns: "Başlıklı bir tablo: satış hızı ve dört çarpanı. by verilirse her grup için bir satır.",
    params: { months: "Kazanma oranı, ortalama anlaşma ve döngünün as_of gününe kadar kaç aydan alındığı." },
  },
};
