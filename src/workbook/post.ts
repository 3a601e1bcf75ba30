import type { Post, Sent } from "../jobs/ports.ts";

export const post: Post = {
  quota: () => MailApp.getRemainingDailyQuota(),
  send({ to, subject, text, html }): Sent {
    try {
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: "Salesgauge" });
      return { kind: "sent" };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { kind: /invalid email|no recipient|failed to send/i.test(why) ? "refused" : "later", why };
    }
  },
};
