import { showValue } from "./numbers/show-value.ts";
import type { Issue } from "./store/issue.ts";
import type { Speech } from "./words.ts";

/** What is wrong with a field, and what would be right. */
export function issueText(issue: Issue, { page, fields, style }: Speech): string {
  const words = page.issues;
  switch (issue.kind) {
    case "unreadable":
      return words.unreadable(issue.example);
    case "suggestion":
      return words.suggestion(issue.written);
    case "recoverTooLow":
    case "recoverTooHigh":
      return words[issue.kind](showValue(issue.threshold, issue.unit, style, page.units));
    case "recipient":
      return words.recipient(issue.address);
    case "columnTwice":
      return words.columnTwice(fields[issue.field]);
    case "empty":
    case "negative":
    case "checks":
    case "noRecipient":
    case "sheet":
    case "noColumns":
    case "columnGone":
    case "noName":
    case "noCell":
    case "share":
    case "thresholdOrder":
    case "noGroup":
    case "goalExists":
    case "noLabel":
    case "positive":
    case "rangeOrder":
    case "margin":
    case "recoverShare":
    case "rows":
    case "noWeekday":
    case "sameHour":
    case "noAddressColumn":
      return words[issue.kind];
  }
}
