import { useSpeech } from "../words.ts";
import { ActionButton } from "./action-button.tsx";

interface Props {
  readonly action: string;
  readonly running: string | null;
  readonly dirty: boolean;
  readonly onDiscard: () => void;
  /** Saving makes sense with nothing changed, too: the first time. */
  readonly always?: boolean;
  readonly label?: string;
}

/** The form's end: it stays in view at the foot of the sidebar. */
export function SaveBar({ action, running, dirty, onDiscard, always = false, label }: Props) {
  const { page } = useSpeech();
  return (
    <div class="save-bar">
      <ActionButton look="primary" submit action={action} running={running} disabled={!dirty && !always}>
        {label ?? page.save}
      </ActionButton>
      {dirty && !always && (
        <ActionButton look="quiet" running={running} onPress={onDiscard}>
          {page.discard}
        </ActionButton>
      )}
    </div>
  );
}
