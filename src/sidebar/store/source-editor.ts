import type { Dashboard, Source } from "../../calls/calls.ts";
import { createDrafts } from "./drafts.ts";
import type { Checked } from "./issue.ts";
import type { Notices } from "./notices.ts";
import { type Part, type PartKind, partOf, type SaveOutcome, sendPart } from "./part.ts";
import type { Session } from "./session.ts";
import { checkSource, type FieldId, type SourceForm, sourceForm } from "./source-form.ts";

export const sourceAction = "save-source";

export interface EditedSource {
  readonly part: Part<SourceForm, Source>;
  readonly check: Checked<Source, FieldId | "sheet" | "columns">;
}

export interface SourceEditor {
  read(dashboard: Dashboard): EditedSource;
  save(dashboard: Dashboard): Promise<SaveOutcome | "invalid">;
}

/** @param fields in the order in which they are shown */
export function createSourceEditor(
  session: Session,
  notices: Notices,
  fields: readonly FieldId[],
): SourceEditor {
  const drafts = createDrafts<SourceForm, Source>();
  const kindFor = ({ candidates }: Dashboard): PartKind<SourceForm, Source> => ({
    drafts,
    key: "source",
    find: (dashboard) => dashboard.source,
    toForm: (source) => sourceForm(source, candidates),
    same: (form, other) =>
      form.sheetId === other.sheetId && fields.every((field) => form.columns[field] === other.columns[field]),
  });
  const read = (dashboard: Dashboard): EditedSource => {
    const part = partOf(kindFor(dashboard), dashboard);
    return { part, check: checkSource(part.form, dashboard.candidates, fields) };
  };
  return {
    read,
    save: async (dashboard) => {
      const { part, check } = read(dashboard);
      if (!check.ok) return "invalid";
      if (part.conflict) return "conflict";
      const saved = { value: check.value, revision: part.base?.revision ?? "" };
      const outcome = await sendPart(session, kindFor(dashboard), sourceAction, "saveSource", [saved]);
      if (outcome === "saved") notices.show("saved");
      return outcome;
    },
  };
}
