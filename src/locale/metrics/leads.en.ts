import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const leadsEn: FamilyWords<typeof families.leads> = {
  "lead-count": {
    name: "Lead count",
    also: ["Leads", "Number of leads", "New leads"],
    definition:
      "Number of leads. With e-mail addresses each address counts once; excluded labels are left out.",
  },
  "lead-velocity-rate": {
    name: "Lead velocity rate",
    also: ["LVR", "Lead growth"],
    definition:
      "(Qualified leads of the period − those of the period before) ÷ those of the period before. A period still running is compared with as many days of the one before.",
  },
  "cost-per-lead": {
    name: "Cost per lead",
    also: ["CPL"],
    definition:
      "Spend ÷ leads. With e-mail addresses each address counts once; excluded labels are left out.",
  },
  "lead-quality": {
    name: "Lead quality",
    also: ["Lead quality score"],
    definition:
      "Weight of the filled and valid fields ÷ weight of all given fields, on average over leads. An address such as info@ counts half.",
  },
  "lead-response-time": {
    name: "Lead response time",
    also: ["Response time", "First response time", "Speed to lead"],
    definition:
      "Median time from a lead's creation to its first response. Leads without a response are left out.",
  },
  "lead-sla-rate": {
    name: "Lead response SLA rate",
    also: ["SLA rate", "Response SLA", "Answered in time"],
    definition:
      "Leads answered within the time allowed ÷ (answered leads + those unanswered for longer). Unanswered leads that still have time are left out.",
  },
  "qualification-rate": {
    name: "Qualification rate",
    also: ["MQL to SQL", "MQL to SQL rate", "SQL rate"],
    definition:
      "Sales qualified leads ÷ marketing qualified leads. Later stages count as both; leads that are not yet qualified are left out.",
  },
  "stale-lead-rate": {
    name: "Stale lead rate",
    also: ["Stale leads", "Neglected leads"],
    definition:
      "Open leads without activity for more than so many days ÷ open leads. Won and lost leads are left out.",
  },
};
