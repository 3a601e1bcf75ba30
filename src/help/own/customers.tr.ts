import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const customersTr: OwnFamilyWords<typeof ownFamilies.customers> = {
  CLV_SIMPLE: {
    definition:
      "Ortalamalardan müşteri yaşam boyu değeri: sipariş değeri × yıllık sipariş × kâr marjı × yıl; her yıl kendi sonundan iskonto edilir.",
    returns: "Sipariş değerinin para biriminde.",
    params: {
      average_order_value: "Bir siparişin ortalama tutarı.",
      orders_per_year: "Bir müşterinin yıllık ortalama sipariş sayısı.",
      years: "Müşterinin kaldığı yıl; kesri de sayılır.",
      margin: "Brüt kâr marjı, %40 ya da 0,4 gibi.",
      annual_discount: "Bir yıl beklemenin bedeli, %10 ya da 0,1 gibi.",
    },
  },
  CLV_RETENTION: {
    definition:
      "Elde tutmadan müşteri yaşam boyu değeri: m × r ÷ (1 + d − r); ilk kâr bir dönem sonra gelir.",
    returns: "Kârın para biriminde. İlk ödeme peşinse bir kâr ekleyin.",
    params: {
      margin_per_period: "Bir müşterinin bir dönemde, örneğin bir yılda bıraktığı kâr.",
      retention_rate: "Bir dönemden ötekine kalan müşterilerin payı, %80 ya da 0,8 gibi.",
      discount_rate: "Bir dönem beklemenin bedeli, %10 ya da 0,1 gibi.",
    },
  },
  CLV_SUBSCRIPTION: {
    definition:
      "Abonenin yaşam boyu değeri: hesap başına ortalama gelir × kâr marjı ÷ kayıp oranı; hepsi aynı dönemin, örneğin bir ayın.",
    returns: "Gelirin para biriminde. Hiç kayıp yoksa sonlu bir değer yoktur.",
    params: {
      revenue_per_account: "Bir hesabın bir dönemdeki, örneğin bir aydaki ortalama geliri.",
      margin: "Brüt kâr marjı, %80 ya da 0,8 gibi.",
      churn_rate: "Aynı dönemde kaybedilen müşterilerin payı, %5 ya da 0,05 gibi.",
    },
  },
  CLV_FORECAST: {
    definition:
      "Her müşterinin önümüzdeki aylarda getireceği: BG/NBD modelinin beklediği alım × Gamma-Gamma modelinin beklediği sipariş tutarı × kâr marjı. Abonelik için değil, istediği zaman alan müşteriler içindir; 100 müşteri ve 30 yeniden alan gerekir. Bir müşterinin aynı günkü alımları tektir, eksi tutar en son alımları geri alır, tutarı boş satır alım sayılmaz.",
    returns:
      "En değerli müşteri başta, bir tablo: müşteri, hâlâ müşteri olma olasılığı, beklenen alım, beklenen sipariş tutarı, yaşam boyu değer. Toplam, başlığın altındaki satırdadır: hâlâ müşteri olanların payı, herkesin alımı, alımların ortalama tutarı, herkesin değeri.",
    params: {
      dates: "Her alımın tarihi.",
      as_of: "Bilinen son gün; verilmezse verideki en son tarih.",
      months: "Kaç ay ilerisi.",
      margin: "Brüt kâr marjı, %40 ya da 0,4 gibi.",
      annual_discount: "Bir yıl beklemenin bedeli, %10 ya da 0,1 gibi.",
      model: "Müşterilerin nasıl döndüğü ve ayrıldığı.",
    },
  },
  CLV_MODEL: {
    definition:
      "CLV_FORECAST'in dayandığı: en çok olabilirlikle bulunan parametreler ve standart hataları, süreler hafta olarak; 0, 1, 2 … kez dönen müşteri sayısı ile modelin beklediği sayı yan yana.",
    returns:
      "Üç sütunlu bir tablo; modelin dört parametresi P_ALIVE'ın aldığı gibi 2–5. satırlardadır. Kenara ayrılan haftalar varsa hafta hafta alımlar ve beklenenler.",
    params: {
      dates: "Her alımın tarihi.",
      as_of: "Bilinen son gün; verilmezse verideki en son tarih.",
      model: "Müşterilerin nasıl döndüğü ve ayrıldığı.",
      holdout: "Sonda, modele gösterilmeyip beklentisiyle karşılaştırılacak hafta sayısı.",
    },
  },
  P_ALIVE: {
    definition:
      "Bilinen alımlarına ve bir modelin parametrelerine göre bir müşterinin ayrılmamış olma olasılığı.",
    returns: "0 ile 1 arasında bir olasılık.",
    params: {
      repeats: "İlkinden sonraki alımlar; aynı günküler bir sayılır.",
      recency: "İlk alımdan son alıma kaç hafta; tekrar yoksa 0.",
      age: "İlk alımdan bugüne kaç hafta.",
      parameters: "Modelin dört parametresi, tek sütunda, CLV_MODEL'in 2–5. satırlarda verdiği gibi.",
      model: "Parametreler hangi modelin.",
    },
  },
  EXPECTED_PURCHASES: {
    definition:
      "Bilinen alımlarına ve bir modelin parametrelerine göre bir müşterinin önümüzdeki haftalarda yapması beklenen alım.",
    returns: "Kesirli bir alım sayısı.",
    params: {
      weeks: "Kaç hafta ilerisi.",
      repeats: "İlkinden sonraki alımlar; aynı günküler bir sayılır.",
      recency: "İlk alımdan son alıma kaç hafta; tekrar yoksa 0.",
      age: "İlk alımdan bugüne kaç hafta.",
      parameters: "Modelin dört parametresi, tek sütunda, CLV_MODEL'in 2–5. satırlarda verdiği gibi.",
      model: "Parametreler hangi modelin.",
    },
  },
  LTV_CAC: {
    definition:
      "Yaşam boyu değer ÷ edinme maliyeti: bir müşteri maliyetini kaç kat geri öder. Değeri kâr marjından sonra, maliyeti eksiksiz alın.",
    returns: "Kat sayısı: 3, maliyetin üç katıdır.",
    params: {
      lifetime_value: "Bir müşterinin kâr marjından sonraki yaşam boyu değeri, örneğin CLV'nin sonucu.",
      acquisition_cost: "Bir müşteri kazanmanın maliyeti, örneğin CAC'nin sonucu.",
    },
  },
  CAC_PAYBACK: {
    definition:
      "Bir müşterinin edinme maliyetini geri ödediği ay sayısı: maliyet ÷ (aylık gelir × kâr marjı).",
    returns: "Ay. Hiç kâr kalmıyorsa hata: maliyet hiç geri dönmez.",
    params: {
      acquisition_cost: "Bir müşteri kazanmanın maliyeti, örneğin CAC'nin sonucu.",
      revenue_per_month: "Bir hesabın aylık ortalama geliri.",
      margin: "Brüt kâr marjı, %80 ya da 0,8 gibi.",
    },
  },
};
