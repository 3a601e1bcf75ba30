import type { ownFamilies } from "../../functions/all.ts";
import type { OwnFamilyWords } from "../words.ts";

export const customersTr: OwnFamilyWords<typeof ownFamilies.customers> = {
  CLV_SIMPLE: {
    definition:
      "Ortalamalardan müşteri yaşam boyu değeri: sipariş değeri × yıllık sipariş × kâr payı × yıl; her yıl kendi sonundan iskonto edilir.",
    returns: "Sipariş değerinin para biriminde.",
    params: {
      average_order_value: "Bir siparişin ortalama tutarı.",
      orders_per_year: "Bir müşterinin yıllık ortalama sipariş sayısı.",
      years: "Müşterinin kaldığı yıl; kesri de sayılır.",
      margin: "Brüt kâr payı, %40 ya da 0,4 gibi.",
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
      "Abonenin yaşam boyu değeri: hesap başına ortalama gelir × kâr payı ÷ kayıp oranı; hepsi aynı dönemin, örneğin bir ayın.",
    returns: "Gelirin para biriminde. Hiç kayıp yoksa sonlu bir değer yoktur.",
    params: {
      revenue_per_account: "Bir hesabın bir dönemdeki, örneğin bir aydaki ortalama geliri.",
      margin: "Brüt kâr payı, %80 ya da 0,8 gibi.",
      churn_rate: "Aynı dönemde kaybedilen müşterilerin payı, %5 ya da 0,05 gibi.",
    },
  },
  LTV_CAC: {
    definition:
      "Yaşam boyu değer ÷ edinme maliyeti: bir müşteri maliyetini kaç kat geri öder. Değeri kâr payından sonra, maliyeti eksiksiz alın.",
    returns: "Kat sayısı: 3, maliyetin üç katıdır.",
    params: {
      lifetime_value: "Bir müşterinin kâr payından sonraki yaşam boyu değeri, örneğin CLV'nin sonucu.",
      acquisition_cost: "Bir müşteri kazanmanın maliyeti, örneğin CAC'nin sonucu.",
    },
  },
  CAC_PAYBACK: {
    definition:
      "Bir müşterinin edinme maliyetini geri ödediği ay sayısı: maliyet ÷ (aylık gelir × kâr payı).",
    returns: "Ay. Hiç kâr kalmıyorsa hata: maliyet hiç geri dönmez.",
    params: {
      acquisition_cost: "Bir müşteri kazanmanın maliyeti, örneğin CAC'nin sonucu.",
      revenue_per_month: "Bir hesabın aylık ortalama geliri.",
      margin: "Brüt kâr payı, %80 ya da 0,8 gibi.",
    },
  },
};
