interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

/** Yes or no. */
export function Tick({ id, label, hint, checked, onTick }: Props) {
  return (
    <div class="ticked">
      <label class="tick">
        <input
          type="checkbox"
          id={id}
          {...(hint !== undefined && { "aria-describedby": `${id}-hint` })}
          checked={checked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
