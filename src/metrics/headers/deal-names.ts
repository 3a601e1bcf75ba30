import type { NamesOfFields } from "./field-names.ts";

/**
 * What stands in deals and opportunities: HubSpot, Salesforce (labels and API names), Pipedrive (without its prefix),
 * Zoho, Dynamics 365, Close, Freshsales, and the Turkish vtiger, EspoCRM, Odoo and Logo.
 */
export const dealNames = {
  // Which of status and stage it is, the values decide (see recognise.ts).
  outcome: {
    en: [
      ["Status type"],
      ["Status", "Deal status", "Opportunity status", "Outcome"],
      [
        "Deal Stage",
        "Opportunity Stage",
        "Stage",
        "Sales Stage",
        "StageName",
        "dealstage",
        "Stage (pipeline)",
        "Status label",
      ],
      ["Lead Status", "Financial Status", "Payment status", "Order status", "Result"],
      ["Converted", "IsConverted"],
      ["Lifecycle Stage"],
    ],
    tr: [
      ["Genel Durum"],
      ["Durum", "Anlaşma Durumu", "Fırsat Durumu", "Sonuç"],
      ["Aşama", "Satış Aşaması", "Fırsat Aşaması", "Anlaşma Aşaması"],
      ["Aday Durumu", "Ödeme Durumu", "Sipariş Durumu"],
      ["Dönüştürüldü"],
      ["Yaşam Döngüsü Aşaması"],
    ],
  },
  stage: {
    en: [
      [
        "Deal Stage",
        "Opportunity Stage",
        "Stage",
        "Sales Stage",
        "StageName",
        "dealstage",
        "Stage (pipeline)",
        "Pipeline Stage",
      ],
      ["Pipeline Phase"],
    ],
    tr: [["Aşama", "Satış Aşaması", "Fırsat Aşaması", "Anlaşma Aşaması"]],
  },
  customer: {
    en: [
      ["Customer", "Customer Name"],
      ["Account Name", "Account", "Potential Customer", "Associated Company", "Organization", "Client"],
      ["Company Name", "Company", "Sales account", "Company / Account", "Lead name", "Organization - Name"],
      ["Person - Organization"],
      [
        "Contact person",
        "Contact Name",
        "Contact",
        "Associated Contact",
        "Person - Name",
        "Related contacts",
      ],
      ["Customer Email", "Email"],
      ["AccountId", "Account ID", "Customer ID", "CustomerId", "Associated Company IDs (Primary)"],
      ["Organization ID", "Associated Company IDs", "lead_id", "Associated Contact IDs"],
    ],
    tr: [
      ["Müşteri", "Müşteri Adı"],
      ["Hesap", "Hesap Adı", "Firma", "Firma Adı", "Cari", "Cari Adı", "Potansiyel Müşteri"],
      ["Şirket", "Şirket Adı", "Kuruluş", "Kuruluş Adı", "Kurum", "Organizasyon"],
      [],
      ["Kişi", "Kişi Adı"],
      ["Müşteri E-postası", "E-posta", "Eposta"],
      ["Müşteri No", "Cari No", "Cari Kodu"],
    ],
  },
  amount: {
    en: [
      ["Amount in company currency", "Converted Amount", "Amount (converted)"],
      ["Close value", "Actual Revenue", "Closed amount"],
      ["Deal value", "Deal amount", "Opportunity amount", "Order amount", "Order total"],
      ["Amount"],
      ["Value"],
      ["Total Amount", "Total", "Total revenue", "Revenue", "Sales amount", "Purchase amount"],
      ["Annual contract value", "Est. Revenue", "Estimated revenue", "annualized_value"],
    ],
    tr: [
      ["Tutar (dönüştürülen)"],
      ["Gerçekleşen Gelir"],
      ["Fırsat Tutarı", "Anlaşma Tutarı", "Anlaşma Değeri", "Sipariş Tutarı", "Satış Tutarı"],
      ["Tutar"],
      ["Değer"],
      ["Toplam Tutar", "Toplam", "Gelir", "Ciro"],
      ["Tahmini Tutar", "Tahmini Gelir", "Beklenen Gelir"],
    ],
  },
  start: {
    en: [
      [
        "Create Date",
        "Created Date",
        "Deal created",
        "Creation date",
        "date_created",
        "CreatedDate",
        "createdate",
      ],
      ["Created On", "Created Time", "Created at", "Created", "Created (UTC)", "Date added"],
      ["Engage date", "Open date"],
      ["Start date", "Signup date", "Sign-up date"],
    ],
    tr: [
      ["Oluşturma Tarihi", "Oluşturulma Tarihi", "Yaratılma Zamanı", "Oluşturulma Zamanı"],
      ["Oluşturulma", "Kayıt Tarihi"],
      ["Açılış Tarihi", "Fırsat Tarihi"],
      ["Başlangıç Tarihi"],
    ],
  },
  end: {
    en: [
      ["Actual Close Date"],
      ["Closed Date", "Deal closed on", "Closed on", "Closed at", "Closed"],
      ["Close Date", "Closing Date", "CloseDate"],
      ["Won time", "Won date", "date_won"],
      ["End date"],
    ],
    tr: [
      ["Gerçek Kapanış Tarihi", "Gerçekleşen Kapanış Tarihi"],
      ["Kapatılma Tarihi", "Kapanma Tarihi"],
      ["Kapanış Tarihi", "Kapanış Tarii", "Kapanış"],
      ["Kazanılma Tarihi", "Kazanılma Zamanı"],
      ["Bitiş Tarihi"],
    ],
  },
  owner: {
    en: [
      ["Deal Owner", "Opportunity Owner", "Sales owner"],
      ["Sales agent", "Sales rep", "Sales representative", "Salesperson", "Account executive"],
      ["Lead Owner", "Contact owner", "Account Owner"],
      ["Owner", "Rep", "Agent", "Assigned to", "User name"],
      ["Employee"],
      ["OwnerId", "Owner ID", "hubspot_owner_id"],
    ],
    tr: [
      ["Fırsat Sahibi", "Anlaşma Sahibi"],
      ["Satış Temsilcisi", "Satışçı"],
      ["Aday Sahibi"],
      ["Temsilci", "Sahibi", "Sahip", "Atanan Kişi", "Atanan Kullanıcı", "Sorumlu"],
      ["Çalışan"],
    ],
  },
  id: {
    en: [
      ["Record ID", "Deal ID", "Opportunity ID", "Order ID"],
      ["ID"],
      ["Lead ID", "Order number", "Order no", "Invoice number", "System ID", "Pipedrive System ID", "Name"],
    ],
    tr: [
      ["Kayıt No", "Fırsat No", "Anlaşma No", "Sipariş No"],
      ["No"],
      ["Aday No", "Sipariş Numarası", "Fatura No"],
    ],
  },
  lead: {
    en: [["Lead ID", "Originating Lead", "Lead"]],
    tr: [["Aday No", "Aday", "Müşteri Adayı"], ["Kaynak"]],
  },
  lossReason: {
    en: [
      ["Closed Lost Reason", "Deal lost reason", "Lost reason", "Loss reason", "Reason For Loss"],
      ["Status Reason"],
    ],
    tr: [["Kaybedilme Nedeni", "Kaybetme Nedeni", "Kayıp Nedeni", "Kaybedilme Sebebi"], ["Durum Nedeni"]],
  },
  lostDate: {
    en: [["Lost time", "Lost date", "date_lost", "Lost on"], ["Cancelled at"]],
    tr: [["Kaybedilme Tarihi", "Kaybedilme Zamanı", "Kayıp Tarihi"], ["İptal Tarihi"]],
  },
  expected: {
    en: [
      ["Expected close date", "Expected close", "Expected closing date"],
      ["Est. Close Date", "Estimated close date", "Forecast close date"],
    ],
    tr: [
      ["Beklenen Kapanış Tarihi", "Beklenen Kapanış", "Tahmini Kapanış Tarihi", "Tahmini Kapanış"],
      ["Tahmini Bitiş Tarihi", "Bitiş Tarihi"],
    ],
  },
  activity: {
    en: [
      ["Last Activity Date", "Last Activity Time", "Last activity"],
      ["Last Contacted", "Last contact date", "Last touch"],
    ],
    tr: [
      ["Son Etkinlik Tarihi", "Son Aktivite Tarihi", "Son Aktivite", "Son Faaliyet Tarihi"],
      ["Son Temas", "Son Görüşme Tarihi"],
    ],
  },
  entered: {
    en: [["Date entered", "Date entered stage", "Entered stage", "Entered"], ["Date entered current stage"]],
    tr: [["Aşamaya Giriş Tarihi", "Aşamaya Giriş"]],
  },
  left: {
    en: [["Date exited", "Date left stage", "Date exited stage", "Exited stage", "Left stage", "Exited"]],
    tr: [["Aşamadan Çıkış Tarihi", "Aşamadan Çıkış"]],
  },
  probability: {
    en: [
      ["Deal probability", "Probability (%)"],
      ["Confidence", "Win probability"],
    ],
    tr: [["Olasılık", "Olabilirlik (%)", "Kazanma Olasılığı"], ["%"]],
  },
} as const satisfies NamesOfFields;
