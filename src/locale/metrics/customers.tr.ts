import type { families } from "../../metrics/catalogue.ts";
import type { FamilyWords } from "./words.ts";

export const customersTr: FamilyWords<typeof families.customers> = {
  clv: {
    name: "Müşteri yaşam boyu değeri",
    also: ["Yaşam boyu değer"],
    definition:
      "Geçmişe göre: bütün alımların toplamı × kâr payı ÷ alım yapan farklı müşteriler. İadeler eksi tutardır.",
  },
};
