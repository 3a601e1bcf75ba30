import type { ErrorWords, NothingWords } from "./errors.en.ts";

const nothingTr: NothingWords = {
  leads: "sayılacak aday yok, bu yüzden oran da yok.",
  "open-deals": "açık anlaşma yok.",
  orders: "sipariş yok.",
  customers: "müşteri yok.",
  previous: "önceki dönemde karşılaştıracak bir şey yok.",
  cost: "maliyet 0, bölünecek bir şey yok.",
  quota: "kota 0, bölünecek bir şey yok.",
  due: "henüz vadesi gelen yok.",
  answers: "yanıt yok.",
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
  "no-rows": (p) => `${p.argument} içinde satır yok: bütün hücreler boş.`,
  "no-closed": (p) =>
    `${p.argument}: ${p.rows} satır arasında kapanmış anlaşma yok (0 kazanılan, 0 kaybedilen), bu yüzden oran yok.`,
  "no-customers": (p) => `${p.argument}: hiçbir satırda hem müşteri hem de 0'dan büyük bir alım yok.`,
  "nothing-ended": (p) => `${p.argument}: hiçbir satırda hem başlangıç hem bitiş yok.`,
  "zero-total": (p) => `${p.argument}: toplam 0, bu yüzden oran yok.`,
  "numbers-by-group": (p) =>
    `${p.argument} için sonuçlardan oluşan bir sütun gerekir: iki sayı verirken ${p.argument} boş kalmalı.`,
  "never-ends": (p) =>
    `${p.argument} %100 ve iskonto %0: böyle bir müşteri hiç ayrılmaz, bu yüzden sonlu bir değer yok. %100'den küçük bir oran ya da bir iskonto verin.`,
  "too-large": () =>
    "Sayıların toplamı hesaplanamayacak kadar büyük. Aşırı büyük tutar olup olmadığına bakın.",
  nothing: (p) => `${p.argument}: ${nothingTr[p.of]}`,
  "no-date": (p) => `${p.argument}: dönemleri belirleyecek tarih sütunu yok. Bir tarih sütunu ekleyin.`,
  "unknown-name": (p) =>
    `${p.argument}: "${p.found}" bilinmiyor.${p.near.length > 0 ? ` Şunu mu demek istediniz: ${p.near.join(", ")}?` : ""}`,
  "no-column": (p) =>
    `${p.argument}: sütun bulunamadı. Beklenen başlık: ${p.expected.join(", ")}; bulunanlar: ${p.found.join(", ")}.`,
  "two-columns": (p) =>
    `${p.argument}: birden çok sütun uyuyor (${p.found.join(", ")}). Biri dışındakilerin başlığını değiştirin ya da onları içermeyen bir aralık verin.`,
};

function comma(value: number): string {
  return String(value).replace(".", ",");
}
