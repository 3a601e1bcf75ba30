import type { families } from "../../metrics/catalogue.ts";
import type { FamilyWords } from "./words.ts";

export const speedTr: FamilyWords<typeof families.speed> = {
  "cycle-time": {
    name: "Satış döngüsü",
    also: ["Döngü", "Satış süresi"],
    definition:
      "Bitenlerin başlangıcından bitişine geçen gün; sonuç biliniyorsa yalnız kazanılan anlaşmalar.",
  },
};
