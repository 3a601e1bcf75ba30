import { useRef } from "preact/hooks";
import { ActionButton } from "./action-button.tsx";

interface Props {
  readonly id: string;
  readonly title: string;
  /** The words for removing the thing; null: there is nothing to remove. */
  readonly remove: string | null;
  readonly action: string;
  readonly running: string | null;
  readonly onRemove: () => void;
}

/** A section's title, and the way to remove what the section edits. */
export function SectionHead({ id, title, remove, action, running, onRemove }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const press = () => {
    // The button goes with the thing: the focus stays in the section.
    heading.current?.focus();
    onRemove();
  };
  return (
    <div class="section-head">
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {remove !== null && (
        <ActionButton look="quiet" action={action} running={running} onPress={press}>
          {remove}
        </ActionButton>
      )}
    </div>
  );
}
