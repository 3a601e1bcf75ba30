import type { Side } from "../../alerts/rule.ts";
import { AlertMark } from "../components/alert-mark.tsx";
import { ConflictNotice } from "../components/conflict-notice.tsx";
import { SectionHead } from "../components/section-head.tsx";
import { showValue } from "../numbers/show-value.ts";
import { metricActions } from "../store/metric-editor.ts";
import { useSpeech } from "../words.ts";
import type { PartProps } from "./goal-section.tsx";
import { RuleFields } from "./rule-fields.tsx";

export function RuleSection({ tile, edited, tried, running, onRemove }: PartProps) {
  const { page, style } = useSpeech();
  const { rule } = edited;
  const words = page.metric;
  const theirs = () => {
    if (rule.saved === null) return page.conflict.noRule;
    const { side, threshold }: { readonly side: Side; readonly threshold: number } = rule.saved.value;
    return page.conflict.rule(words.sides[side], showValue(threshold, tile.unit, style, page.units));
  };
  return (
    <section aria-labelledby="rule-title">
      <SectionHead
        id="rule-title"
        title={words.alert}
        remove={rule.saved === null ? null : words.removeRule}
        action={metricActions.removeRule}
        running={running}
        onRemove={onRemove}
      />
      {rule.conflict && (
        <ConflictNotice theirs={theirs()} onTakeTheirs={rule.discard} onKeepMine={rule.keepMine} />
      )}
      {rule.saved !== null && <AlertMark state={tile.alert} />}
      <label class="tick">
        <input
          type="checkbox"
          checked={rule.form.active}
          onChange={(event) => rule.edit({ ...rule.form, active: event.currentTarget.checked })}
        />
        <span>{words.active}</span>
      </label>
      {(rule.form.active || rule.saved !== null) && <RuleFields tile={tile} edited={edited} tried={tried} />}
    </section>
  );
}
