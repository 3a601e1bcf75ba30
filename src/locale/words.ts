import { type DetailWords, detailEn } from "./detail.en.ts";
import { detailTr } from "./detail.tr.ts";
import { type DigestTexts, digestTextsEn } from "./digests.en.ts";
import { digestTextsTr } from "./digests.tr.ts";
import { type ErrorWords, errorsEn } from "./errors.en.ts";
import { errorsTr } from "./errors.tr.ts";
import { type ExplainWords, explainEn } from "./explain.en.ts";
import { explainTr } from "./explain.tr.ts";
import { type FieldWords, fieldsEn } from "./fields.en.ts";
import { fieldsTr } from "./fields.tr.ts";
import { type FunnelTexts, funnelTextsEn } from "./funnel.en.ts";
import { funnelTextsTr } from "./funnel.tr.ts";
import type { Language } from "./language.ts";
import { type LeftOutWords, leftOutEn } from "./left-out.en.ts";
import { leftOutTr } from "./left-out.tr.ts";
import { type MailWords, mailEn } from "./mail.en.ts";
import { mailTr } from "./mail.tr.ts";
import { type FamilyNames, familiesEn, type MetricWords, metricsEn } from "./metrics.en.ts";
import { familiesTr, metricsTr } from "./metrics.tr.ts";
import { type ServerWords, serverEn } from "./server.en.ts";
import { serverTr } from "./server.tr.ts";
import { type TeamWords, teamEn } from "./team.en.ts";
import { teamTr } from "./team.tr.ts";
import { type UnitNames, unitsEn, unitsTr } from "./units.ts";

/** All that the server says in one language; the page has its own words. */
export interface Words {
  readonly errors: ErrorWords;
  readonly metrics: MetricWords;
  readonly families: FamilyNames;
  readonly leftOut: LeftOutWords;
  readonly explain: ExplainWords;
  readonly units: UnitNames;
  readonly fields: FieldWords;
  readonly detail: DetailWords;
  readonly funnel: FunnelTexts;
  readonly team: TeamWords;
  readonly mail: MailWords;
  readonly server: ServerWords;
  readonly digests: DigestTexts;
}

/** Each group is read when it is asked for: a formula's call loads no words that it does not say. */
const english: Words = {
  get errors() {
    return errorsEn;
  },
  get metrics() {
    return metricsEn;
  },
  get families() {
    return familiesEn;
  },
  get leftOut() {
    return leftOutEn;
  },
  get explain() {
    return explainEn;
  },
  get units() {
    return unitsEn;
  },
  get fields() {
    return fieldsEn;
  },
  get detail() {
    return detailEn;
  },
  get funnel() {
    return funnelTextsEn;
  },
  get team() {
    return teamEn;
  },
  get mail() {
    return mailEn;
  },
  get server() {
    return serverEn;
  },
  get digests() {
    return digestTextsEn;
  },
};

const turkish: Words = {
  get errors() {
    return errorsTr;
  },
  get metrics() {
    return metricsTr;
  },
  get families() {
    return familiesTr;
  },
  get leftOut() {
    return leftOutTr;
  },
  get explain() {
    return explainTr;
  },
  get units() {
    return unitsTr;
  },
  get fields() {
    return fieldsTr;
  },
  get detail() {
    return detailTr;
  },
  get funnel() {
    return funnelTextsTr;
  },
  get team() {
    return teamTr;
  },
  get mail() {
    return mailTr;
  },
  get server() {
    return serverTr;
  },
  get digests() {
    return digestTextsTr;
  },
};

export function wordsIn(language: Language): Words {
  return language === "tr" ? turkish : english;
}
