import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const leadsTr: OwnFamilyWords<typeof ownFamilies.leads> = {
  SOURCE_SHARE: {
    definition:
      "Her kaynaktan gelen aday ÷ bütün adaylar. Kaynağı yazılmamış adaylar (blank) olarak gösterilir.",
    returns: "Kaynak, pay ve aday sayısından oluşan satırlar.",
    params: {
      leads:
        "Her adayda dolu olan herhangi bir sütun, örneğin e-posta: kaynağı yazılmamış adayı boş satırdan ayırır.",
    },
  },
};
