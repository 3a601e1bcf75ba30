import type { AlertRule } from "../../../calls/alerts.ts";
import { AlertMark } from "../../components/alert-mark.tsx";
import { Icon } from "../../components/icon.tsx";
import { WrongGroups } from "../../components/wrong-groups.tsx";
import { wallText } from "../../moment-text.ts";
import { conditionText } from "../../rule-text.ts";
import type { App } from "../../store/app.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly app: App;
  readonly rule: AlertRule;
  readonly nowWallMs: number;
}

const mostGroups = 3;

/** An alert in a line or two: what it watches, when it mails, and how that stands. */
export function RuleEntry({ app, rule, nowWallMs }: Props) {
  const speech = useSpeech();
  const { page, style } = speech;
  const { id, snoozedUntil } = rule.rule.value;
  const isSnoozed = snoozedUntil !== null && snoozedUntil > nowWallMs;
  return (
    <button
      type="button"
      id={`rule-${id}`}
      class="entry"
      onClick={() => app.navigation.go({ kind: "alert", rule: id })}
    >
      <span class="entry-name">
        <bdi>{rule.name}</bdi>
        <span class="entry-note">{page.rule.mails(conditionText(rule.rule.value, rule, speech))}</span>
        <span class="entry-note">
          <AlertMark state={rule.state} fewRows={rule.fewRows} />
        </span>
        <WrongGroups groups={rule.groups} nowMs={app.nowMs()} most={mostGroups} />
        {rule.problem !== null && (
          <span class="entry-note" dir="auto">
            {rule.problem}
          </span>
        )}
        {isSnoozed && (
          <span class="entry-note snoozed">
            <Icon name="clock" />
            {page.alerts.snoozed(wallText(snoozedUntil, style.locale))}
          </span>
        )}
        {app.rules.isEdited(id) && <span class="entry-note unsaved">{page.unsaved}</span>}
      </span>{" "}
      <Icon name="next" />
    </button>
  );
}
