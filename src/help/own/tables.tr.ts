import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const tablesTr: OwnFamilyWords<typeof ownFamilies.tables> = {
  SALES_METRIC: {
    definition:
      "Bir tablonun herhangi bir metriği: sütunlar başlıklarından tanınır (HubSpot, Salesforce, Pipedrive, Zoho, Dynamics, Close, Freshsales, Shopify, Stripe, GA4, Mailchimp, Türkçe sistemler).",
    returns:
      "Metriğin değeri; by ya da period ile bir tablo: etiket, dönem, değer, satır; birden çok metrikle başlıklı, her metriğe bir sütun.",
    params: {
      table: "Başlık satırıyla tablo, Anlaşmalar!A1:K gibi.",
      metric:
        'Metriğin İngilizce ya da Türkçe adı, "Kazanma oranı" gibi, ya da bir ad aralığı. Hepsi SALES_METRICS() ile listelenir.',
      by: 'Gruplanacak sütunun başlığı ya da ne tuttuğu, "satış temsilcisi" gibi. other_table içinde de olabilir; iki tablonun ortak başlığıyla eşleşir.',
      period:
        "gün, hafta, ay, çeyrek, yıl ya da mali yıl nisan; ya da tek bir dönem: 2017-12, 2017-W09, 2017-Q4, 2017. Verilmezse tek dönemlik metrikler en son tarihin ayını alır.",
      where:
        'İki sütunlu süzgeç aralığı: başlık ve değer. Aynı başlığın değerleri seçenektir; ">=100" ve "<>Kaybedildi" ÇOKEĞERSAY\'daki gibidir.',
      other_table:
        "Başlık satırıyla ikinci tablo: kotalar, harcama ya da by sütununun bulunduğu tablo. Kota ve harcamada, o tablo söyleyebiliyorsa, yalnızca where süzgecine uyan satırlar sayılır.",
      another_table: "Üçüncü tablo.",
      confidence:
        "Güven düzeyi, %95 ya da 0,95 gibi: oranların güven aralığının alt ve üst sınırı değerlerinin yanına yazılır.",
    },
  },
  SALES_METRICS: {
    definition: "Metriklerin kataloğu: ad, formül, aile, tanım, gereken sütunlar, birim.",
    returns: "Başlıklı bir tablo.",
    params: {},
  },
  METRIC_EXPLAIN: {
    definition:
      "Bir değerin arkasında ne olduğu: tanım, seçenekler, pay, payda, sayılan satırlar, sayılmayanlar ve nedenleri, dönem.",
    returns: "Bir tablo: ne olduğu ve değeri; by ya da period ile her gruba bir sütun.",
    params: {
      metric: 'Metriğin İngilizce ya da Türkçe adı ya da formülü, "WIN_RATE" gibi.',
      argument:
        "Formülün bağımsız değişkenleri, aynı sırayla. Ya da başlık satırıyla bir tablo, ardından SALES_METRIC'teki gibi by, period, where, other_table, another_table ve confidence.",
      argument_2: "Sonraki bağımsız değişken.",
      argument_3: "Sonraki bağımsız değişken.",
      argument_4: "Sonraki bağımsız değişken.",
      argument_5: "Sonraki bağımsız değişken.",
      argument_6: "Sonraki bağımsız değişken.",
      argument_7: "Sonraki bağımsız değişken.",
      argument_8: "Sonraki bağımsız değişken.",
      argument_9: "Sonraki bağımsız değişken.",
      argument_10: "Sonraki bağımsız değişken.",
    },
  },
  HEADER_MAP: {
    definition: "Bir tablonun hangi sütununun ne olarak tanındığı.",
    returns: "Başlıklı bir tablo: alan, başlık, örnek.",
    params: {
      table: "Başlık satırıyla tablo, Anlaşmalar!A1:K gibi.",
    },
  },
};
