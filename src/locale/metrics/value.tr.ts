import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const valueTr: FamilyWords<typeof families.value> = {
  "sales-volume": {
    name: "Satış hacmi",
    also: ["Ciro", "Gelir", "Satış", "Satışlar", "Satış tutarı"],
    definition:
      "Kazanılan tutarların toplamı; iadeler ve alacak dekontları düşülür. Sonuç sütunu yoksa bütün tutarların toplamı.",
  },
  "deals-won": {
    name: "Kazanılan anlaşmalar",
    also: ["Kazanılan anlaşma sayısı", "Kazanılanlar"],
    definition: "Kazanılan anlaşmaların sayısı.",
  },
  "deals-lost": {
    name: "Kaybedilen anlaşmalar",
    also: ["Kaybedilen anlaşma sayısı", "Kaybedilenler"],
    definition: "Kaybedilen anlaşmaların sayısı.",
  },
  "deal-count": {
    name: "Anlaşma sayısı",
    also: ["Anlaşmalar", "Fırsat sayısı", "Fırsatlar"],
    definition: "Açık ve kapanmış bütün anlaşmaların sayısı. Sonuç hücresi boş satırlar sayılmaz.",
  },
  "average-deal-size": {
    name: "Ortalama anlaşma büyüklüğü",
    also: ["Ortalama anlaşma değeri", "Ortalama anlaşma tutarı", "Anlaşma büyüklüğü"],
    definition: "Kazanılan tutarların toplamı ÷ tutarı yazılı kazanılan anlaşmalar; iadeler düşülür.",
  },
  "average-order-value": {
    name: "Ortalama sipariş değeri",
    also: ["Ortalama sepet tutarı", "Ortalama sepet", "Sepet ortalaması", "Ortalama sipariş tutarı"],
    definition:
      "İadeler düşülmüş tutarlar ÷ siparişler. İptal edilen ya da tamamı iade edilen siparişler ikisinde de sayılmaz.",
  },
  "order-count": {
    name: "Sipariş sayısı",
    also: ["Siparişler", "Sipariş adedi"],
    definition: "Siparişlerin sayısı. İptal edilenler ve tamamı iade edilenler sayılmaz.",
  },
  "attach-rate": {
    name: "Birlikte satış oranı",
    also: ["Ek ürün oranı", "Çapraz satış oranı"],
    definition: "İki ürünün birlikte olduğu siparişler ÷ ilk ürünün olduğu siparişler.",
  },
  "revenue-per-user": {
    name: "Kullanıcı başına gelir",
    also: ["Müşteri başına gelir", "Müşteri başına ciro", "Kullanıcı başına ciro"],
    definition:
      "İadeler düşülmüş gelir ÷ ödeme yapan farklı müşteriler ya da verilen etkin kullanıcı sayısı.",
  },
  "discount-share": {
    name: "İndirim payı",
    also: ["İndirim oranı", "İskonto oranı"],
    definition: "İndirimlerin toplamı ÷ liste fiyatlarının toplamı. Boş indirim, indirim yok demektir.",
  },
  "revenue-growth": {
    name: "Gelir artışı",
    also: ["Ciro artışı", "Satış artışı", "Gelir büyümesi", "Büyüme"],
    definition:
      "(Gelir − önceki dönemin geliri) ÷ önceki dönemin geliri. Bitmemiş dönem, öncekinin aynı sayıda günüyle karşılaştırılır.",
  },
  "new-product-share": {
    name: "Yeni ürün payı",
    also: ["Yeni ürünlerin payı", "Yeni ürün geliri"],
    definition:
      "Çıkışından sonraki 12 ayda satılan ürünlerin geliri ÷ çıkış tarihi bilinen bütün ürünlerin geliri.",
  },
};
