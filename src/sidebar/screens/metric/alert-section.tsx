import type { Dashboard } from "../../../calls/dashboard.ts";
import type { Tile } from "../../../calls/tile.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { AlertMark } from "../../components/alert-mark.tsx";
import { Icon } from "../../components/icon.tsx";
import { showValue } from "../../numbers/show-value.ts";
import type { App } from "../../store/app.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly tile: Tile;
}

/** Whether somebody is mailed, and when. */
export function AlertSection({ app, dashboard, tile }: Props) {
  const { page, style } = useSpeech();
  const words = page.metric;
  const { rule } = tile;
  const open = () => app.navigation.go({ kind: "alert", metric: tile.metric });
  const { dirty } = app.rules.read(tile, dashboard).part;
  return (
    <section class="part" aria-labelledby="alert-title">
      <div class="section-head">
        <h2 id="alert-title">{words.alert}</h2>
        {rule === null && (
          <ActionButton id="open-alert" look="quiet" onPress={open}>
            {words.addRule}
          </ActionButton>
        )}
      </div>
      {rule === null && <p class="quiet-text">{dirty ? page.unsaved : words.noRule}</p>}
      {rule !== null && (
        <button type="button" id="open-alert" class="entry" onClick={open}>
          <span class="entry-name">
            {words.mails(
              words.sides[rule.value.side],
              showValue(rule.value.threshold, tile.unit, style, page.units),
            )}
            <span class="entry-note">
              <AlertMark state={tile.alert} />
            </span>
            {dirty && <span class="entry-note unsaved">{page.unsaved}</span>}
          </span>{" "}
          <Icon name="next" />
        </button>
      )}
    </section>
  );
}
