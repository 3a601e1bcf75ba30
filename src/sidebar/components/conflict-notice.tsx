import { useEffect, useRef } from "preact/hooks";
import { useSpeech } from "../words.ts";
import { ActionButton } from "./action-button.tsx";
import { Box } from "./box.tsx";

interface Props {
  /** What the other person saved. */
  readonly theirs: string;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** Somebody else has saved the thing that is being edited: their version, and the choice between both. */
export function ConflictNotice({ theirs, onTakeTheirs, onKeepMine }: Props) {
  const { page } = useSpeech();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <div ref={here} tabIndex={-1} class="conflict">
      <Box tone="warning" title={page.conflict.title} urgent>
        <p dir="auto">{theirs}</p>
        <p>{page.conflict.kept}</p>
        <div class="row">
          <ActionButton onPress={onKeepMine}>{page.conflict.keepMine}</ActionButton>
          <ActionButton onPress={onTakeTheirs}>{page.conflict.takeTheirs}</ActionButton>
        </div>
      </Box>
    </div>
  );
}
