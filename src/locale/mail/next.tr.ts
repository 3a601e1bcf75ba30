import type { NextWords } from "./next.en.ts";

export const nextTr: NextWords = {
  title: "Şimdi nereye bakmalı",
  filter: (column, label) =>
    `“${column}” sütununu ${label} için filtreleyin: bu değer yalnızca o satırlarla ilgili.`,
  begin: (column, label, value, rows) =>
    `“${column}” sütununda önce şuna bakın: ${label} (${rows}, ${value}); en geride o var.`,
  columns: (columns) =>
    `Şu sütunlardan hesaplanıyor: ${columns}. Boş ya da yanlış yazılmış hücreler de değeri oynatır.`,
  change: "İki dönemi yan yana koyun: kenar çubuğunda metriğin kutusunu açıp bir dönem geri gidin.",
  anomaly: "Önce veriyi eleyin: yarıda kalan ya da iki kez çalışan bir aktarım da aynen böyle görünür.",
  pace: (gap) =>
    `Şimdiye dek eksik: ${gap}. Dönem bitmeden kapanması beklenen açık işleri toplayın, yetip yetmeyeceğine bakın.`,
  noFigure:
    "Yukarıda yazılanı düzeltin; kenar çubuğunda Diğer > Veri, hangi sayfa ve sütunun okunduğunu gösterir.",
  renamed: "Sayfada yalnızca adı değiştiyse yapacak bir şey yok ya da uyarıda yeni adı seçin.",
  column: {
    discount: "Dönemi indirime göre sıralayın: en büyük beş indirimi kim, hangi ürünlerde vermiş?",
    response:
      "İlk yanıtı olmayan adayları filtreleyip oluşturma tarihine göre sıralayın: en eskiler kimde, hangi günlerde gelmiş?",
    quota:
      "Her kişinin bu dönemde kapanması beklenen açık anlaşmalarını kotaya eksiğiyle yan yana koyun: artık yetmeyecek olandan başlayın.",
    forecast: "Tahmin ile sonuç arasındaki farka göre sıralayın: en uzaktaki üçü farkın çoğunu açıklar.",
    spend: "Kampanyaları harcamaya göre sıralayın: en büyük üçünün getirdiğini maliyetiyle karşılaştırın.",
  },
  family: {
    leads:
      "Dönemin adaylarını kaynağa göre gruplayıp oluşturma tarihine göre sıralayın: bir kaynak mı kesildi, yoksa hepsi tek güne mi yığılmış?",
    conversion:
      "Son kaybedilen anlaşmaları tek tek okuyun: her biri hangi aşamada ve hangi nedenle kaybedilmiş?",
    speed:
      "Açık anlaşmaları başlangıç tarihine göre sıralayın: en eskilerin durduğu aşama, zamanın kaybedildiği yerdir.",
    value:
      "Bu dönemin ve bir öncekinin kazanılan anlaşmalarını tutara göre sıralayın: farkı çoğu kez tek bir büyük anlaşma açıklar.",
    pipeline:
      "Açık anlaşmalardan kapanış tarihi geçmiş olanları filtreleyin: her birine tutacak bir tarih verin ya da kapatın.",
    customers:
      "Müşterileri son sipariş tarihine göre sıralayın: en büyük on müşteriden hangisi en uzun süredir sessiz?",
    retention:
      "Dönemde ayrılanları ödedikleri tutarla listeleyin: tek bir büyük müşteri on küçükten ağır basar.",
    feedback: "En düşük puanları yorumlarıyla okuyun ve bu puanı verenleri arayın.",
    people:
      "Kişi sayfasını yöneticiye, sonra işe giriş tarihine göre sıralayın: geride kalanların ortak bir yanı var mı?",
    campaigns:
      "Kampanyaları ulaştıkları kişi sayısına göre sıralayın: en büyük üçünden hangisi ötekilerin altında, konuda, listede ya da günde ne farklıydı?",
    quality:
      "Aşağıdaki sütunlarda boş ve yinelenen hücreleri filtreleyin: düzeltilen her satır bir sonraki kontrolde sayılır.",
  },
};
