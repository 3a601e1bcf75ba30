import type { Post, Sent } from "../jobs/ports.ts";

export const post: Post = {
  quota: () => MailApp.getRemainingDailyQuota(),
  send({ to, subject, text, html }): Sent {
    try {
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: "Salesgauge" });
      return { kind: "sent" };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { kind: kindOf(why), why };
    }
  },
};

/** Google's own texts; one that is not known counts neither against the address nor against all others. */
function kindOf(why: string): "refused" | "quota" | "later" {
  if (/too many times for one day/i.test(why)) return "quota";
  return /invalid email|no recipient|failed to send/i.test(why) ? "refused" : "later";
}
