import { alertTr } from "./mail/alert.tr.ts";
import { digestTr } from "./mail/digest.tr.ts";
import { goalTr } from "./mail/goal.tr.ts";
import { nextTr } from "./mail/next.tr.ts";
import { subjectTr } from "./mail/subject.tr.ts";
import type { MailWords } from "./mail.en.ts";

export const mailTr: MailWords = {
  alert: alertTr,
  subject: subjectTr,
  next: nextTr,
  goal: goalTr,
  digest: digestTr,
  open: "E-tabloyu aç",
  course: "Seyir",
  subjectAuthorize: "Salesgauge yeniden izninizi istiyor",
  authorize: (file, url) =>
    `"${file}" dosyasının uyarıları durdu: Google, Salesgauge için verdiğiniz izni yenilemenizi istiyor. Şu adresi açın, gerisi kendiliğinden sürer: ${url}`,
  months: (text) => `${text} ay`,
  days: (text) => `${text} gün`,
  duration: (days, hours) =>
    [days > 0 ? `${days} gün` : "", hours > 0 || days === 0 ? `${hours} saat` : ""]
      .filter((part) => part !== "")
      .join(" "),
};
