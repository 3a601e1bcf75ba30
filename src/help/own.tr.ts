import { campaignsTr } from "./own/campaigns.tr.ts";
import { conversionTr } from "./own/conversion.tr.ts";
import { customersTr } from "./own/customers.tr.ts";
import { feedbackTr } from "./own/feedback.tr.ts";
import { leadsTr } from "./own/leads.tr.ts";
import { peopleTr } from "./own/people.tr.ts";
import { pipelineTr } from "./own/pipeline.tr.ts";
import { qualityTr } from "./own/quality.tr.ts";
import { retentionTr } from "./own/retention.tr.ts";
import { speedTr } from "./own/speed.tr.ts";
import { tablesTr } from "./own/tables.tr.ts";
import { valueTr } from "./own/value.tr.ts";
import type { HelpWords } from "./words.ts";

export const ownTr: HelpWords["own"] = {
  ...tablesTr,
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
