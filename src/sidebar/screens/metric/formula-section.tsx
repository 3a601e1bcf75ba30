import type { Inserted } from "../../../calls/calls.ts";
import type { MetricDetail } from "../../../calls/detail.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { Box } from "../../components/box.tsx";
import { Icon } from "../../components/icon.tsx";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly detail: MetricDetail;
  readonly running: string | null;
  /** What came of the last try; null: none yet, or it was let be. */
  readonly inserted: Inserted | null;
  readonly onInsert: (overwrite: boolean) => void;
  /** The cell that is not empty is to stay as it is. */
  readonly onKeep: () => void;
}

export const insertAction = "insert-formula";

/** The formula that gives the same figure in a cell, and the way to put it there. */
export function FormulaSection({ detail, running, inserted, onInsert, onKeep }: Props) {
  const { page } = useSpeech();
  const words = page.formula;
  if (detail.formula === null) {
    return (
      <p class="fold-body" dir="auto">
        {detail.formulaProblem}
      </p>
    );
  }
  return (
    <div class="fold-body">
      <p class="hint">{words.lead}</p>
      <pre class="formula">
        <code>{detail.formula.formula}</code>
      </pre>
      <ActionButton action={insertAction} running={running} onPress={() => onInsert(false)}>
        {words.insert}
      </ActionButton>
      {inserted !== null && inserted.occupiedBy !== null && (
        <Box tone="warning" urgent>
          <p dir="auto">{words.occupied(inserted.cell, inserted.sheetName, inserted.occupiedBy)}</p>
          <p>{words.keptHint}</p>
          <div class="row">
            <ActionButton running={running} onPress={() => onInsert(true)}>
              {words.overwrite}
            </ActionButton>
            <ActionButton look="quiet" running={running} onPress={onKeep}>
              {words.keep}
            </ActionButton>
          </div>
        </Box>
      )}
      <p class="outcome" role="status" dir="auto">
        {inserted !== null && inserted.occupiedBy === null && (
          <>
            <Icon name="check" />
            <span>{words.inserted(inserted.cell, inserted.sheetName)}</span>
          </>
        )}
      </p>
    </div>
  );
}
