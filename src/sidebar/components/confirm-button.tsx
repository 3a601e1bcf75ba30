import { useRef, useState } from "preact/hooks";
import { ActionButton } from "./action-button.tsx";

interface Props {
  readonly action: string;
  readonly running: string | null;
  readonly label: string;
  /** What will be lost. */
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly onConfirm: () => void;
}

/** For what cannot be undone: the button asks once more, in its place. */
export function ConfirmButton({ action, running, label, sure, yes, no, onConfirm }: Props) {
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const ask = (next: boolean) => {
    setAsked(next);
    // The question takes the focus to the harmless answer, and gives it back.
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>("button:last-of-type")?.focus());
  };
  return (
    <div ref={place} class="confirm">
      {asked ? (
        <>
          <p role="alert">{sure}</p>
          <div class="row">
            <ActionButton
              action={action}
              running={running}
              onPress={() => {
                setAsked(false);
                onConfirm();
              }}
            >
              {yes}
            </ActionButton>
            <ActionButton look="quiet" onPress={() => ask(false)}>
              {no}
            </ActionButton>
          </div>
        </>
      ) : (
        <ActionButton action={action} running={running} onPress={() => ask(true)}>
          {label}
        </ActionButton>
      )}
    </div>
  );
}
