import { useEffect, useRef, useState } from "preact/hooks";
import { afterPress } from "../after-press.ts";
import { issueText } from "../issue-text.ts";
import type { Issue } from "../store/issue.ts";
import { useSpeech } from "../words.ts";
import { Field, tied } from "./field.tsx";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onEdit: (value: string) => void;
  readonly issue: Issue | undefined;
  /** Show what is wrong even in a field that was not left yet: after a try to save. */
  readonly tried: boolean;
  readonly note?: string;
  readonly hint?: string;
  /** The unit, before or after what is typed. */
  readonly before?: string;
  readonly after?: string;
  readonly numeric?: boolean;
  readonly lines?: number;
  /** Takes the focus when it appears. */
  readonly focus?: boolean;
}

/** A message comes when the field is left, not while it is being typed in, and goes as soon as it is right. */
export function TextField(props: Props) {
  const {
    id,
    label,
    value,
    onEdit,
    issue,
    tried,
    note,
    hint,
    before,
    after,
    numeric = false,
    lines,
    focus,
  } = props;
  const speech = useSpeech();
  const [left, setLeft] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) box.current?.select();
  }, []);
  const shown = issue !== undefined && (tried || left) ? issueText(issue, speech) : null;
  const control = {
    ...tied(id, shown),
    value,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onEdit(event.currentTarget.value),
    onBlur: () => afterPress(() => setLeft(value.trim() !== "")),
    autocomplete: "off",
    spellcheck: false,
  };
  return (
    <Field id={id} label={label} issue={shown} {...(note && { note })} {...(hint && { hint })}>
      {lines === undefined ? (
        <span class={numeric ? "box numeric" : "box"}>
          {before && <span class="unit">{before}</span>}
          <input ref={box} type="text" inputMode={numeric ? "decimal" : "text"} {...control} />
          {after && <span class="unit">{after}</span>}
        </span>
      ) : (
        <textarea rows={lines} dir="auto" {...control} />
      )}
    </Field>
  );
}
