import type { FilterOption, View } from "../../calls/view.ts";
import { filterOf, withFilter } from "../store/view-change.ts";
import { useSpeech } from "../words.ts";
import { ActionButton } from "./action-button.tsx";
import { Field } from "./field.tsx";

interface Props {
  readonly options: readonly FilterOption[];
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** A choice for each thing that the data can be filtered by. */
export function FilterFields({ options, view, onChange }: Props) {
  const { page } = useSpeech();
  return (
    <div class="filters">
      {options.map((option) => (
        <FilterField key={option.by} option={option} view={view} onChange={onChange} />
      ))}
      {view.filters.length > 0 && (
        <ActionButton look="quiet" onPress={() => onChange({ ...view, filters: [] })}>
          {page.view.clear}
        </ActionButton>
      )}
    </div>
  );
}

type FieldProps = Omit<Props, "options"> & { readonly option: FilterOption };

/** Values are told apart by their place, because one may be any text. */
function FilterField({ option: { by, values, more }, view, onChange }: FieldProps) {
  const { page, style } = useSpeech();
  const chosen = filterOf(view, by);
  // One of those that were left out, because there are too many.
  const listed = chosen === null || values.includes(chosen) ? values : [chosen, ...values];
  const count = new Intl.NumberFormat(style.locale).format(more);
  return (
    <Field id={`filter-${by}`} label={page.view.by[by]} hint={more > 0 ? page.view.more(count) : undefined}>
      <select
        id={`filter-${by}`}
        class={chosen === null ? "unset" : ""}
        value={chosen === null ? "" : String(listed.indexOf(chosen))}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange(withFilter(view, by, value === "" ? null : (listed[Number(value)] ?? null)));
        }}
      >
        <option value="">{page.view.anybody}</option>
        {listed.map((label, place) => (
          <option key={place} value={String(place)}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
