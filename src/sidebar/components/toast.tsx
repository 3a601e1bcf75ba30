import { useEffect, useState } from "preact/hooks";
import type { Notice } from "../store/notices.ts";
import { useSpeech } from "../words.ts";
import { Icon } from "./icon.tsx";

const shownMs = 5_000;
// Undoing takes reading, deciding and finding the way there by keyboard.
const undoMs = 15_000;

interface Props {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/** What was just done. It stays while it is pointed at or holds the focus. */
export function Toast({ notice, onDismiss }: Props) {
  const { page } = useSpeech();
  const [held, setHeld] = useState(false);
  const undo = notice?.undo ?? null;
  useEffect(() => {
    if (notice === null || held) return;
    const timer = setTimeout(onDismiss, undo === null ? shownMs : undoMs);
    return () => clearTimeout(timer);
  }, [notice?.id, held]);
  const close = () => {
    setHeld(false);
    onDismiss();
  };
  const holding = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocusIn: () => setHeld(true),
    onFocusOut: () => setHeld(false),
  };
  return (
    <div class="toast-place" role="status" {...holding}>
      {notice !== null && (
        <div class="toast" key={notice.id}>
          <Icon name="check" />
          <span class="toast-text">{page.notices[notice.kind]}</span>
          {undo !== null && (
            <button
              type="button"
              class="undo"
              onClick={() => {
                close();
                undo();
              }}
            >
              {page.undo}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={page.dismiss} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
