import type { Saved } from "../../../calls/saved.ts";
import type { CommissionPlan } from "../../../settings/commission-plan.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { showValue } from "../../numbers/show-value.ts";
import type { App } from "../../store/app.ts";
import { type Speech, useSpeech } from "../../words.ts";

interface Props {
  readonly app: App;
  readonly plan: Saved<CommissionPlan> | null;
}

/** How people are paid, and the way to change it. */
export function PlanSection({ app, plan }: Props) {
  const speech = useSpeech();
  const words = speech.page.plan;
  return (
    <section class="part" aria-labelledby="plan-title">
      <div class="section-head">
        <h2 id="plan-title">{words.title}</h2>
        <ActionButton id="edit-plan" look="quiet" onPress={() => app.navigation.go({ kind: "plan" })}>
          {plan === null ? words.add : words.edit}
        </ActionButton>
      </div>
      <p class={plan === null ? "quiet-text" : ""}>
        {plan === null ? words.none : planText(plan.value, speech)}
      </p>
    </section>
  );
}

/** A plan in a few words: 5% of what is booked, 8% above the quota. */
export function planText({ rate, rateAboveQuota }: CommissionPlan, { page, style }: Speech): string {
  const written = (share: number) => showValue(share, "ratio", style, page.units);
  return rateAboveQuota === null
    ? page.plan.says(written(rate))
    : page.plan.saysAbove(written(rate), written(rateAboveQuota));
}
