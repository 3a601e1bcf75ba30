import { useState } from "preact/hooks";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { TableKind } from "../../metrics/table-kind.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Field } from "../components/field.tsx";
import { Icon } from "../components/icon.tsx";
import { kindIds, useSpeech } from "../words.ts";

interface Props {
  readonly dashboard: Dashboard;
  readonly onAdd: (table: TableKind) => void;
}

/** The sheets that look like a kind of table that is not read yet, and any other kind. */
export function AddTable({ dashboard, onAdd }: Props) {
  const { page } = useSpeech();
  const free = kindIds.filter((kind) => !dashboard.sources.some((state) => state.kind === kind));
  const found = free.flatMap((kind) => {
    const candidate = dashboard.candidates.find((one) => one.kind === kind);
    return candidate === undefined ? [] : [{ kind, sheetName: candidate.sheetName }];
  });
  if (free.length === 0) return <p class="lead">{page.data.noMore}</p>;
  return (
    <section class="add-table" aria-labelledby="add-table-title">
      <h2 id="add-table-title">{page.data.addTable}</h2>
      {found.length > 0 && (
        <ul class="rows">
          {found.map(({ kind, sheetName }) => (
            <li key={kind}>
              <button type="button" id={`add-${kind}`} class="row-button" onClick={() => onAdd(kind)}>
                <Icon name="plus" />
                <span>{page.data.addFound(page.kinds[kind], sheetName)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <OtherTable kinds={free} onAdd={onAdd} />
    </section>
  );
}

interface OtherProps {
  readonly kinds: readonly TableKind[];
  readonly onAdd: (table: TableKind) => void;
}

function OtherTable({ kinds, onAdd }: OtherProps) {
  const { page } = useSpeech();
  const [chosen, setChosen] = useState("");
  const kind = kinds.find((one) => one === chosen);
  return (
    <Field id="other-table" label={page.data.otherTable}>
      <div class="beside">
        <select
          id="other-table"
          class={kind === undefined ? "unset" : ""}
          value={kind ?? ""}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{page.data.chooseKind}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {page.kinds[one]}
            </option>
          ))}
        </select>
        <ActionButton disabled={kind === undefined} onPress={() => kind !== undefined && onAdd(kind)}>
          {page.data.add}
        </ActionButton>
      </div>
    </Field>
  );
}
