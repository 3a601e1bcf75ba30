import { Icon } from "./icon.tsx";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly ill?: boolean;
  readonly onOpen: () => void;
}

/** A line of a list that leads to a screen. */
export function LinkRow({ id, name, note, ill = false, onOpen }: Props) {
  return (
    <li>
      <button type="button" id={id} class="row-button" onClick={onOpen}>
        <span class="row-name">
          {name}
          <span class={ill ? "row-note ill" : "row-note"}>
            {ill && <Icon name="at-risk" />}
            {note}
          </span>
        </span>
        <Icon name="next" />
      </button>
    </li>
  );
}
