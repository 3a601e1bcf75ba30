import type { ComponentChildren } from "preact";
import { Fold } from "../../components/fold.tsx";
import type { App } from "../../store/app.ts";

interface Props {
  readonly app: App;
  readonly id: string;
  readonly title: string;
  /** What is chosen in it, in a few words, to be read while it is closed. */
  readonly note: string;
  readonly children: ComponentChildren;
}

/** A part of the form that has a good default: closed, it says what that is. */
export function FormFold({ app: { folds }, id, title, note, children }: Props) {
  const open = folds.isOpen(id);
  return (
    <Fold id={id} title={title} count={open ? "" : note} open={open} onToggle={() => folds.toggle(id)}>
      <div class="fold-fields">{children}</div>
    </Fold>
  );
}
