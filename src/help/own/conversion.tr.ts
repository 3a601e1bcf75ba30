import type { ownFamilies } from "../../functions/own-families.ts";
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
  CONVERSION_INTERVAL: {
    definition:
      "Dönüşüm oranı ve gerçek oranın içinde bulunduğu güven aralığı: böyle 100 aralıktan yaklaşık 95'i onu içerir. Az adayda ve %0 ile %100'e yakın oranlarda da geçerlidir.",
    returns: "Başlıklı bir tablo: oran, alt, üst, dönüşen, aday. by verilirse her grup için bir satır.",
    params: {
      outcomes:
        "Her adayın aşaması ya da durumu, D2:D gibi. Kazanılan ve kaybedilen, İngilizce ve Türkçe tanınır. Ya da aday sayısı.",
    },
  },
  CONVERSION_COMPARE: {
    definition:
      "B gerçekten A'dan daha iyi mi dönüşüyor: iki oran ve güven aralıkları, fark ve onun aralığı, B'nin gerçek oranının A'nınkinden yüksek olma olasılığı ve bunun sözle anlamı.",
    returns: "Başlıklı bir tablo: A, B, B − A, B'nin daha iyi olma olasılığı ve bir cümle.",
    params: {
      a: 'Birinci grubun sonuçları, D2:D90 ya da FILTER(D2:D; E2:E="A") gibi; ya da iki hücre: aday sayısı ve kaçının dönüştüğü.',
      b: "Öteki grubun sonuçları ya da böyle iki hücre.",
      converted: 'Dönüşmüş sayılan etiket, "Kazanıldı" gibi, ya da bir etiket aralığı.',
      confidence: "Aralıkların güven düzeyi, %95 ya da 0,95 gibi.",
    },
  },
  CONVERSION_SAMPLE_SIZE: {
    definition:
      "İki dönüşüm oranı arasındaki farkın görülebilmesi için iki grubun her birinde en az kaç aday gerektiği.",
    returns: "Her grup için aday sayısı, yukarı yuvarlanmış.",
    params: {
      rate: "Bugünkü oran, %10 ya da 0,1 gibi.",
      other_rate: "Ondan ayırt edilecek oran, %12 ya da 0,12 gibi.",
      power: "Gerçek bir farkın ne kadar kesin yakalanacağı.",
      confidence: "Bulunan bir farkın rastlantı olmadığından ne kadar emin olunacağı.",
    },
  },
  WIN_PROBABILITY_BY_AGE: {
    definition:
      "Belirli bir yaşta hâlâ açık olan bir anlaşmanın, anlaşmaların söylediği kadarıyla, sonradan kazanılma olasılığı; kaybedilme, onunla yarışan bir olasılıktır.",
    returns:
      "Başlıklı bir tablo, gün olarak her yaş için bir satır: kazanılan, alt, üst, kaybedilen, hâlâ açık ve o yaştan sonra da görülen anlaşmalar.",
    params: {
      ends: "Her anlaşmanın kapandığı tarih; açık anlaşmalar yaşlarıyla sayılır.",
      ages: "Gösterilecek yaşlar, gün olarak, {0;30;60} gibi; verilmezse 0'dan başlayarak yuvarlak adımlarla.",
      days: "O yaştan sonra kaç gün içinde kazanılması gerektiği; verilmezse herhangi bir zaman.",
      confidence: "Güven aralığının düzeyi, %95 ya da 0,95 gibi.",
    },
  },
};
