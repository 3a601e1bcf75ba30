import { describe, expect, test } from "vitest";
import type { Notice } from "../../src/alerts/outbox.ts";
import { alertMail, type Letterhead } from "../../src/mail/alert-mail.ts";

const FIRED: Notice = {
  metric: "conversion-rate",
  reason: "fired",
  side: "below",
  threshold: 0.2,
  value: 0.185,
  atMs: Date.UTC(2026, 10, 2, 9),
  sinceMs: Date.UTC(2026, 10, 2, 9),
  why: null,
  waiting: [],
};
const RECOVERED: Notice = {
  ...FIRED,
  metric: "cycle-time",
  reason: "recovered",
  side: "above",
  threshold: 45,
  value: 41.25,
  sinceMs: FIRED.atMs - 76 * 3_600_000,
};
const FAILING: Notice = {
  ...FIRED,
  metric: "clv",
  reason: "failing",
  value: null,
  why: 'Amount, row 3: found "x".',
};

const letterhead = (changes: Partial<Letterhead> = {}): Letterhead => ({
  language: "en",
  fileName: "Pipeline 2026",
  url: "https://docs.google.com/spreadsheets/d/abc/edit",
  goals: new Map([["conversion-rate", 0.25]]),
  momentText: () => "2026-11-02 12:00",
  ...changes,
});

/** What a reader sees of HTML. */
function seen(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

describe("an alert's mail", () => {
  test("in English, word for word", () => {
    const { subject, text } = alertMail([FIRED], letterhead());
    expect(subject).toBe("Conversion rate is at 18.5%");
    expect(text).toBe(
      [
        "Threshold crossed: Conversion rate",
        "It is at 18.5%, below the threshold of 20%.",
        "The goal is 25%.",
        "Checked 2026-11-02 12:00",
        "",
        "Open the spreadsheet: https://docs.google.com/spreadsheets/d/abc/edit",
        "",
        'You get this mail because an alert in "Pipeline 2026" names your address. To change it, open the file and choose Extensions > Salesgauge > Open Salesgauge.',
      ].join("\n"),
    );
  });

  test("in Turkish, word for word", () => {
    const { subject, text } = alertMail([RECOVERED], letterhead({ language: "tr" }));
    expect(subject).toBe("Satış döngüsü normale döndü: 41,3 gün");
    expect(text.split("\n").slice(0, 3)).toEqual([
      "Normale döndü: Satış döngüsü",
      "Değer 41,3 gün oldu. 45 gün eşiğiyle ilgili uyarı 3 gün 4 saat sürdü.",
      "Denetim: 2026-11-02 12:00",
    ]);
  });

  test("a value close to its threshold is told apart from it", () => {
    const near = { ...FIRED, value: 0.39996, threshold: 0.4 };
    expect(alertMail([near], letterhead()).text).toContain("It is at 39.996%, below the threshold of 40%.");
    expect(alertMail([near], letterhead()).subject).toBe("Conversion rate is at 39.996%");
    const oneDay = { ...RECOVERED, value: 1, threshold: 2 };
    expect(alertMail([oneDay], letterhead()).text).toContain(
      "It is back at 1 day. The alert about the threshold of 2 days",
    );
  });

  test("what goes to the owner says why it does, and which address could not be reached", () => {
    const { subject, text } = alertMail(
      [{ ...FIRED, reason: "undeliverable", why: "cem@example.com" }],
      letterhead(),
    );
    expect(subject).toBe("No alert could be sent to cem@example.com");
    expect(text).toContain("runs under your name");
    expect(text).not.toContain("names your address");
  });

  test.each(["en", "tr"] as const)("the HTML says what the text says (%s)", (language) => {
    const { text, html } = alertMail([FIRED, RECOVERED, FAILING], letterhead({ language }));
    const read = seen(html);
    const lines = text.split("\n").flatMap((line) => line.split(": https://"));
    for (const line of lines.filter((one) => one !== "" && !one.startsWith("docs.google"))) {
      for (const part of /^[^:]+: [^:]+$/.test(line) ? line.split(": ") : [line])
        expect(read).toContain(part);
    }
  });

  test("hostile names stay text, in HTML and in the subject", () => {
    const hostile = 'Deals"><img src=x onerror=alert(1)>\r\nBcc: evil@example.com';
    const { subject, html } = alertMail([FIRED, FAILING], letterhead({ fileName: hostile }));
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).not.toContain("<img");
    expect(seen(html)).toContain("<img src=x onerror=alert(1)> Bcc: evil@example.com");
  });

  test("what the cells hold is only text where a failure quotes it", () => {
    const { html } = alertMail([{ ...FAILING, why: "<script>alert(1)</script> & 'x'" }], letterhead());
    expect(html).not.toContain("<script>");
    expect(seen(html)).toContain("<script>alert(1)</script> & 'x'");
  });
});
