import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const qualityTr: OwnFamilyWords<typeof ownFamilies.quality> = {
  DATA_QUALITY: {
    definition:
      "Bir tabloda nelerin yanlış olduğu, denetim denetim: hata hücreleri, tekrarlanan satır ve numaralar, boşluklar, sayı ya da tarih yerine metin, tutarı olmayan kazanılanlar, tarihsiz ya da başlangıcından önce kapananlar, hareketsiz anlaşmalar, olası yazım hataları. Oran, denetimin sorduğu satırlar içindedir.",
    returns: "Bir tablo: denetim, satır, oran, aralıktaki ilk satır.",
    params: {
      table: "Başlık satırıyla birlikte tablo, A1:H gibi.",
      days: "Açık bir anlaşmanın kaç etkinliksiz günden sonra hareketsiz sayıldığı.",
    },
  },
  COMPLETENESS: {
    definition:
      "Bir tablonun her sütununun ne kadar dolu olduğu. Boşluk, tire, n/a ve hatalar dolu sayılmaz; baştan sona boş satırlar satır sayılmaz.",
    returns: "Bir tablo: alan, dolu, satır, oran.",
    params: { table: "Başlık satırıyla birlikte tablo, A1:H gibi." },
  },
  LIKELY_MATCHES: {
    definition:
      "Büyük olasılıkla aynı olması gereken etiketler: boşluk, noktalama, büyük küçük harf ve aksan dışında eşit (GTXPro, GTX Pro) ya da en az altı harfli ve tek harfi farklı. Sayıları farklı olanlar farklıdır.",
    returns:
      "Bir tablo: etiket, satır sayısı, büyük olasılıkla aynısı olan daha sık etiket, onun satır sayısı.",
    params: {
      labels: "Ürünler gibi bir etiket sütunu; ya da alt alta iki sütun: {A2:A; Ürünler!A2:A}.",
    },
  },
  PERIOD_BOUNDS: {
    definition: "Her tarihin içinde olduğu dönem: ilk günü, son günü ve adı, metin olarak.",
    returns: "Her tarih için bir satır: ilk gün, son gün, ad.",
    params: {
      dates: "Bir tarih ya da bir tarih sütunu.",
      period: "Gün, hafta, ay, çeyrek, yıl, mali yıl nisan.",
    },
  },
};
