import type { NamesOfFields } from "./field-names.ts";

/** What stands in leads and contacts, and in tables of salespeople, their teams and what they are given to learn. */
export const peopleNames = {
  name: {
    en: [
      ["Full name", "Name", "Person - Name"],
      ["Contact name", "Contact person"],
      ["Last Name", "Surname"],
      ["First Name"],
    ],
    tr: [["Ad Soyad", "Adı Soyadı", "Ad", "İsim"], ["Kişi Adı"], ["Soyad", "Soyadı"]],
  },
  email: {
    en: [
      ["Email", "Email address", "E-mail", "Customer Email", "Person - Email"],
      ["Work email", "Person - Email - Work"],
      ["Person - Email - Home", "Person - Email - Other"],
    ],
    tr: [["E-posta", "Eposta", "E-posta adresi", "Birincil E-Posta", "Kişi - E-posta"]],
  },
  phone: {
    en: [
      ["Phone", "Phone Number", "Telephone", "Person - Phone"],
      ["Mobile Phone Number", "Mobile", "Mobile phone", "Person - Phone - Work"],
    ],
    tr: [
      ["Telefon", "Birincil Telefon", "Telefon Numarası", "Kişi - Telefon"],
      ["Cep Telefonu", "Cep", "GSM"],
    ],
  },
  company: {
    en: [
      ["Company", "Company Name", "Company / Account"],
      ["Associated Company", "Organization"],
      ["Organization - Name"],
      ["Person - Organization"],
    ],
    tr: [["Şirket", "Şirket Adı", "Firma", "Firma Adı"], ["Kuruluş", "Kuruluş Adı", "Kurum"], []],
  },
  title: {
    en: [["Job Title", "Job position", "Person - Job title"], ["Title"]],
    tr: [["Unvan", "İş Unvanı", "Görev", "Pozisyon"]],
  },
  lifecycle: {
    en: [["Lifecycle Stage", "Lead stage"]],
    tr: [["Yaşam Döngüsü Aşaması", "Aday Aşaması"]],
  },
  response: {
    en: [
      ["First Response", "First response date", "First response at", "First contacted", "First contact date"],
    ],
    tr: [["İlk Yanıt", "İlk Yanıt Tarihi", "İlk Temas", "İlk Temas Tarihi", "İlk Görüşme Tarihi"]],
  },
  converted: {
    en: [["Converted Date", "Conversion Date", "Date converted", "ConvertedDate", "Became a Customer Date"]],
    tr: [["Dönüşme Tarihi", "Dönüşüm Tarihi", "Dönüştürülme Tarihi", "Çevrilme Tarihi"]],
  },
  activated: {
    en: [["Activation date", "Activated", "Activated at", "Activated on"]],
    tr: [["Etkinleşme Tarihi", "Etkinleştirme Tarihi", "Aktivasyon Tarihi"]],
  },
  contact: {
    en: [["Contact outcome", "Call outcome", "Call result", "Call disposition", "Disposition"]],
    tr: [["İletişim Sonucu", "Arama Sonucu", "Görüşme Sonucu"]],
  },
  score: {
    en: [["Score", "NPS", "NPS score", "CSAT", "CES", "Survey score"]],
    tr: [["Puan", "Skor", "Anket Puanı", "NPS Puanı"]],
  },

  region: {
    en: [
      ["Region", "Sales region", "Territory Region", "Territory", "Regional office"],
      ["Country/Region", "Country", "Billing Country"],
    ],
    tr: [
      ["Bölge", "Satış Bölgesi"],
      ["Ülke", "İl", "Şehir"],
    ],
  },
  team: {
    en: [["Team", "Sales team", "Team name", "HubSpot Team"]],
    tr: [["Ekip", "Takım", "Satış Ekibi", "Satış Takımı"]],
  },
  manager: {
    en: [["Manager", "Sales manager", "Team lead"]],
    tr: [["Yönetici", "Satış Yöneticisi", "Satış Müdürü", "Müdür", "Ekip Lideri"]],
  },
  person: {
    en: [
      ["Person", "Employee name", "Learner"],
      [
        "Sales agent",
        "Sales rep",
        "Sales representative",
        "Salesperson",
        "Rep",
        "Agent",
        "Employee",
        "Owner",
      ],
      ["Name", "Full name"],
    ],
    tr: [
      ["Çalışan Adı", "Personel", "Katılımcı"],
      ["Satış Temsilcisi", "Temsilci", "Satışçı", "Çalışan", "Sorumlu"],
      ["Ad Soyad", "Ad", "İsim"],
    ],
  },
  quota: {
    en: [
      ["Quota", "Sales quota", "Quota amount"],
      ["Target", "Sales target", "Goal"],
    ],
    tr: [
      ["Kota", "Satış Kotası"],
      ["Hedef", "Satış Hedefi"],
    ],
  },
  quotaOwner: {
    en: [
      ["Quota owner"],
      [
        "Sales agent",
        "Sales rep",
        "Sales representative",
        "Salesperson",
        "Rep",
        "Agent",
        "Employee",
        "Owner",
      ],
      ["Name", "Full name"],
    ],
    tr: [
      ["Kota Sahibi"],
      ["Satış Temsilcisi", "Temsilci", "Satışçı", "Çalışan", "Sorumlu"],
      ["Ad Soyad", "Ad", "İsim"],
    ],
  },
  hired: {
    en: [["Hire date", "Hired", "Hired on", "Date hired", "Joining date"]],
    tr: [["İşe Giriş Tarihi", "İşe Başlama Tarihi", "İşe Giriş"]],
  },
  due: {
    en: [["Due date", "Due", "Deadline", "Due on"]],
    tr: [["Vade Tarihi", "Vade", "Son Tarih", "Bitirme Tarihi"]],
  },
  completed: {
    en: [
      ["Completion date", "Completed", "Completed at", "Completed on", "Date completed"],
      ["Fulfilled at"],
    ],
    tr: [["Tamamlanma Tarihi", "Tamamlandığı Tarih"]],
  },
  asset: {
    en: [["Asset", "Content", "Asset name", "Content name", "Content title"]],
    tr: [["İçerik", "İçerik Adı", "Doküman", "Materyal"]],
  },
  used: {
    en: [
      ["Used", "Content used", "Asset used"],
      ["Asset", "Content", "Asset name", "Content name"],
    ],
    tr: [
      ["Kullanılan", "Kullanılan İçerik"],
      ["İçerik", "İçerik Adı"],
    ],
  },
  touched: {
    en: [
      ["Touched deal ID", "Touched ID", "Touched deal"],
      ["Deal ID", "Opportunity ID"],
    ],
    tr: [
      ["Dokunulan Fırsat No", "Dokunulan Anlaşma No"],
      ["Fırsat No", "Anlaşma No"],
    ],
  },
} as const satisfies NamesOfFields;
