import type { Dashboard } from "../../calls/dashboard.ts";
import type { Saved } from "../../calls/saved.ts";
import type { Tile } from "../../calls/tile.ts";
import { numberStyle } from "../numbers/number-style.ts";
import { createDrafts, type Drafts } from "./drafts.ts";
import type { Checked } from "./issue.ts";
import type { Notices } from "./notices.ts";
import { type Part, type PartKind, partOf, type SaveOutcome, sendPart } from "./part.ts";
import { checkRule, type RuleField, type RuleForm, ruleForm, type TrackedRule } from "./rule-form.ts";
import type { Session } from "./session.ts";

/** The names of the actions, for their buttons to show progress. */
export const ruleActions = { save: "save-rule", remove: "remove-rule" };

export interface EditedRule {
  readonly part: Part<RuleForm, TrackedRule>;
  readonly check: Checked<TrackedRule, RuleField>;
}

/** The alert of a metric. */
export interface RuleEditor {
  read(tile: Tile, dashboard: Dashboard): EditedRule;
  /** "invalid" when a field is wrong and nothing was sent. */
  save(tile: Tile, dashboard: Dashboard): Promise<SaveOutcome | "invalid">;
  /** Can be undone. @returns whether it was done */
  remove(tile: Tile, rule: Saved<TrackedRule>, dashboard: Dashboard): Promise<boolean>;
}

export function createRuleEditor(session: Session, notices: Notices): RuleEditor {
  const drafts = createDrafts<RuleForm, TrackedRule>();
  const kind = (tile: Tile, dashboard: Dashboard) => kindOf(drafts, tile, dashboard);
  const read = (tile: Tile, dashboard: Dashboard): EditedRule => {
    const part = partOf(kind(tile, dashboard), dashboard);
    return { part, check: checkRule(part.form, tile, numberStyle(dashboard.locale)) };
  };
  return {
    read,
    save: async (tile, dashboard) => {
      const { part, check } = read(tile, dashboard);
      if (!check.ok) return "invalid";
      if (part.conflict) return "conflict";
      const saved = { value: check.value, revision: part.base?.revision ?? "" };
      const outcome = await sendPart(session, kind(tile, dashboard), ruleActions.save, "saveRule", [saved]);
      if (outcome === "saved") notices.show("saved");
      return outcome;
    },
    remove: async (tile, rule, dashboard) => {
      const own = kind(tile, dashboard);
      const outcome = await sendPart(session, own, ruleActions.remove, "deleteRule", [rule]);
      if (outcome !== "saved") return false;
      drafts.drop(own.key);
      notices.show("rule-removed", async () => {
        const again = { value: rule.value, revision: "" };
        const restored = await sendPart(session, own, ruleActions.remove, "saveRule", [again]);
        if (restored === "saved") notices.show("restored");
      });
      return true;
    },
  };
}

function kindOf(
  drafts: Drafts<RuleForm, TrackedRule>,
  tile: Tile,
  { locale, user }: Dashboard,
): PartKind<RuleForm, TrackedRule> {
  return {
    drafts,
    key: tile.metric,
    find: ({ tiles }) => tiles.find((one) => one.metric === tile.metric)?.rule ?? null,
    toForm: (rule) => ruleForm(rule, tile, numberStyle(locale), user),
    same: (form, other) => {
      const fields = ["active", "side", "threshold", "recoverAt", "checks", "recipients"] as const;
      return fields.every((field) => form[field] === other[field]);
    },
  };
}
