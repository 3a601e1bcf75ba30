import { fieldsTr } from "./fields.tr.ts";
import { ownTr } from "./own.tr.ts";
import type { HelpWords } from "./words.ts";

export const helpTr: HelpWords = {
  fields: fieldsTr,
  own: ownTr,
  options: {
    excluded: 'Sayılmayan etiket, "Mükerrer" gibi, ya da bir etiket aralığı.',
    early: "past-discovery ile, anlaşmanın geçmiş olması gereken aşamalar; yaygın adlar bilinir.",
    hours: "Bütün saatler mi, mesai saatleri mi: pazartesiden cumaya 09.00–17.00.",
    qualified: "Nitelikli sayılan yaşam döngüsü aşaması ya da aralığı; verilmezse SQL ve sonrası.",
    mql: "Pazarlamaca nitelikli adayın etiketi ya da etiket aralığı; yaygın adlar bilinir.",
    sql: "Satışça nitelikli adayın ve sonraki aşamaların etiketi ya da etiket aralığı; yaygın adlar bilinir.",
    email_weight: "Geçerli bir e-posta adresinin ağırlığı; info@ gibi bir adres yarım sayılır.",
    name_weight: "Adın ağırlığı.",
    phone_weight: "7 ile 15 haneli bir telefonun ağırlığı.",
    company_weight: "Şirketin ağırlığı.",
    title_weight: "Unvanın ağırlığı.",
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
    margin: "Brüt kâr marjı, %40 ya da 0,4 gibi.",
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
    deals: "Kapanan hangi anlaşmaların sayıldığı.",
    include_open: "Hâlâ aşamada olanların as_of günü çıkmış gibi sayılıp sayılmadığı.",
    opportunities: "Fırsat sayılan anlaşmalar: as_of günü açık olanlar ya da önceki aylarda kapananlar.",
    months: "Kaç ayın sayıldığı.",
    active_users:
      "Gelir ödeme yapanlara bölünmeyecekse etkin kullanıcı sayısı; users_at_end ile birlikte dönem başındaki.",
    users_at_end: "Dönem sonundaki etkin kullanıcı sayısı: ikisinin ortalaması alınır.",
    against: "Neyle karşılaştırıldığı: önceki dönem ya da geçen yılın aynı dönemi.",
    unlisted: "Çıkış tarihi olmayan ürünler: hariç tutulur ya da eski sayılır.",
    cancelled: 'Durumda iptal sayılan etiket, "Geçersiz" gibi, ya da bir etiket aralığı.',
    product: "Siparişlerin sayıldığı ürün ya da bir ürün aralığı.",
    attached: "Aynı siparişlerde aranan ürün ya da bir ürün aralığı.",
  },
  shared: {
    by: "Gruplamak için aynı yükseklikte bir sütun: etiket, değer ve satır sayısı yayılır.",
    beside_by: "`by` verildiğinde ikinci tablonun aynı etiketleri taşıyan sütunu.",
    period: "Değerin ait olduğu dönem: gün, hafta, ay, çeyrek, yıl, mali yıl nisan.",
    as_of: "Sayılan son gün; verilmezse verideki en son tarih.",
    confidence:
      "Güven düzeyi, %95 ya da 0,95 gibi: güven aralığının alt ve üst sınırı her değerin yanına yazılır.",
  },
  instead: {
    LEAD_COUNT: { outcomes: "Her adayın durumu ya da her adayda dolu olan herhangi bir sütun." },
    COST_PER_LEAD: { outcomes: "Her adayın durumu ya da her adayda dolu olan herhangi bir sütun." },
    LEAD_VELOCITY_RATE: { starts: "Her adayın oluşturulduğu ya da nitelendiği tarih." },
    LEAD_RESPONSE_TIME: { starts: "Her adayın geldiği zaman." },
    LEAD_SLA_RATE: {
      starts: "Her adayın geldiği zaman.",
      hours: "İlk yanıt için tanınan saat.",
      as_of: "Her şeyin sayıldığı son an: bir gün bütünüyle sayılır. Verilmezse verideki en son zaman.",
    },
    STALE_LEAD_RATE: {
      starts: "Her adayın oluşturulduğu tarih: hiç etkinliği olmayan adayda onun yerine geçer.",
      days: "Adayın kaç gün etkinlik olmayınca bekleyen sayıldığı.",
    },
    CONVERSION_RATE_COHORT: { starts: "Her adayın oluşturulduğu tarih." },
    WIN_RATE: {
      basis:
        "Paydada hangi anlaşmaların olduğu: kazanılan ve kaybedilen; hepsi; erken aşamadaki açıklar dışında hepsi; kazanılan, kaybedilen ve beklenen kapanışı geçmiş açıklar.",
      expected_closes: "overdue ile, her açık anlaşmanın beklenen kapanış tarihi.",
      as_of: "Açık anlaşmanın vadesinin geçtiği gün; overdue için gerekir.",
    },
    CONVERSION_RATE_KM: {
      starts: "Her adayın oluşturulduğu tarih.",
      days: "Bir adayın kaç gün içinde dönüşmesi gerektiği.",
    },
    CLOSE_RATE: { starts: "Her anlaşmanın oluşturulduğu tarih." },
    CAMPAIGN_ROI: {
      outcomes: "Hepsi kazanılmış değilse her anlaşmanın aşaması ya da durumu: yalnız kazanılanlar sayılır.",
    },
    STAGE_TIME: { statistic: "Aşamada kalma sürelerinin hangi istatistiği." },
    LEAD_TO_CLOSE_TIME: {
      ids: "Her adayın numarası, A2:A gibi.",
      starts: "Her adayın oluşturulduğu tarih.",
      ends: "Her anlaşmanın kazanıldığı tarih; outcomes verilirse kapandığı tarih.",
    },
    STALLED_DEAL_RATE: {
      ends: "Her anlaşmanın kapandığı tarih, days verilmediğinde medyan döngü için; açıkken boş.",
      last_activities: "Her anlaşmanın son etkinlik tarihi; boşsa başlangıcı geçerlidir.",
      days: "Anlaşmanın kaç gün etkinliksiz kalınca durgun sayıldığı; verilmezse kazanılanların medyan döngüsünün iki katı.",
    },
    SALES_VOLUME: {
      outcomes: "Hepsi kazanılmamışsa her anlaşmanın aşaması veya durumu: yalnızca kazanılanlar sayılır.",
    },
    AVERAGE_DEAL_SIZE: { statistic: "Tutarların hangi istatistiği." },
    AVERAGE_ORDER_VALUE: { ids: "Bir sipariş birkaç satırsa her satırın sipariş numarası." },
    ORDER_COUNT: { ids: "Bir sipariş birkaç satırsa her satırın sipariş numarası." },
    ATTACH_RATE: { ids: "Her satırın sipariş numarası." },
    REVENUE_GROWTH: {
      dates: "Her satışın tarihi.",
      outcomes: "Hepsi kazanılmamışsa her anlaşmanın aşaması veya durumu: yalnızca kazanılanlar sayılır.",
    },
    NEW_PRODUCT_SHARE: {
      dates: "Her satışın tarihi.",
      months: "Bir ürünün çıkışından sonra kaç ay yeni sayıldığı.",
    },
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
    STALE_DEALS: { days: "Açık bir anlaşmanın kaç etkinliksiz günden sonra hareketsiz sayıldığı." },
    DUPLICATE_RATE: { ids: "İki satırda birden olmaması gereken: numaralar ya da e-posta adresleri." },
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
  limits: "confidence verilirse değerin yanında güven aralığının sınırları.",
};
