import type { FunnelTexts } from "./funnel.en.ts";

export const funnelTextsTr: FunnelTexts = {
  won: "Kazanıldı",
  noDeals: "Anlaşmaların bulunduğu sayfa seçilmemiş. Veri bölümünde seçin.",
  none: {
    "no-column": "Anlaşma sayfasında aşama için bir sütun yok. Veri bölümünde seçin.",
    "no-stages":
      "Aşama sütununda yalnızca kazanıldı ve kaybedildi var; daha önceki aşamalar bilinmiyor. Veri bölümünde başka bir sütun seçin.",
    "too-many":
      "Aşama sütununda 15'ten çok etiket var; bunlar aşama olamaz. Veri bölümünde başka bir sütun seçin.",
  },
  empty: "Bu döneme ve filtreye uyan anlaşma yok.",
  orderedBy: {
    numbers: "Aşamalar, adlarındaki numaralara göre sıralı.",
    pipeline: "Aşamalar, yaygın bir satış sürecindeki sırasıyla.",
    dates: "Aşamalar, anlaşmaların tarihlere göre girdiği sırayla.",
    probability: "Aşamalar, olasılıklarına göre sıralı.",
    names: "Aşamalar, adlarının düşündürdüğü sırayla.",
    appearance:
      "Aşamaların sırası veriden anlaşılmıyor; ilk göründükleri sırayla duruyorlar. Düzeltmek için numaralayın (1. …, 2. …).",
  },
  timedBy: {
    visits: "Aşamadaki gün: biten kalışların medyanı.",
    closed: "Son aşamadaki gün: kapanan anlaşmalarda başlangıçtan kapanışa geçen günlerin medyanı.",
    "so-far": "Aşamadaki gün: şu anda aşamada duran anlaşmaların, son tarihe kadarki günlerinin medyanı.",
  },
  milestone: (stage) =>
    `Yalnızca ${stage} ve sonrasındaki anlaşmaların başlangıç tarihi var; tarihi olan kayıp anlaşmalar oraya kadar gelmiş sayıldı.`,
  unknown: (lost) =>
    `${lost} kayıp anlaşmanın nereye kadar geldiği bilinmiyor; bu yüzden aşamalar arasında oran yok. Durum sütununun yanında, kayıptan önceki son aşamayı yazan bir sütun bunu gösterir.`,
  cohort: (period) => `${period} döneminde başlayan anlaşmalar, bugünkü durumlarıyla.`,
  undated: (deals) => `Başlangıç tarihi olmayan ${deals} anlaşma hiçbir döneme girmiyor.`,
  unplaced: (deals) => `Aşaması yazılmamış ${deals} açık anlaşma sayılmadı.`,
  noAmounts: (why) => `Açık anlaşmaların değeri gösterilmiyor. ${why}`,
  fell: (from, now, before, period) =>
    `${from} aşamasından çıkan ${now.whole} anlaşmanın ${now.part} tanesi ilerledi: ${now.rate}. ${period} döneminde ${before.whole} anlaşmada ${before.part}, yani ${before.rate}. Fark rastlantıyla açıklanamayacak kadar büyük.`,
  lowest: (from, now, middle) =>
    `${from} aşamasından çıkan ${now.whole} anlaşmanın ${now.part} tanesi ilerledi: ${now.rate}; bütün adımların en düşüğü. Adımların medyanı ${middle}.`,
  leader: (name, share) =>
    `${name} anlaşmaların ${share.rate} kadarını ilerletiyor (${share.whole} anlaşmada ${share.part}): nasıl yaptığını ekibe göstermesini isteyin.`,
  stuck: (stage, deals, open, days) =>
    `${stage} aşamasındaki ${open} açık anlaşmanın ${deals} tanesi ${days} günden uzun süredir, olağanın iki katı zamandır orada. Bunları gözden geçirin: tarihi belli bir sonraki adımda anlaşın ya da kapatın.`,
  advice: {
    early: [
      "Teklif vermeden önce ilişki kurun: her şirkette ikinci ve üçüncü bir kişiyle konuşun, her birinin neye ihtiyaç duyduğunu yazın.",
      "Henüz hazır olmayan adayları bırakmayın, geliştirin: ne zaman yeniden konuşacağınızı kararlaştırın, o güne dek temasta kalın.",
      "Hangi adayların ilk görüşmeye değdiğini, kazanılan anlaşmalara bakarak pazarlamayla birlikte belirleyin.",
    ],
    middle: [
      "Kapanışı şimdiden hazırlayın: kim, ne zamana kadar, başka neyi düşünerek karar verecek, öğrenin.",
      "Bu sorunu çözmenin değerini müşteriyle birlikte rakamla yazın ve ona bırakın.",
      "Her görüşmeyi, iki tarafın takvimine yazılmış bir sonraki adımla bitirin.",
    ],
    late: [
      "Kararı isteyin: imzaya kadarki her adımı, tarihini ve kimin yapacağını müşteriyle kararlaştırın.",
      "Hâlâ neyin durdurabileceğini (bütçe, hukuk, başka teklif) erkenden öğrenin ve önce onu yanıtlayın.",
      "Son beş kayıp anlaşmayı birlikte gözden geçirin: her biri hangi anda döndü?",
    ],
  },
};
