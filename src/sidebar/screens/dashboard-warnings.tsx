import type { Dashboard } from "../../calls/dashboard.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Box } from "../components/box.tsx";
import type { App } from "../store/app.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** What stands in the way of right figures or of mails, the worst first. */
export function DashboardWarnings({ app, dashboard }: Props) {
  const { page, fields } = useSpeech();
  const { trigger, tiles, sources, settingsProblems } = dashboard;
  const { go } = app.navigation;
  const words = page.metrics;
  const unchecked = !trigger.on && tiles.some(({ rules }) => rules.some(({ value }) => value.active));
  const toAlerts = <ActionButton onPress={() => go({ kind: "alerts" })}>{words.toAlerts}</ActionButton>;
  return (
    <>
      {sources.map(({ kind, problem, gone }) => {
        if (problem === null && gone.length === 0) return null;
        const named = page.list(gone.map((field) => fields[field]));
        return (
          <Box key={kind} tone={problem === null ? "warning" : "error"}>
            <p dir="auto">{problem ?? words.goneColumns(page.kinds[kind], named)}</p>
            <ActionButton id={`repair-${kind}`} onPress={() => go({ kind: "source", table: kind })}>
              {problem === null ? words.chooseColumns : words.chooseSheet}
            </ActionButton>
          </Box>
        );
      })}
      {unchecked && (
        <Box tone="warning">
          <p>{words.checkIsOff}</p>
          {toAlerts}
        </Box>
      )}
      {trigger.late && (
        <Box tone="warning">
          <p>{words.checkIsLate}</p>
          {toAlerts}
        </Box>
      )}
      {settingsProblems.length > 0 && (
        <Box tone="warning">
          <p>{words.settingsProblems(settingsProblems.length)}</p>
          {!unchecked && !trigger.late && toAlerts}
        </Box>
      )}
    </>
  );
}
