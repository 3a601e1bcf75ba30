import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const qualityTr: FamilyWords<typeof families.quality> = {
  "duplicate-rate": {
    name: "Mükerrer kayıt oranı",
    also: ["Yinelenen kayıt oranı", "Mükerrer oranı", "Mükerrer kayıtlar", "Çift kayıt oranı"],
    definition:
      "Numarası daha önceki bir satırda da olan satırlar ÷ numarası olan bütün satırlar. Büyük küçük harf ve fazla boşluk fark sayılmaz.",
    byOptions: "counting all ile aynı numarayı paylaşan bütün satırlar.",
  },
  "missing-owner-rate": {
    name: "Sahipsiz kayıt oranı",
    also: ["Atanmamış kayıt oranı", "Eksik sorumlu oranı", "Temsilcisiz kayıt oranı"],
    definition: "Temsilcisi olmayan satırlar ÷ aşaması veya durumu yazılı bütün satırlar.",
  },
  "stale-deals": {
    name: "Hareketsiz anlaşmalar",
    also: ["Bayat anlaşmalar", "Hareketsiz fırsatlar", "Takipsiz anlaşmalar"],
    definition:
      "Son etkinliği, etkinlik yoksa başlangıcı, verideki son tarihten 30 günden fazla önce olan açık anlaşmalar. İki tarihi de olmayanlar sayılmaz.",
    byOptions: "days ve as_of ile o günden belirtilen günden fazla önce olanlar.",
  },
  "closed-before-start": {
    name: "Başlamadan kapanan",
    also: ["Başlangıçtan önce kapanan", "Açılmadan kapanan"],
    definition: "Bitişi başlangıcından önce olan satırlar. İki tarihten biri eksik olanlar sayılmaz.",
  },
  "won-without-amount": {
    name: "Tutarı eksik kazanılanlar",
    also: ["Tutarı olmayan kazanılan anlaşmalar", "Tutarı boş kazanılanlar"],
    definition: "Tutarı boş ya da 0 olan kazanılmış anlaşmalar.",
  },
};
