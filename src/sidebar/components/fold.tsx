import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

interface Props {
  readonly id: string;
  readonly title: string;
  /** How many things are inside, as written; "" for none. */
  readonly count: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

/** What not everybody needs, out of the way until it is asked for. */
export function Fold({ id, title, count, open, onToggle, children }: Props) {
  return (
    <section class="fold" aria-labelledby={`${id}-title`}>
      <h2>
        <button
          type="button"
          id={`${id}-title`}
          class="fold-head"
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          <Icon name="next" />
          {title} {count !== "" && <span class="quiet-text">{count}</span>}
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
