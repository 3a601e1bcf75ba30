import type { NumberStyle } from "../numbers/number-style.ts";
import type { Issue } from "./issue.ts";
import { numberField } from "./number-field.ts";

export interface Share {
  /** null: nothing was written, or something wrong. */
  readonly value: number | null;
  readonly issue: Issue | null;
}

/** A share of something, 0 to 1, as a person writes it in per cent. */
export function shareField(text: string, style: NumberStyle): Share {
  const field = numberField(text, "ratio", style);
  if (field.kind === "wrong") return { value: null, issue: field.issue };
  if (field.kind === "empty") return { value: null, issue: null };
  const isShare = field.value >= 0 && field.value <= 1;
  return isShare ? { value: field.value, issue: null } : { value: null, issue: { kind: "share" } };
}
