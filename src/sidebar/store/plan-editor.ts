import type { Dashboard } from "../../calls/dashboard.ts";
import type { CommissionPlan } from "../../settings/commission-plan.ts";
import { type NumberStyle, numberStyle } from "../numbers/number-style.ts";
import { writeNumber } from "../numbers/write-number.ts";
import { createDrafts } from "./drafts.ts";
import type { Checked } from "./issue.ts";
import type { Notices } from "./notices.ts";
import { type Part, type PartKind, partOf, type SaveOutcome, sendPart } from "./part.ts";
import type { Session } from "./session.ts";
import { shareField } from "./share.ts";

export interface PlanForm {
  readonly rate: string;
  readonly rateAboveQuota: string;
}

export interface EditedPlan {
  readonly part: Part<PlanForm, CommissionPlan>;
  readonly check: Checked<CommissionPlan, keyof PlanForm>;
}

export const planAction = "save-plan";

/** How people are paid: one plan a file. */
export interface PlanEditor {
  read(dashboard: Dashboard): EditedPlan;
  /** "invalid" when a field is wrong and nothing was sent. */
  save(dashboard: Dashboard): Promise<SaveOutcome | "invalid">;
}

export function createPlanEditor(session: Session, notices: Notices): PlanEditor {
  const drafts = createDrafts<PlanForm, CommissionPlan>();
  const kindIn = (style: NumberStyle): PartKind<PlanForm, CommissionPlan> => ({
    drafts,
    key: "plan",
    find: ({ commissionPlan }) => commissionPlan,
    toForm: (plan) => planForm(plan, style),
    same: (form, other) => form.rate === other.rate && form.rateAboveQuota === other.rateAboveQuota,
  });
  const read = (dashboard: Dashboard): EditedPlan => {
    const style = numberStyle(dashboard.locale);
    const part = partOf(kindIn(style), dashboard);
    return { part, check: checkPlan(part.form, style) };
  };
  return {
    read,
    save: async (dashboard) => {
      const { part, check } = read(dashboard);
      if (!check.ok) return "invalid";
      if (part.conflict) return "conflict";
      const kind = kindIn(numberStyle(dashboard.locale));
      const saved = { value: check.value, revision: part.base?.revision ?? "" };
      const outcome = await sendPart(session, kind, planAction, "saveCommissionPlan", [saved]);
      if (outcome === "saved") notices.show("saved");
      return outcome;
    },
  };
}

export function planForm(plan: CommissionPlan | null, style: NumberStyle): PlanForm {
  const written = (rate: number | null | undefined) =>
    rate == null ? "" : writeNumber(rate, "ratio", style);
  return { rate: written(plan?.rate), rateAboveQuota: written(plan?.rateAboveQuota) };
}

export function checkPlan(form: PlanForm, style: NumberStyle): Checked<CommissionPlan, keyof PlanForm> {
  const rate = shareField(form.rate, style);
  const above = shareField(form.rateAboveQuota, style);
  const rateIssue = rate.issue ?? (rate.value === null ? ({ kind: "empty" } as const) : null);
  if (rate.value !== null && rateIssue === null && above.issue === null) {
    return { ok: true, value: { rate: rate.value, rateAboveQuota: above.value } };
  }
  return {
    ok: false,
    issues: {
      ...(rateIssue && { rate: rateIssue }),
      ...(above.issue && { rateAboveQuota: above.issue }),
    },
  };
}
