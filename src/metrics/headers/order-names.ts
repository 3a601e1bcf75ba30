import type { NamesOfFields } from "./field-names.ts";

/** What stands in orders and payments (Shopify, Stripe), products, and recurring revenue; and what any row may say. */
export const orderNames = {
  date: {
    en: [
      ["Date"],
      ["Order date", "Purchase date", "Transaction date", "Invoice date", "Payment date", "Send Date"],
      ["Created at", "Created (UTC)"],
    ],
    tr: [["Tarih"], ["Sipariş Tarihi", "Satış Tarihi", "Alışveriş Tarihi", "Fatura Tarihi", "Ödeme Tarihi"]],
  },
  currency: {
    en: [
      ["Converted Currency"],
      ["Currency of value", "Deal currency", "value_currency", "Amount Currency", "Total Amount Currency"],
      ["Currency", "Opportunity Currency", "CurrencyIsoCode", "Currency code"],
    ],
    tr: [[], ["Döviz Tutarı"], ["Para Birimi", "Döviz", "Döviz Cinsi"]],
  },
  source: {
    en: [
      ["Lead Source", "LeadSource", "Deal source", "Original Traffic Source", "Source channel"],
      ["Session source / medium", "Source / medium", "Source"],
      ["Session source", "Session default channel group", "Channel"],
    ],
    tr: [
      ["Müşteri Potansiyeli Kaynağı", "Aday Kaynağı", "Müşteri Adayı Kaynağı", "Fırsat Kaynağı"],
      ["Kaynak", "Oturum kaynağı/ortamı"],
      ["Kanal"],
    ],
  },
  product: {
    en: [["Product", "Product Name"], ["Item", "Item name", "Lineitem name", "SKU"], ["Series"]],
    tr: [
      ["Ürün", "Ürün Adı"],
      ["Stok Adı", "Malzeme"],
    ],
  },
  refund: {
    en: [
      ["Converted Amount Refunded"],
      ["Amount Refunded", "Refunded Amount", "Refund amount", "Refund", "Refunds"],
    ],
    tr: [[], ["İade Tutarı", "İade", "İade Edilen Tutar"]],
  },
  discount: {
    en: [["Discount Amount", "Discount", "Discounts", "Discount total"]],
    tr: [["İndirim Tutarı", "İndirim", "İskonto", "İskonto Tutarı"]],
  },
  list: {
    en: [["List price", "List amount", "Gross amount", "Amount before discount"], ["Sales price"]],
    tr: [["Liste Fiyatı", "İndirimsiz Tutar", "Brüt Tutar"]],
  },
  spend: {
    en: [
      ["Spend", "Amount spent", "Ad spend", "Total spend"],
      ["Cost", "Campaign cost"],
    ],
    tr: [
      ["Harcama", "Harcanan Tutar", "Reklam Harcaması"],
      ["Maliyet", "Gider"],
    ],
  },
  status: {
    en: [["Order status", "Financial Status", "Payment status"], ["Status"]],
    tr: [["Sipariş Durumu", "Ödeme Durumu"], ["Durum"]],
  },
  launched: {
    en: [
      ["Launched product", "New product"],
      ["Product", "Product Name"],
    ],
    tr: [
      ["Çıkan Ürün", "Yeni Ürün"],
      ["Ürün", "Ürün Adı"],
    ],
  },
  launch: {
    en: [["Launch date", "Launched", "Launched on", "Release date"]],
    tr: [["Çıkış Tarihi", "Lansman Tarihi", "Piyasaya Çıkış Tarihi"]],
  },
  startValue: {
    en: [["Start MRR", "Starting MRR", "Opening MRR", "MRR at start", "Start value", "Value at start"]],
    tr: [["Dönem Başı Değeri", "Dönem Başı MRR", "Başlangıç MRR", "Başlangıç Değeri"]],
  },
  endValue: {
    en: [["End MRR", "Ending MRR", "Closing MRR", "MRR at end", "End value", "Value at end"]],
    tr: [["Dönem Sonu Değeri", "Dönem Sonu MRR", "Bitiş MRR", "Bitiş Değeri"]],
  },
  forecast: {
    en: [["Forecast", "Forecast amount", "Forecasted", "Forecasted amount"]],
    tr: [["Tahmin", "Tahmin Edilen", "Öngörü", "Öngörülen"]],
  },
  actual: {
    en: [["Actual", "Actuals", "Actual amount", "Actual sales"]],
    tr: [["Gerçekleşen", "Gerçekleşen Tutar", "Gerçekleşen Satış", "Fiili"]],
  },
} as const satisfies NamesOfFields;
