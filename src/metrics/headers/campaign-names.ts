import type { NamesOfFields } from "./field-names.ts";

/** What stands in reports on campaigns, mailings (Mailchimp) and visits (Google Analytics 4). */
export const campaignNames = {
  campaign: {
    en: [
      ["Campaign", "Campaign Name", "Campaign title"],
      ["Title"],
      ["Primary Campaign Source", "Session campaign", "Campaign Source", "UTM campaign"],
    ],
    tr: [["Kampanya", "Kampanya Adı"], [], ["Kaynak Kampanya"]],
  },
  sent: {
    en: [
      ["Total Recipients", "Recipients", "Sent", "Emails sent"],
      ["Successful Deliveries", "Delivered"],
    ],
    tr: [["Gönderilen", "Alıcı Sayısı", "Gönderim"], ["Teslim Edilen"]],
  },
  opens: {
    en: [["Unique Opens"], ["Opens", "Opened"]],
    tr: [["Tekil Açılma"], ["Açılma", "Açılan", "Açılmalar"]],
  },
  clicks: {
    en: [["Unique Clicks"], ["Clicks", "Clicked"]],
    tr: [["Tekil Tıklama"], ["Tıklama", "Tıklanan", "Tıklamalar"]],
  },
  replies: {
    en: [["Replies", "Replied", "Reply count"]],
    tr: [["Yanıt", "Yanıtlar", "Yanıtlayan"]],
  },
  unsubscribes: {
    en: [["Unsubscribes", "Unsubscribed", "Unsubs"]],
    tr: [["Abonelikten Çıkan", "Abonelikten Ayrılan", "Abonelik İptali"]],
  },
  bounces: {
    en: [["Total Bounces", "Bounces", "Bounced"]],
    tr: [["Geri Dönen", "Geri Dönme", "Geri Dönenler"]],
  },
  sessions: {
    en: [["Sessions"], ["Visits"]],
    tr: [["Oturum", "Oturumlar", "Oturum Sayısı"], ["Ziyaret"]],
  },
  keyEvents: {
    en: [["Key events"], ["Conversions", "Goal completions"]],
    tr: [["Önemli Etkinlik", "Önemli Etkinlikler"], ["Dönüşümler"]],
  },
} as const satisfies NamesOfFields;
