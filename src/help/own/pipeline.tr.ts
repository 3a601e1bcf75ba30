import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

const PERIOD = {
  period_start: "Dönemin ilk günü, 2026-01-01 gibi.",
  period_end: "Dönemin son günü, 2026-03-31 gibi; o gün de sayılır.",
  as_of: "Gerçekleşende yer alan son gün; o gün de sayılır.",
  days: "Geçen sürede hangi günlerin sayıldığı: hepsi (calendar) ya da pazartesiden cumaya (working).",
};

export const pipelineTr: OwnFamilyWords<typeof ownFamilies.pipeline> = {
  GOAL_PACE: {
    definition:
      "Gerçekleşen ÷ hedefin geçen günlere düşen bölümü: 1 ise tempo yerinde, 1'in altında ise geride.",
    returns: "Kesir: yüzde olarak biçimlendirin.",
    params: {
      actual: "Şimdiye kadar gerçekleşen.",
      target: "Dönem sonuna kadar ulaşılacak olan.",
      ...PERIOD,
    },
  },
  RUN_RATE: {
    definition:
      "Kalan günler de böyle giderse dönemin tamamında ulaşılacak olan: gerçekleşen ÷ dönemin geçen payı. Onda biri geçmeden değer verilmez.",
    returns: "Gerçekleşenin biriminde.",
    params: { actual: "Şimdiye kadar gerçekleşen.", ...PERIOD },
  },
  COMMISSION: {
    definition:
      "Dilimlere göre satış primi: satışın her bölümü, içinde bulunduğu dilimin oranıyla prim getirir. İadeler satıştan düşülür; ilk dilimin ya da 0'ın altında prim yoktur.",
    returns: "Tutarların para biriminde. by verilirse bir tablo: etiket, prim, satış sayısı.",
    params: {
      amounts: "Satış tutarı ya da satışlardan bir sütun; eksi tutar iadedir.",
      tier_starts:
        "Her dilimin başladığı yer: 0, 100000 … Kota verilirse kotanın payı: %0, %100, %120 için 0, 1, 1,2.",
      tier_rates: "Her dilimin oranı, kesir ya da yüzde olarak.",
      kind: "marginal: dilimin oranı yalnız o dilimdeki bölüm içindir. retroactive: ulaşılan en yüksek dilimin oranı tamamı içindir.",
      quotas: "Kota: herkes için tek bir kota ya da kotalardan bir sütun.",
      outcomes: "Hepsi kazanılmamışsa her satışın aşaması veya durumu: yalnızca kazanılanlar sayılır.",
      by: "Her satışı yapan kişi: etiket, prim ve satış sayısı yayılır.",
      quotas_by: "Kotalar kişiye göre değişiyorsa her kotanın ait olduğu kişi.",
    },
  },
  GOAL_STATUS: {
    definition:
      "Hedefe ulaşılınca Yolunda, hedefin %90'ından itibaren Riskli, altında Hedefin dışında. Önceki durum verilirse sınırda gidip gelen bir değerin durumu değişmez.",
    returns: "Yolunda, Riskli, Hedefin dışında; boş hücre için Veri yok ya da Hedef yok.",
    params: {
      value: "Değer; boş hücre, veri yok demektir.",
      target: "Ulaşılacak değer; boş hücre, hedef yok demektir.",
      direction: "Yüksek (higher) mi düşük (lower) mü değerin daha iyi olduğu.",
      at_risk:
        "Hedefe ne kadar yakının riskli sayıldığı: %90, hangi yönde olursa olsun hedefin onda biri kadar uzağı demektir.",
      previous: "Önceki durum, bu formülün verdiği sözcüklerle.",
      band: "Durum kötüleşmeden önce değerin sınırın ne kadar altına inmesi gerektiği, hedefin payı olarak.",
    },
  },
  REVENUE_FORECAST: {
    definition:
      "Bu dönemin ve sonrakilerin ne getireceği: gerçekleşen ile açık anlaşmalardan yaşlarına göre beklenen, önceki bütün anlaşmalardan öğrenilerek; aşama verilirse aşamalarına göre de. Henüz açılmamış anlaşmalar içinde değildir.",
    returns:
      "Başlıklı bir tablo, her dönem için bir satır: şimdiye kadar gerçekleşen, açık anlaşmalardan beklenen, toplamları, toplamın içinde kalacağı aralık, sayılan açık anlaşmalar ve sayılmayanlar: başlangıcı olmayan açıklar, bitişi olmayan kazanılanlar. by verilirse her grup için bu satırlar.",
    params: {
      outcomes: "Her anlaşmanın aşaması ya da durumu: kazanılan, kaybedilen ya da açık, D2:D gibi.",
      amounts:
        "Her anlaşmanın tutarı, tek para biriminde; tutarı olmayan açık anlaşma ortalama bir kazanılan sayılır.",
      starts: "Her anlaşmanın açıldığı tarih.",
      ends: "Her anlaşmanın kapandığı tarih; açık olanınki dikkate alınmaz.",
      stages: "Her açık anlaşmanın bulunduğu, her kaybedilenin ulaştığı en ileri aşama; order ile birlikte.",
      order: "İlkinden sonuncusuna aşamalar, H2:H6 gibi; stages ile birlikte.",
      period: "Dönemler: gün, hafta, ay, çeyrek, yıl, mali yıl nisan.",
      periods: "Kaç dönem; as_of gününün dönemi dahildir.",
      by: "Gruplamak için aynı yükseklikte bir sütun.",
      confidence: "Aralığın güven düzeyi, %80 ya da 0,8 gibi.",
    },
  },
};
