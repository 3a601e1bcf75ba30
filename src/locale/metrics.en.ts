import type { MetricId } from "../metrics/catalogue.ts";
import type { FamilyId } from "../metrics/families.ts";
import { campaignsEn } from "./metrics/campaigns.en.ts";
import { conversionEn } from "./metrics/conversion.en.ts";
import { customersEn } from "./metrics/customers.en.ts";
import { feedbackEn } from "./metrics/feedback.en.ts";
import { leadsEn } from "./metrics/leads.en.ts";
import { peopleEn } from "./metrics/people.en.ts";
import { pipelineEn } from "./metrics/pipeline.en.ts";
import { qualityEn } from "./metrics/quality.en.ts";
import { retentionEn } from "./metrics/retention.en.ts";
import { speedEn } from "./metrics/speed.en.ts";
import { valueEn } from "./metrics/value.en.ts";
import type { OneMetricWords } from "./metrics/words.ts";

export type MetricWords = { readonly [id in MetricId]: OneMetricWords };
export type FamilyNames = { readonly [id in FamilyId]: string };

export const metricsEn: MetricWords = {
  ...leadsEn,
  ...conversionEn,
  ...speedEn,
  ...valueEn,
  ...pipelineEn,
  ...customersEn,
  ...retentionEn,
  ...feedbackEn,
  ...peopleEn,
  ...campaignsEn,
  ...qualityEn,
};

export const familiesEn: FamilyNames = {
  leads: "Leads",
  conversion: "Conversion",
  speed: "Speed",
  value: "Volume and value",
  pipeline: "Pipeline and goals",
  customers: "Customer value",
  retention: "Retention",
  feedback: "Feedback",
  people: "People and enablement",
  campaigns: "Campaigns",
  quality: "Data quality",
};
