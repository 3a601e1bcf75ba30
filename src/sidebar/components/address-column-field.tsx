import type { RecipientColumn } from "../../alerts/rule.ts";
import type { AddressColumn } from "../../calls/alerts.ts";
import type { Issue } from "../store/issue.ts";
import { type Speech, useSpeech } from "../words.ts";
import { SelectField } from "./select-field.tsx";

type Place = Pick<RecipientColumn, "table" | "header">;

interface Props {
  readonly id: string;
  readonly label: string;
  /** What choosing no column is called. */
  readonly none: string;
  readonly columns: readonly AddressColumn[];
  readonly column: RecipientColumn | null;
  readonly issue?: Issue | undefined;
  readonly onChoose: (column: RecipientColumn | null) => void;
}

const languages = ["auto", "en", "tr"] as const;

/** Each one's own address, from a column. Columns are told apart by their place, because a header may be any text. */
export function AddressColumnField({ id, label, none, columns, column, issue, onChoose }: Props) {
  const { page } = useSpeech();
  const words = page.rule;
  const isIn = (places: readonly Place[]) =>
    places.findIndex(({ table, header }) => table === column?.table && header === column.header);
  const listed: readonly Place[] = column === null || isIn(columns) >= 0 ? columns : [column, ...columns];
  const samples = columns[isIn(columns)]?.samples;
  return (
    <>
      <SelectField
        id={id}
        label={label}
        value={column === null ? "none" : String(isIn(listed))}
        options={["none", ...listed.map((_, place) => String(place))]}
        nameOf={(choice) => columnText(listed[Number(choice)], none, page)}
        {...(samples !== undefined && { hint: words.columnSamples(page.list(samples)) })}
        issue={issue}
        onChoose={(choice) => {
          const place = listed[Number(choice)];
          const language = column?.language ?? "auto";
          onChoose(place === undefined ? null : { table: place.table, header: place.header, language });
        }}
      />
      {column !== null && (
        <SelectField
          id={`${id}-language`}
          label={words.columnLanguage}
          value={column.language}
          options={languages}
          nameOf={(language) => words.languageOf[language]}
          onChoose={(language) => onChoose({ ...column, language })}
        />
      )}
    </>
  );
}

function columnText(place: Place | undefined, none: string, page: Speech["page"]): string {
  if (place === undefined) return none;
  const kinds: { readonly [kind: string]: string } = page.kinds;
  return page.rule.columnOf(place.header, kinds[place.table] ?? place.table);
}
