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
};
