import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly issue?: string | null;
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** A label, what goes under it, and the message that belongs to it. */
export function Field({ id, label, note, hint, issue, children }: Props) {
  return (
    <div class={issue ? "field wrong" : "field"}>
      <label for={id}>
        {label}
        {note && <span class="note"> ({note})</span>}
      </label>
      {children}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="issue" id={`${id}-issue`} aria-live="polite">
        {issue && <Icon name="off-track" />}
        {issue && <span>{issue}</span>}
      </p>
    </div>
  );
}

/** The attributes that tie a control to its field's words. */
export function tied(id: string, issue: string | null | undefined) {
  return {
    id,
    "aria-describedby": `${id}-hint ${id}-issue`,
    "aria-invalid": Boolean(issue),
  };
}
