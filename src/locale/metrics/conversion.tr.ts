import type { families } from "../../metrics/catalogue.ts";
import type { FamilyWords } from "./words.ts";

export const conversionTr: FamilyWords<typeof families.conversion> = {
  "conversion-rate": {
    name: "Dönüşüm oranı",
    definition: "Kazanılan ÷ açık olanlar dahil, sonucu yazılı bütün adaylar ya da anlaşmalar.",
  },
  "win-rate": {
    name: "Kazanma oranı",
    definition: "Kazanılan ÷ (kazanılan + kaybedilen). Açık anlaşmalar sayılmaz.",
  },
};
