import type { Failure } from "../calls/calls.ts";
import type { ServerWords } from "../locale/server.en.ts";
import { NoFile, TriggerLimit } from "./ports.ts";
import { Refused } from "./refused.ts";

/** Google says so in the user's language. */
const PROTECTED = /protected (cell|range|sheet)|korumal[ıi]/i;
const FORBIDDEN = /permission|authoriz|not have access|yetki|izniniz|izin/i;

/** What is told of something that was thrown. */
export function failureOf(error: unknown, words: ServerWords): Failure {
  if (error instanceof Refused) return { code: error.code, message: error.word(words) };
  if (error instanceof TriggerLimit) return { code: "trigger-limit", message: words.triggerLimit };
  if (error instanceof NoFile) return { code: "unexpected", message: words.noFile };
  const message = error instanceof Error ? error.message : String(error);
  if (PROTECTED.test(message)) return { code: "protected", message: words.protected };
  if (FORBIDDEN.test(message)) return { code: "permission", message: words.permission(message) };
  return { code: "unexpected", message: words.unexpected(message) };
}
