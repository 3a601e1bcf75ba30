import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const customersTr: FamilyWords<typeof families.customers> = {
  clv: {
    name: "Müşteri yaşam boyu değeri",
    also: ["Yaşam boyu değer"],
    definition:
      "Geçmişe göre: bütün alımların toplamı × kâr marjı ÷ alım yapan farklı müşteriler. İadeler eksi tutardır.",
  },
  "customer-count": {
    name: "Müşteri sayısı",
    also: ["Müşteriler", "Alıcı sayısı"],
    definition:
      "Alım yapan farklı müşteriler, her biri bir kez; tutarlar verilmişse tutarı 0'dan büyük olanlar.",
  },
  "clv-total": {
    name: "Toplam müşteri değeri",
    also: ["Toplam yaşam boyu değer", "Müşteri varlığı"],
    definition:
      "Geçmişe göre: bütün müşterilerin alımlarının toplamı × kâr marjı. İadeler eksi tutardır; müşterisi yazılmamış satırlar sayılmaz.",
  },
  cac: {
    name: "Müşteri edinme maliyeti",
    also: ["Müşteri kazanma maliyeti", "Müşteri kazanım maliyeti", "Edinme maliyeti"],
    definition:
      "Harcama ÷ yeni müşteriler; nereden gelirse gelsin hepsi sayılır. Tarihler verilmişse müşteri ilk alımında yenidir; verilmemişse her müşteri yeni sayılır.",
  },
  "purchase-frequency": {
    name: "Satın alma sıklığı",
    also: ["Alışveriş sıklığı", "Müşteri başına sipariş"],
    definition:
      "Siparişler ÷ sipariş veren farklı müşteriler. Her satır ya da aynı sipariş numarasının satırları bir sipariştir. İadeler sayılmaz.",
    byOptions: "count days ile müşterinin aynı günkü bütün satırları bir sipariştir.",
  },
};
