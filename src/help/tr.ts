import { fieldsTr } from "./fields.tr.ts";
import { ownTr } from "./own.tr.ts";
import type { HelpWords } from "./words.ts";

export const helpTr: HelpWords = {
  fields: fieldsTr,
  own: ownTr,
  options: {
    converted: 'Dönüşmüş sayılan etiket, "Kazanıldı" gibi, ya da bir etiket aralığı. Ya da dönüşüm sayısı.',
    won: 'Kazanılmış sayılan etiket, "İmzalandı" gibi, ya da bir etiket aralığı.',
    basis: "Paydada hangi anlaşmaların olduğu.",
    statistic: "Sürelerin hangi istatistiği.",
    margin: "Brüt kâr payı, %40 ya da 0,4 gibi.",
  },
  shared: {
    by: "Gruplamak için aynı yükseklikte bir sütun: etiket, değer ve satır sayısı yayılır.",
    beside_by: "`by` verildiğinde ikinci tablonun aynı etiketleri taşıyan sütunu.",
    period: "Değerin ait olduğu dönem: gün, hafta, ay, çeyrek, yıl, mali yıl nisan.",
    as_of: "Sayılan son gün; verilmezse verideki en son tarih.",
  },
  instead: {
    CONVERSION_RATE: {
      outcomes:
        "Her adayın aşaması veya durumu, D2:D gibi. Kazanılan ve kaybedilen, İngilizce ve Türkçe tanınır. Ya da aday sayısı.",
    },
  },
  returns: {
    ratio: "Kesir: yüzde olarak biçimlendirin.",
    days: "Gün; saatler verilmişse kesirli.",
    months: "Ay.",
    money: "Tutarların para biriminde.",
    count: "Sayı.",
    points: "Puan.",
  },
  optional: (fallback) =>
    fallback === undefined ? "İsteğe bağlı." : `İsteğe bağlı, verilmezse ${fallback}.`,
  choices: (choices) => `Şunlardan biri: ${choices.join(", ")}.`,
  spills: "by verilirse bir tablo.",
};
