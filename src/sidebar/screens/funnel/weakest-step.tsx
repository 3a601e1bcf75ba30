import type { WeakStep } from "../../../calls/funnel.ts";
import { Icon } from "../../components/icon.tsx";
import { showValue } from "../../numbers/show-value.ts";
import { useSpeech } from "../../words.ts";

/** The step that loses most against what it should, why it is this one, and what to do. */
export function WeakestStep({ step }: { readonly step: WeakStep }) {
  const { page, style } = useSpeech();
  const words = page.funnel;
  const written = (rate: number) => showValue(rate, "ratio", style, page.units);
  return (
    <section class="weakest" aria-labelledby="weakest-title">
      <h2 id="weakest-title">
        <Icon name="at-risk" />
        {words.weakest}
      </h2>
      <p class="weakest-step" dir="auto">
        {words.step(step.from, step.to)}
      </p>
      <dl class="facts">
        <div>
          <dt>{words.rate}</dt>
          <dd>{written(step.rate)}</dd>
        </div>
        <div>
          <dt>{words.against[step.against.kind]}</dt>
          <dd>{written(step.against.rate)}</dd>
        </div>
      </dl>
      <p dir="auto">{step.evidence}</p>
      <h3>{words.phase[step.phase]}</h3>
      <ul class="advice">
        {step.advice.map((advice) => (
          <li key={advice} dir="auto">
            {advice}
          </li>
        ))}
      </ul>
    </section>
  );
}
