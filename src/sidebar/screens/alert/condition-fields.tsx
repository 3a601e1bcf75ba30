import { NumberBox } from "../../components/number-box.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { unitOf } from "../../store/rule-condition.ts";
import type { RuleGround } from "../../store/rule-editor.ts";
import { kindsFor, withKind } from "../../store/rule-offer.ts";
import { useSpeech } from "../../words.ts";
import { type FieldsProps, fieldsOf } from "./fields.ts";

interface Props extends FieldsProps {
  readonly ground: RuleGround;
}

/** When the figure is wrong. */
export function ConditionFields({ edited, tried, ground }: Props) {
  const { page } = useSpeech();
  const words = page.rule;
  const { form, metric } = fieldsOf(edited);
  const fields = { edited, tried };
  return (
    <>
      <SelectField
        id="rule-kind"
        label={words.when}
        value={form.kind}
        options={kindsFor(metric)}
        nameOf={(kind) => words.kinds[kind]}
        onChoose={(kind) => edited.part.edit(withKind(form, kind, metric))}
      />
      {(form.kind === "above" || form.kind === "below") && (
        <Threshold {...fields} id="threshold" label={words.threshold} />
      )}
      {form.kind === "outside" && (
        <div class="pair">
          <Threshold {...fields} id="threshold" label={words.low} />
          <Threshold {...fields} id="high" label={words.high} />
        </div>
      )}
      {form.kind === "change" && <ChangeFields {...fields} />}
      {form.kind === "off-pace" && <PaceFields {...fields} ground={ground} />}
      {form.kind === "anomaly" && (
        <>
          <Direction {...fields} />
          <p class="hint">{words.anomalyHint}</p>
        </>
      )}
    </>
  );
}

interface ThresholdProps extends FieldsProps {
  readonly id: "threshold" | "high";
  readonly label: string;
  readonly hint?: string;
}

function Threshold({ edited, tried, id, ...said }: ThresholdProps) {
  const { form, metric, issues, change } = fieldsOf(edited);
  return (
    <NumberBox
      {...said}
      id={id}
      unit={unitOf(form.kind, metric.unit)}
      value={form[id]}
      onEdit={(typed) => change({ [id]: typed })}
      issue={issues[id]}
      tried={tried}
    />
  );
}

const directions = ["down", "up", "either"] as const;

function Direction({ edited }: FieldsProps) {
  const { page } = useSpeech();
  const words = page.rule;
  const { form, change } = fieldsOf(edited);
  return (
    <SelectField
      id="rule-direction"
      label={words.direction}
      value={form.direction}
      options={directions}
      nameOf={(direction) => words.directions[direction]}
      onChoose={(direction) => change({ direction })}
    />
  );
}

function ChangeFields({ edited, tried }: FieldsProps) {
  const { page } = useSpeech();
  const words = page.rule;
  const { form, change } = fieldsOf(edited);
  const { period } = form;
  return (
    <>
      <div class="pair">
        <Direction edited={edited} tried={tried} />
        <Threshold edited={edited} tried={tried} id="threshold" label={words.byMore} />
      </div>
      {period.unit !== "year" && (
        <SelectField
          id="rule-against"
          label={words.against}
          value={form.against}
          options={["previous", "year"] as const}
          nameOf={(against) => words.againsts[period.unit === "all" ? "days" : "periods"][against]}
          {...(period.unit !== "all" && !period.finished && { hint: words.changeHint })}
          onChoose={(against) => change({ against })}
        />
      )}
    </>
  );
}

function PaceFields({ edited, tried, ground }: Props) {
  const { page } = useSpeech();
  const words = page.rule;
  const { form, metric } = fieldsOf(edited);
  const tile = ground.dashboard.tiles.find((one) => one.metric === form.metric);
  const isRunning = metric.additive && form.period.unit !== "all" && !form.period.finished;
  const hasGoal = tile !== undefined && tile.goals.length > 0;
  return (
    <Threshold
      edited={edited}
      tried={tried}
      id="threshold"
      label={words.byMore}
      hint={hasGoal ? words.behindHint[isRunning ? "pace" : "goal"] : words.noGoal}
    />
  );
}
