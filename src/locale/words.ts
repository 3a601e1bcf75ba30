import { type DetailWords, detailEn } from "./detail.en.ts";
import { detailTr } from "./detail.tr.ts";
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
}

const WORDS: { readonly [language in Language]: Words } = {
  en: {
    errors: errorsEn,
    metrics: metricsEn,
    families: familiesEn,
    leftOut: leftOutEn,
    explain: explainEn,
    units: unitsEn,
    fields: fieldsEn,
    detail: detailEn,
    funnel: funnelTextsEn,
    team: teamEn,
    mail: mailEn,
    server: serverEn,
  },
  tr: {
    errors: errorsTr,
    metrics: metricsTr,
    families: familiesTr,
    leftOut: leftOutTr,
    explain: explainTr,
    units: unitsTr,
    fields: fieldsTr,
    detail: detailTr,
    funnel: funnelTextsTr,
    team: teamTr,
    mail: mailTr,
    server: serverTr,
  },
};

export function wordsIn(language: Language): Words {
  return WORDS[language];
}
