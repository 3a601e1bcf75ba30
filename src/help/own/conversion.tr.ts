import type { ownFamilies } from "../../functions/all.ts";
import type { OwnFamilyWords } from "../words.ts";

export const conversionTr: OwnFamilyWords<typeof ownFamilies.conversion> = {
  STAGE_CONVERSION: {
    definition:
      "Her aşamaya ulaşan anlaşmalar ÷ önceki aşamaya ulaşanlar, ayrıca ÷ ilk aşamaya ulaşanlar. Bir anlaşma bulunduğu aşamaya ve öncekilerin hepsine ulaşmış sayılır; kazanılan hepsine, kaybedilen en ileri aşamasına kadar olanlara.",
    returns:
      "Başlıklı bir tablo: aşama, ulaşan anlaşma sayısı, önceki aşamadan geçiş oranı, ilk aşamadan geçiş oranı.",
    params: {
      stages: "Her anlaşmanın bulunduğu aşama, D2:D gibi; kazanılan, İngilizce ve Türkçe tanınır.",
      order: "İlkinden sonuncusuna aşamalar, H2:H6 gibi.",
      furthest_stages:
        "Her anlaşmanın ulaştığı en ileri aşama; kaybedilenler için gerekir, çünkü kendi aşamaları artık bunu söylemez.",
    },
  },
  LOSS_REASON_SHARE: {
    definition:
      "Her nedenle kaybedilen anlaşma ÷ kaybedilen bütün anlaşmalar. Nedeni yazılmamış olanlar (blank) olarak gösterilir.",
    returns: "Neden, pay ve kaybedilen anlaşma sayısından oluşan satırlar.",
    params: {},
  },
};
