import { type ReadonlySignal, signal } from "@preact/signals";
import type { Candidate, Dashboard } from "../../calls/dashboard.ts";
import type { Saved } from "../../calls/saved.ts";
import type { FieldId } from "../../metrics/field.ts";
import type { TableKind } from "../../metrics/table-kind.ts";
import type { Source } from "../../settings/source.ts";
import { createDrafts } from "./drafts.ts";
import type { Checked } from "./issue.ts";
import type { Notices } from "./notices.ts";
import { type Part, type PartKind, partOf, type SaveOutcome, sendPart } from "./part.ts";
import type { Session } from "./session.ts";
import {
  checkSource,
  likeliest,
  recognised,
  type SourceForm,
  sameColumns,
  sourceForm,
} from "./source-form.ts";

export const sourceActions = { save: "save-source", start: "start", remove: "remove-source" };

/** A table as its screen shows and changes it. */
export interface EditedSource {
  readonly kind: TableKind;
  readonly part: Part<SourceForm, Source>;
  readonly check: Checked<Source, FieldId | "sheet" | "columns">;
  /** The sheet that the form is about; undefined where it is gone or none is chosen. */
  readonly candidate: Candidate | undefined;
}

export interface SourceEditor {
  read(kind: TableKind, dashboard: Dashboard): EditedSource;
  save(kind: TableKind, dashboard: Dashboard): Promise<SaveOutcome | "invalid">;
  remove(source: Saved<Source>): Promise<void>;
  /** The tables that a file without any is opened with: those that some sheet was taken for. */
  found(dashboard: Dashboard): readonly TableKind[];
  /** Of the found ones, those that are not wanted. */
  readonly skipped: ReadonlySignal<readonly TableKind[]>;
  skip(kind: TableKind, skipped: boolean): void;
  /** Saves all that were found and not skipped. */
  start(dashboard: Dashboard): Promise<SaveOutcome | "invalid">;
}

/**
 * @param kinds in the order in which they are shown
 * @param fields in the order in which they are shown
 */
export function createSourceEditor(
  session: Session,
  notices: Notices,
  kinds: readonly TableKind[],
  fields: readonly FieldId[],
): SourceEditor {
  const drafts = createDrafts<SourceForm, Source>();
  const skipped = signal<readonly TableKind[]>([]);
  const partKind = (kind: TableKind, { candidates }: Dashboard): PartKind<SourceForm, Source> => ({
    drafts,
    key: kind,
    find: (dashboard) => dashboard.sources.find((one) => one.kind === kind)?.source ?? null,
    toForm: (source) => sourceForm(kind, source, candidates),
    same: (form, other) => form.sheetId === other.sheetId && sameColumns(form, other, fields),
  });
  const read = (kind: TableKind, dashboard: Dashboard): EditedSource => {
    const part = partOf(partKind(kind, dashboard), dashboard);
    const { candidates } = dashboard;
    const candidate = candidates.find((one) => one.sheetId === part.form.sheetId);
    return { kind, part, candidate, check: checkSource(part.form, candidates, fields) };
  };
  const found = (dashboard: Dashboard): readonly TableKind[] => {
    const told = kinds.filter((kind) => {
      const [best] = likeliest(kind, dashboard.candidates);
      return best?.kind === kind && recognised(best).length > 0;
    });
    // Without deals there is little to show: where no sheet looks like them, one is asked for.
    return told.length === 0 ? ["deals"] : told;
  };

  return {
    read,
    found,
    skipped,
    skip: (kind, off) => {
      const others = skipped.value.filter((one) => one !== kind);
      skipped.value = off ? [...others, kind] : others;
    },
    save: async (kind, dashboard) => {
      const { part, check } = read(kind, dashboard);
      if (!check.ok) return "invalid";
      if (part.conflict) return "conflict";
      const saved = { value: check.value, revision: part.base?.revision ?? "" };
      const { save } = sourceActions;
      const outcome = await sendPart(session, partKind(kind, dashboard), save, "saveSources", [[saved]]);
      if (outcome === "saved") notices.show("saved");
      return outcome;
    },
    start: async (dashboard) => {
      const wanted = found(dashboard).filter((kind) => !skipped.value.includes(kind));
      const checks = wanted.map((kind) => read(kind, dashboard).check);
      const sources = checks.flatMap((check) => (check.ok ? [{ value: check.value, revision: "" }] : []));
      if (sources.length === 0 || sources.length < wanted.length) return "invalid";
      const refusal = await session.write(sourceActions.start, "saveSources", [sources], () => {
        for (const kind of wanted) drafts.drop(kind);
      });
      if (refusal === null) return "saved";
      if (refusal === "busy") return "refused";
      // Somebody else was first: their tables are shown.
      if (refusal.code === "conflict") await session.load();
      session.report(refusal);
      return "refused";
    },
    remove: async (source) => {
      const { remove } = sourceActions;
      drafts.drop(source.value.kind);
      const refusal = await session.write(remove, "deleteSource", [source]);
      if (refusal !== null) return refusal === "busy" ? undefined : session.report(refusal);
      notices.show("source-removed", async () => {
        const again = { value: source.value, revision: "" };
        const refused = await session.write(remove, "saveSources", [[again]]);
        if (refused === null) notices.show("restored");
        else if (refused !== "busy") session.report(refused);
      });
    },
  };
}
