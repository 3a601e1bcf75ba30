import type { DigestField, DigestForm } from "../../store/digest-form.ts";
import type { Issues } from "../../store/issue.ts";

/** What each part of the form is given. */
export interface DigestFieldsProps {
  readonly form: DigestForm;
  readonly issues: Issues<DigestField>;
  /** Show what is wrong also in fields that were not left yet. */
  readonly tried: boolean;
  readonly onChange: (changed: Partial<DigestForm>) => void;
}
