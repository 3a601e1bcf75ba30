import type { Tile } from "../../../calls/tile.ts";
import { ActionButton } from "../../components/action-button.tsx";
import type { App } from "../../store/app.ts";
import { ownActions } from "../../store/own-editor.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly app: App;
  readonly own: NonNullable<Tile["own"]>;
}

/** Where a metric of one's own is read, and the way to change or remove it. */
export function OwnSection({ app, own }: Props) {
  const { page } = useSpeech();
  const words = page.thisMetric;
  const running = app.session.running.value;
  const { id, cell, sheetName } = own.value;
  const remove = async () => {
    await app.own.remove(own);
    const gone = !app.session.dashboard.value?.tiles.some(({ metric }) => metric === id);
    if (gone) app.navigation.back();
  };
  return (
    <section class="part" aria-labelledby="own-title">
      <h2 id="own-title">{words.title}</h2>
      <p dir="auto">{words.from(cell, sheetName)}</p>
      <div class="row">
        <ActionButton id="edit-own" onPress={() => app.navigation.go({ kind: "own", id })}>
          {words.edit}
        </ActionButton>
        <ActionButton look="quiet" action={ownActions.remove} running={running} onPress={remove}>
          {words.remove}
        </ActionButton>
      </div>
      <p class="hint">{words.keeps}</p>
    </section>
  );
}
