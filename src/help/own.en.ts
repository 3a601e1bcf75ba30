import { campaignsEn } from "./own/campaigns.en.ts";
import { conversionEn } from "./own/conversion.en.ts";
import { customersEn } from "./own/customers.en.ts";
import { feedbackEn } from "./own/feedback.en.ts";
import { leadsEn } from "./own/leads.en.ts";
import { peopleEn } from "./own/people.en.ts";
import { pipelineEn } from "./own/pipeline.en.ts";
import { qualityEn } from "./own/quality.en.ts";
import { retentionEn } from "./own/retention.en.ts";
import { speedEn } from "./own/speed.en.ts";
import { tablesEn } from "./own/tables.en.ts";
import { valueEn } from "./own/value.en.ts";
import type { HelpWords } from "./words.ts";

export const ownEn: HelpWords["own"] = {
  ...tablesEn,
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
