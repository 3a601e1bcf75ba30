import type { ErrorWords, NothingWords, UnfitWords } from "./errors.en.ts";
import { percentText } from "./number-text.ts";

const nothingTr: NothingWords = {
  churn: "kayıp oranı 0: kimse ayrılmıyor, bu yüzden sonlu bir değer yok.",
  profit: "bir ayda hiç kâr kalmıyor, bu yüzden maliyet hiç geri dönmez.",
  "whole-month":
    "yıllık oran tam bir aydan hesaplanır. period'u boş bırakın, as_of olarak ayın son gününü verin.",
  "customers-at-start": "dönem başında müşteri yoktu.",
  "new-customers": "yeni müşteri yok.",
  "value-at-start": "dönem başındaki değer 0, bölünecek bir şey yok.",
  mature: "henüz yeterince eski kayıt yok. Daha az gün ya da daha ileri bir as_of verin.",
  deals: "sayılacak anlaşma yok, bu yüzden oran da yok.",
  "lost-deals": "kaybedilen anlaşma yok.",
  spend: "harcama verilmemiş.",
  leads: "sayılacak aday yok, bu yüzden oran da yok.",
  "open-deals": "açık anlaşma yok.",
  orders: "sipariş yok.",
  customers: "müşteri yok.",
  previous: "önceki dönemde karşılaştıracak bir şey yok.",
  cost: "maliyet 0, bölünecek bir şey yok.",
  quota: "kota 0, bölünecek bir şey yok.",
  "quota-met": "kotaya zaten ulaşılmış, karşılanacak bir şey kalmamış.",
  "won-deals": "kazanılan anlaşma yok, bu yüzden dayanılacak bir kazanma oranı da yok.",
  "won-amounts": "tutarı olan kazanılmış anlaşma yok, bu yüzden ortalama da yok.",
  cycle: "satış döngüsü 0 gün, bölünecek bir şey yok.",
  actual: "gerçekleşenlerin toplamı 0 ya da daha az, bölünecek bir şey yok.",
  target: "hedef 0, bölünecek bir şey yok.",
  "working-days": "dönemde hiç iş günü (pazartesiden cumaya) yok.",
  reached: "henüz ulaşan yok.",
  due: "henüz vadesi gelen yok.",
  amounts: "sayılan hiçbir satırda tutar yok, bu yüzden toplam bilinmiyor.",
  answers: "yanıt yok.",
  "stage-history":
    "kaybedilen hiçbir anlaşmanın ulaştığı aşama yazılı değil, bu yüzden öğrenilecek bir aşama oranı yok. Kaybedilenlerin en ileri aşamasını verin ya da stages ile order'ı boş bırakın.",
  difference: "iki oran eşit, bulunacak bir fark yok.",
};

const unfitTr: UnfitWords = {
  "nobody-leaves":
    "hiçbir müşteri, alım sıklığının açıklayacağından uzun süre sessiz kalmamış; müşterilerin ne hızla ayrıldığı bilinemiyor. Daha uzun bir geçmiş verin.",
  "everybody-leaves":
    "bütün müşteriler hemen ayrılmış görünüyor. Tarihleri ve as_of'un son tarihten çok ileride olup olmadığını kontrol edin.",
  "leaving-unclear":
    "bu alımlara, hemen ayrılan müşterilerle hiç ayrılmayan müşteriler de uyuyor. Daha uzun bir geçmiş ya da daha çok müşteri verin.",
  "buying-unclear":
    "bu alımlara, hiç dönmeyen müşterilerle durmadan alan birkaç müşteri de uyuyor. Bayileri ve deneme müşterilerini çıkarın.",
  "few-amounts":
    "sonraki alımlarının tutarı 0'dan büyük olan müşteri çok az. Daha çok alımın tutarını verin.",
  "no-average":
    "birkaç müşteri ötekilerden o kadar çok harcıyor ki yeni bir müşterinin ortalaması bilinemiyor. En büyük siparişleri çıkarın, onları ayrıca tahmin edin.",
  "not-settled":
    "ötekilerden daha iyi uyan tek bir parametre takımı yok. Daha uzun bir geçmiş ya da daha çok müşteri verin.",
};

export const errorsTr: ErrorWords = {
  "missing-argument": (p) =>
    `${p.argument} eksik: D2:D gibi bir sütun ya da yardım kartının anlattığı değeri verin.`,
  "not-one-column": (p) => `${p.argument} ${p.columns} sütundan oluşuyor: D2:D gibi tek bir sütun verin.`,
  "not-one-value": (p) => `${p.argument} ${p.cells} hücreden oluşuyor: tek bir değer verin.`,
  "unlike-heights": (p) =>
    `${p.argument} ${p.rows} satır, ${p.first} ${p.firstRows} satır: A2:A ve B2:B gibi aynı yükseklikte aralıklar verin.`,
  "error-cell": (p) =>
    `${p.argument}, ${p.row}. satır: hücre ${p.found} gösteriyor. Önce o hücreyi düzeltin.`,
  "not-a-number": (p) =>
    `${p.argument}, ${p.row}. satır: "${p.found}" bulundu, 1234,50 gibi bir sayı bekleniyordu.`,
  "ambiguous-number": (p) =>
    `${p.argument}, ${p.row}. satır: "${p.found}" iki türlü okunabilir. Metin olarak değil, sayı olarak girin.`,
  "mixed-currencies": (p) =>
    `${p.argument}, ${p.row}. satır: "${p.found}" üstteki satırlardan başka bir para biriminde. Bütün tutarları tek para birimine çevirin.`,
  "not-a-date": (p) =>
    `${p.argument}, ${p.row}. satır: "${p.found}" bulundu, 2026-03-31 gibi bir tarih bekleniyordu.`,
  "time-without-date": (p) => `${p.argument}, ${p.row}. satır: tarihsiz bir saat bulundu. Tarihi de girin.`,
  "ambiguous-date": (p) =>
    `${p.argument}, ${p.row}. satır: "${p.found}" gün önce de ay önce de okunabilir. 2026-03-31 biçiminde yazın.`,
  "mixed-dates": (p) =>
    p.against === "locale"
      ? `${p.argument}, ${p.row}. satır: "${p.found}" içinde gün ile ay bu e-tabloya göre ters; yanındaki tarih hücreleri gün ile ay yer değiştirerek okunmuş olabilir. Veriyi kendi yerel ayarıyla yeniden içe aktarın ya da bütün tarihleri 2026-03-31 biçiminde yazın.`
      : `${p.argument}, ${p.row}. satır: "${p.found}" içinde gün ile ay önceki tarihlere göre ters. Bütün tarihleri 2026-03-31 biçiminde yazın.`,
  "ends-before-start": (p) =>
    `${p.argument}, ${p.row}. satır: bitiş ${p.found}, başlangıçtan önce (${p.starts}: ${p.start}). İki tarihten birini düzeltin.`,
  "not-a-choice": (p) =>
    `${p.argument}: "${p.found}" bilinmiyor. Şunlardan birini kullanın: ${p.choices.join(", ")}.`,
  "out-of-range": (p) =>
    p.most === undefined
      ? `${p.argument}: ${comma(p.found)} çok küçük, en az ${p.least} olmalı.`
      : `${p.argument}: ${comma(p.found)} aralık dışında, ${p.least} ile ${p.most} arasında olmalı.`,
  "above-one-percent": (p) =>
    `${p.argument}: ${comma(p.found)}, %100'den fazla. Yüzde ${comma(p.found)} için ${comma(p.found)}% ya da ${comma(p.found / 100)} yazın.`,
  "no-period": (p) => `${p.argument}: ${p.found} dönemine ait veri yok.`,
  "no-rows": (p) => `${p.argument} içinde satır yok: bütün hücreler boş.`,
  "no-closed": (p) =>
    `${p.argument}: ${p.rows} satır arasında kapanmış anlaşma yok (0 kazanılan, 0 kaybedilen), bu yüzden oran yok.`,
  "no-customers": (p) => `${p.argument}: hiçbir satırda hem müşteri hem de 0'dan büyük bir alım yok.`,
  "nothing-ended": (p) => `${p.argument}: hiçbir satırda hem başlangıç hem bitiş yok.`,
  "too-few-customers": (p) =>
    `${p.argument}: ${p.customers} müşteri almış, ${p.repeaters} tanesi yeniden almış. Tahmin için en az ${p.least} müşteri ve ${p.leastRepeaters} yeniden alan gerekir: daha uzun bir geçmiş verin. Müşterilerin bugüne kadar getirdiği CLV'dir.`,
  "cannot-fit": (p) => `${p.argument}: ${p.model} uydurulamadı: ${unfitTr[p.why]}`,
  "not-parameters": (p) =>
    `${p.argument}: 0'dan büyük ${p.names.length} sayı bekleniyordu (${p.names.join(", ")}), CLV_MODEL'in verdiği gibi tek sütunda.`,
  "zero-total": (p) => `${p.argument}: toplam 0, bu yüzden oran yok.`,
  "negative-count": (p) =>
    `${p.argument}, ${p.row}. satır: ${p.found} bulundu, 0 ya da daha büyük bir sayı bekleniyordu.`,
  "part-above-whole": (p) =>
    `${p.argument}, ${p.row}. satır: ${p.found}, ${p.whole} için verilen ${p.most} sayısından büyük. İki sayıdan birini düzeltin.`,
  "unknown-contact": (p) =>
    `${p.argument}, ${p.row}. satır: "${p.found}" görüşüldü mü, görüşülmedi mi, bilinmiyor. Görüşülmüş sayılan bütün etiketleri connected içinde verin.`,
  "unknown-stage": (p) =>
    `${p.argument}, ${p.row}. satır: "${p.found}" aşama sırasında yok. Sıraya ekleyin ya da bu anlaşmanın ulaştığı en ileri aşamayı furthest_stages içinde verin.`,
  "numbers-by-group": (p) =>
    `${p.argument} için sonuçlardan oluşan bir sütun gerekir: iki sayı verirken ${p.argument} boş kalmalı.`,
  "never-ends": (p) =>
    `${p.argument} %100 ve iskonto %0: böyle bir müşteri hiç ayrılmaz, bu yüzden sonlu bir değer yok. %100'den küçük bir oran ya da bir iskonto verin.`,
  "too-large": (p) =>
    `${p.argument}: sonuç hesaplanamayacak kadar büyük. Aşırı büyük bir sayı ya da bölen olarak 0'a çok yakın bir sayı var mı, bakın.`,
  nothing: (p) => `${p.argument}: ${nothingTr[p.of]}`,
  "too-early": (p) => `${p.argument}: ${p.found} çok erken. ${p.from} tarihinden itibaren bir değer var.`,
  "not-on-scale": (p) =>
    `${p.argument}, ${p.row}. satır: ${comma(p.found)} bulundu, ${p.least} ile ${p.most} arasında bir ${p.whole ? "tam sayı" : "sayı"} bekleniyordu.`,
  twice: (p) => `${p.argument}, ${p.row}. satır: ${comma(p.found)} iki kez var. Her birini bir kez verin.`,
  "no-date": (p) => `${p.argument}: dönemleri belirleyecek tarih sütunu yok. Bir tarih sütunu ekleyin.`,
  "unknown-name": (p) =>
    `${p.argument}: "${p.found}" bilinmiyor.${p.near.length > 0 ? ` Şunu mu demek istediniz: ${p.near.join(", ")}?` : ""}`,
  "too-many-arguments": (p) =>
    `${p.given} bağımsız değişken verildi, en çok ${p.most} olmalı${p.argument === "" ? "" : `: sonuncusu ${p.argument}`}.`,
  "no-column": (p) =>
    `${p.argument}: sütun bulunamadı. Beklenen başlık: ${p.expected.join(", ")}; bulunanlar: ${p.found.join(", ")}.`,
  "two-columns": (p) =>
    `${p.argument}: birden çok sütun uyuyor (${p.found.join(", ")}). Biri dışındakilerin başlığını değiştirin ya da onları içermeyen bir aralık verin.`,
  "no-header": (p) => `${p.argument}: aralığı başlık satırıyla birlikte verin, örneğin A1:H.`,
  "line-column": (p) =>
    `${p.argument}: ${p.found} siparişin tek tek satırlarını anlatıyor, oysa burada her sipariş bir kez sayılıyor. Siparişin bütününe ait bir sütun verin.`,
  "not-two-columns": (p) =>
    `${p.argument}: her satırında bir başlık ve bir değer olan iki sütun verin, örneğin Temsilci ve Ada.`,
  "not-reached": (p) =>
    `${p.argument}: en yaşlı anlaşmanın yaşına kadar yalnızca ${percentText(p.reached, "tr")} bitmiş, bu yüzden ${percentText(p.wanted, "tr")} için bir süre yok. Daha düşük bir quantile verin.`,
  "no-pair": (p) =>
    `${p.argument}: sonuçlardan oluşan bir sütun ya da iki hücre verin: aday sayısı ve kaçının dönüştüğü, {200; 50} gibi.`,
  "no-interval": (p) =>
    `${p.argument}: oran olmayan ya da dönemleri veya tabloları karşılaştıran bir metriğin güven aralığı yoktur. ${p.argument} değerini boş bırakın.`,
  "nothing-fits": (p) =>
    `${p.argument}: tablonun hiçbir satırı uymuyor. Değerleri sütunlardakilerle karşılaştırın.`,
};

function comma(value: number | string): string {
  return String(value).replace(".", ",");
}
