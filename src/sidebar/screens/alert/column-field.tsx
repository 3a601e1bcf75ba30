import type { RecipientColumn } from "../../../alerts/rule.ts";
import type { AddressColumn } from "../../../calls/alerts.ts";
import { SelectField } from "../../components/select-field.tsx";
import type { EditedRule } from "../../store/rule-editor.ts";
import { type Speech, useSpeech } from "../../words.ts";
import { fieldsOf } from "./fields.ts";

interface Props {
  readonly columns: readonly AddressColumn[];
  readonly edited: EditedRule;
}

type Place = Pick<RecipientColumn, "table" | "header">;

const languages = ["auto", "en", "tr"] as const;

/** Each one's own address, from a column. Columns are told apart by their place, because a header may be any text. */
export function ColumnField({ columns, edited }: Props) {
  const { page } = useSpeech();
  const words = page.rule;
  const { form, change } = fieldsOf(edited);
  const { column } = form;
  const isIn = (places: readonly Place[]) =>
    places.findIndex(({ table, header }) => table === column?.table && header === column.header);
  const listed: readonly Place[] = column === null || isIn(columns) >= 0 ? columns : [column, ...columns];
  const at = isIn(listed);
  const samples = columns.find(({ table, header }) => table === column?.table && header === column.header);
  return (
    <>
      <SelectField
        id="rule-column"
        label={words.column}
        value={column === null ? "none" : String(at)}
        options={["none", ...listed.map((_, place) => String(place))]}
        nameOf={(choice) => columnText(listed[Number(choice)], page)}
        {...(samples !== undefined && { hint: words.columnSamples(page.list(samples.samples)) })}
        onChoose={(choice) => {
          const place = listed[Number(choice)];
          const language = column?.language ?? "auto";
          change({
            column: place === undefined ? null : { table: place.table, header: place.header, language },
          });
        }}
      />
      {column !== null && (
        <SelectField
          id="rule-column-language"
          label={words.columnLanguage}
          value={column.language}
          options={languages}
          nameOf={(language) => words.languageOf[language]}
          onChoose={(language) => change({ column: { ...column, language } })}
        />
      )}
    </>
  );
}

function columnText(place: Place | undefined, page: Speech["page"]): string {
  if (place === undefined) return page.rule.columnNone;
  const kinds: { readonly [kind: string]: string } = page.kinds;
  return page.rule.columnOf(place.header, kinds[place.table] ?? place.table);
}
