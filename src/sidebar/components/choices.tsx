import { useId } from "preact/hooks";

interface Props<Value extends string> {
  /** What is chosen, for screen readers. */
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side, wrapping where there is no room. The arrow keys move among them. */
export function Choices<Value extends string>({ label, choices, chosen, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="spoken">{label}</legend>
      {choices.map(({ value, text }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
