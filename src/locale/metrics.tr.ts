import { campaignsTr } from "./metrics/campaigns.tr.ts";
import { conversionTr } from "./metrics/conversion.tr.ts";
import { customersTr } from "./metrics/customers.tr.ts";
import { feedbackTr } from "./metrics/feedback.tr.ts";
import { leadsTr } from "./metrics/leads.tr.ts";
import { peopleTr } from "./metrics/people.tr.ts";
import { pipelineTr } from "./metrics/pipeline.tr.ts";
import { qualityTr } from "./metrics/quality.tr.ts";
import { retentionTr } from "./metrics/retention.tr.ts";
import { speedTr } from "./metrics/speed.tr.ts";
import { valueTr } from "./metrics/value.tr.ts";
import type { FamilyNames, MetricWords } from "./metrics.en.ts";

export const metricsTr: MetricWords = {
  ...leadsTr,
  ...conversionTr,
  ...speedTr,
  ...valueTr,
  ...pipelineTr,
  ...customersTr,
  ...retentionTr,
  ...feedbackTr,
  ...peopleTr,
  ...campaignsTr,
  ...qualityTr,
};

export const familiesTr: FamilyNames = {
  leads: "Adaylar",
  conversion: "Dönüşüm",
  speed: "Hız",
  value: "Hacim ve değer",
  pipeline: "Satış hattı ve hedefler",
  customers: "Müşteri değeri",
  retention: "Elde tutma",
  feedback: "Geri bildirim",
  people: "Kişiler ve satış desteği",
  campaigns: "Kampanyalar",
  quality: "Veri kalitesi",
};
