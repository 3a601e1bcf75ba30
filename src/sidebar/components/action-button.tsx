import type { ComponentChildren } from "preact";
import { useSpeech } from "../words.ts";

interface Props {
  /** One a screen is "primary"; "link" stands within a sentence. */
  readonly look?: "primary" | "plain" | "quiet" | "link";
  /** The action under way, of which only one can be; null: none. */
  readonly running?: string | null;
  /** This button's own action. */
  readonly action?: string;
  readonly disabled?: boolean;
  readonly submit?: boolean;
  /** What it is called where its words alone would be said of several things. */
  readonly name?: string;
  /** For the focus to come back here. */
  readonly id?: string;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

/**
 * While an action runs its button shows progress and all others wait. They stay focusable: a button that is
 * disabled under the keyboard loses the reader's place.
 */
export function ActionButton(props: Props) {
  const { look = "plain", running = null, action, disabled = false, submit = false, id, name } = props;
  const { page } = useSpeech();
  const busy = running !== null && running === action;
  const off = disabled || running !== null;
  const press = (event: Event) => {
    if (off) event.preventDefault();
    else props.onPress?.();
  };
  return (
    <button
      {...(id !== undefined && { id })}
      {...(name !== undefined && !busy && { "aria-label": name })}
      type={submit ? "submit" : "button"}
      class={`button ${look}`}
      aria-disabled={off}
      aria-busy={busy}
      onClick={press}
    >
      {busy && <span class="spinner" aria-hidden="true" />}
      {busy && submit ? page.saving : props.children}
    </button>
  );
}
