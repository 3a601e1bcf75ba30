import { fieldsTr } from "./fields.tr.ts";
import { ownTr } from "./own.tr.ts";
import type { HelpWords } from "./words.ts";

export const helpTr: HelpWords = {
  fields: fieldsTr,
  own: ownTr,
  options: {
    count:
      "Neyin bir sipariş sayıldığı: her satır ya da müşterinin aynı günkü satırları birlikte; days için tarih gerekir.",
    from: "Sayılan ilk gün.",
    to: "Sayılan son gün.",
    annual: "Bir aylık kaybın yıllık verilip verilmeyeceği: 1 − (1 − kayıp)^12. Tam bir ay gerekir.",
    kind: "gross yitirileni sayar; net aynı müşterilerden kazanılanı düşer.",
    days: "Olmasının gerektiği gün sayısı; bundan daha yeni olanlar sayılmaz.",
    converted: 'Dönüşmüş sayılan etiket, "Kazanıldı" gibi, ya da bir etiket aralığı. Ya da dönüşüm sayısı.',
    won: 'Kazanılmış sayılan etiket, "İmzalandı" gibi, ya da bir etiket aralığı.',
    basis: "Paydada hangi anlaşmaların olduğu.",
    statistic: "Sürelerin hangi istatistiği.",
    margin: "Brüt kâr payı, %40 ya da 0,4 gibi.",
    threshold: "Ulaşılması gereken kota payı, %80 ya da 0,8 gibi.",
    in_a_row: "Kaç ay üst üste.",
    counting: "Neyin sayıldığı.",
    connected:
      'Görüşülmüş sayılan etiket, "Demo yapıldı" gibi, ya da bir etiket aralığı; o zaman başka etiket görüşme sayılmaz.',
    overdue: "Beklenen kapanışı as_of gününden önce olan açık anlaşmaların sayılıp sayılmadığı.",
    default_probability: "Olasılığı yazılmamış anlaşmaların olasılığı, %10 ya da 0,1 gibi.",
    win_rate: "Kazanılan ÷ kapanan, %25 ya da 0,25 gibi; verilmezse aynı satırlardan hesaplanır.",
    ramp_months: "İşe girişten sonra kişinin alışma döneminde sayıldığı ay sayısı.",
    method: "Yanıtların nasıl özetlendiği.",
    scale: "Ölçeğin en iyi yanıtı; en kötüsü 1'dir.",
  },
  shared: {
    by: "Gruplamak için aynı yükseklikte bir sütun: etiket, değer ve satır sayısı yayılır.",
    beside_by: "`by` verildiğinde ikinci tablonun aynı etiketleri taşıyan sütunu.",
    period: "Değerin ait olduğu dönem: gün, hafta, ay, çeyrek, yıl, mali yıl nisan.",
    as_of: "Sayılan son gün; verilmezse verideki en son tarih.",
  },
  instead: {
    PIPELINE_VALUE: {
      as_of:
        "Beklenen kapanışı bundan önceki anlaşmalar gecikmiş sayılır. Verilmezse verideki, beklenen kapanış olmayan en son tarih; öyle bir tarih yoksa gerekli.",
    },
    PIPELINE_COVERAGE: { basis: "Kazanılanın kotadan düşülüp düşülmediği." },
    COVERAGE_GAP: { basis: "Kazanılanın kotadan düşülüp düşülmediği." },
    REPS_AT_QUOTA: {
      amounts: "Kazanılan her anlaşmanın tutarı, tek para biriminde.",
      outcomes: "Hepsi kazanılmamışsa her anlaşmanın aşaması veya durumu: yalnızca kazanılanlar sayılır.",
      threshold: "Kotanın ulaşılmış sayıldığı payı, sayı olarak: 1 tamamı, 0,8 yüzde 80'i.",
      as_of: "Kişilerin alışma döneminde olup olmadığına bakılan gün; işe giriş tarihleriyle gerekli.",
    },
    RESPONSE_RATE: {
      customers: "Sorulanlar: her biri bir satır, B2:B gibi.",
      scores: "Her birinin yanıtı; yanıt yoksa boş.",
    },
    CAC: {
      customers: "Her alımın müşterisi, B2:B gibi; nereden gelirse gelsin.",
      dates: "Her alımın tarihi: müşteri ilk alımında yenidir.",
      from: "Tarihler verilmişse müşterinin yeni sayıldığı ilk gün.",
      to: "Tarihler verilmişse müşterinin yeni sayıldığı son gün.",
    },
    PURCHASE_FREQUENCY: {
      dates: "Her alımın tarihi, count days için.",
    },
    REPEAT_RATE: {
      dates: "Her alımın tarihi, count days için.",
    },
    ACTIVATION_RATE: {
      starts: "Her müşterinin kaydolduğu tarih, B2:B gibi.",
    },
    CHURN_RATE: {
      starts: "Her müşterinin ya da aboneliğin başladığı tarih, B2:B gibi.",
      ends: "Her birinin iptal edildiği tarih; sürüyorsa boş.",
      customers:
        "Bir müşterinin birkaç satırı olabiliyorsa her satırın müşterisi: plan değiştirmek kayıp değildir.",
    },
    RETENTION_RATE: {
      starts: "Her müşterinin ya da aboneliğin başladığı tarih, B2:B gibi.",
      ends: "Her birinin iptal edildiği tarih; sürüyorsa boş.",
      customers:
        "Bir müşterinin birkaç satırı olabiliyorsa her satırın müşterisi: plan değiştirmek kayıp değildir.",
    },
    CANCELLATION_RATE: {
      starts: "Her müşterinin ya da aboneliğin başladığı tarih, B2:B gibi.",
      ends: "Her birinin iptal edildiği tarih; sürüyorsa boş.",
    },
    REVENUE_CHURN: {
      customers: "Bir müşterinin birkaç satırı olabiliyorsa her satırın müşterisi: satırlar toplanır.",
    },
    GRR: {
      customers: "Bir müşterinin birkaç satırı olabiliyorsa her satırın müşterisi: satırlar toplanır.",
    },
    NRR: {
      customers: "Bir müşterinin birkaç satırı olabiliyorsa her satırın müşterisi: satırlar toplanır.",
    },
    RAMP_TIME: { quotas: "Her kişinin aylık kotası." },
    CONTENT_ADOPTION: {
      assets: "Yayımlanan bütün içerik ya da onu kullanacak bütün kişiler.",
      used: "Kullanılanlar, aynı adlarla, her kullanım için bir satır; ya da kullananlar.",
      dates: "Her kullanımın tarihi.",
      days: "Yalnızca son şu kadar günün kullanımları, as_of günü dahil.",
    },
    CONTENT_INFLUENCE: { dates: "Her temasın tarihi." },
    TRAINING_COMPLETION: { as_of: "Sayılan son gün; verilmezse son tamamlanma günü." },
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
