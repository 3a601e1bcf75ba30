import type { TeamWords } from "./team.en.ts";

export const teamTr: TeamWords = {
  noDeals: "Anlaşmaların bulunduğu sayfa seçilmemiş. Veri bölümünde seçin.",
  noOwner: "Anlaşma sayfasında anlaşmanın kime ait olduğunu söyleyen bir sütun yok. Veri bölümünde seçin.",
  nobody: "Bu döneme ve filtreye uyan anlaşma yok.",
  what: ({ metric, value, median, rows }) =>
    `${metric}: ${rows === null ? "" : `${rows} anlaşmada `}${value}. Ekibin medyanı ${median}.`,
  advice: {
    "win-rate": {
      strength: "Ötekiler bir kapanış görüşmesini dinlesin: müşteri duraksadığında ne söyleniyor?",
      gap: "Son beş kayıp anlaşmayı birlikte gözden geçirin. Teklife değmeyeceği ilk görüşmede anlaşılır mıydı? Kararı kim verdi, onunla konuşan oldu mu?",
    },
    "average-deal-size": {
      strength:
        "Bunların hangi müşteriler olduğunu ve ilk teklifin nasıl yapıldığını sorun; ötekiler birer anlaşmada denesin.",
      gap: "Açık iki anlaşmayı alın ve müşterinin başka neye ihtiyacı olduğunu sorun: teklif, soran kişiye göre mi yapılmış, şirkete göre mi?",
    },
    "cycle-time": {
      strength: "Bu anlaşmalarda bir sonraki adımın nasıl kararlaştırıldığını yazın; ekibe örnek olabilir.",
      gap: "En eski üç açık anlaşmaya bakın: sonraki adım ne, hangi gün, müşterinin haberi var mı? Adımı olmayanı kapatın.",
    },
    "deal-count": {
      strength: "Yeni anlaşmaların nereden geldiğini, devredilebilecek aday olup olmadığını sorun.",
      gap: "Her hafta yeni temaslara belirli saatler ayırın; peşi bırakılan adaylara birlikte bakın.",
    },
  },
  notComputed: (metric, why) => `${metric} gösterilmiyor. ${why}`,
  quotaShare: (months, period) =>
    months === 12
      ? `Kotalar yıllık sayıldı; her birinin ${period} dönemine düşen kısmı alındı.`
      : `Kotalar ${months === 1 ? "aylık" : `${months} aylık`} sayıldı; her birinin ${period} dönemine düşen kadarı alındı.`,
  quotaAssumed:
    'Başka bir süre içinse sütunun başlığında belirtin, "Aylık Kota" gibi, ya da her kotaya tarih verin.',
  quotaWhole:
    "Satılanların tümü, kotaların yazılı haliyle karşılaştırılıyor. Dönemine düşen kısmı görmek için dönem seçin.",
  quotaDated: "Kotalar, tarihi gösterilen döneme düşenlerdir.",
  noQuotas: (why) => `Kotalar gösterilmiyor. ${why}`,
};
