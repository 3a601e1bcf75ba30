import type { Person } from "../../../calls/people.ts";
import type { Saved } from "../../../calls/saved.ts";
import type { CommissionPlan } from "../../../settings/commission-plan.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { showValue } from "../../numbers/show-value.ts";
import type { App } from "../../store/app.ts";
import { useSpeech } from "../../words.ts";
import { ShareBar } from "./ramp-section.tsx";

interface Props {
  readonly app: App;
  readonly plan: Saved<CommissionPlan> | null;
  readonly person: Person;
}

/** Quota, how much of it is booked, and what that earns. */
export function Pay({ app, plan, person: { quota, attainment, commission } }: Props) {
  const { page, style } = useSpeech();
  const words = page.people;
  const money = (value: number) => showValue(value, "money", style, page.units);
  return (
    <section class="part" aria-labelledby="pay-title">
      <h2 id="pay-title">{words.pay}</h2>
      {quota === null && <p class="quiet-text">{words.noQuota}</p>}
      <dl class="facts">
        {quota !== null && (
          <div>
            <dt>{words.quota}</dt>
            <dd>{money(quota)}</dd>
          </div>
        )}
        {attainment !== null && (
          <div>
            <dt>{words.attainment}</dt>
            <dd>{showValue(attainment, "ratio", style, page.units)}</dd>
          </div>
        )}
        {commission !== null && (
          <div>
            <dt>{words.commission}</dt>
            <dd>{money(commission)}</dd>
          </div>
        )}
      </dl>
      {attainment !== null && <ShareBar share={attainment} />}
      {plan === null && (
        <p class="row">
          <span class="quiet-text">{words.noPlan}</span>
          <ActionButton id="add-plan" look="link" onPress={() => app.navigation.go({ kind: "plan" })}>
            {page.plan.add}
          </ActionButton>
        </p>
      )}
    </section>
  );
}
