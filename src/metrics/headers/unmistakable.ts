import type { FieldId } from "../field.ts";
import type { FieldNames } from "./field-names.ts";
import { names } from "./names.ts";
import { fieldsHeaded, type Recognition, recognise } from "./recognise.ts";

/** In whose words headers are written. */
export interface Wording {
  readonly language: keyof FieldNames;
  /** What people call the field; used where it is a header that leaves no doubt. */
  wordOf(field: FieldId): string;
}

/**
 * Headers for columns whose own do not say what they hold: each is recognised as its field, and none as another of
 * those that are looked for.
 *
 * @param fields what the columns hold
 * @param among all fields that are looked for, whether there is a column or not
 * @returns undefined where a field has no header that could not be another's
 */
export function unmistakableHeaders(
  fields: readonly FieldId[],
  among: readonly FieldId[],
  wording: Wording,
): ReadonlyMap<FieldId, string> | undefined {
  const chosen = new Map<FieldId, string>();
  for (const field of fields) {
    const header = candidatesFor(field, wording).find((candidate) =>
      leavesNoDoubt(new Map([...chosen, [field, candidate]]), among),
    );
    if (header === undefined) return undefined;
    chosen.set(field, header);
  }
  return chosen;
}

function candidatesFor(field: FieldId, { language, wordOf }: Wording): readonly string[] {
  const { en, tr } = names[field] ?? { en: [], tr: [] };
  const ranked = language === "tr" ? [...tr, ...en] : [...en, ...tr];
  const word = wordOf(field);
  return [...(fieldsHeaded(word).includes(field) ? [word] : []), ...ranked.flat()];
}

/** Values do not count: whether a column is blank, or has won and lost in it, may change. */
function leavesNoDoubt(chosen: ReadonlyMap<FieldId, string>, among: readonly FieldId[]): boolean {
  const fields = [...chosen.keys()];
  const headers = [...chosen.values()];
  const recognition: Recognition = recognise(
    headers.map((header) => ({ header, blank: () => false, decided: () => false })),
  );
  const alone = headers.every((header, i) =>
    fieldsHeaded(header).every((meant) => meant === fields[i] || !among.includes(meant)),
  );
  return alone && fields.every((field, i) => isOnly(recognition.fitting(field), i));
}

function isOnly(places: readonly number[], place: number): boolean {
  return places.length === 1 && places[0] === place;
}
