import { describe, expect, test } from "vitest";
import type { Condition } from "../../src/alerts/condition.ts";
import { alertMail } from "../../src/mail/alert-mail.ts";
import type { Background } from "../../src/mail/letterhead.ts";
import { AT_MS, BACKGROUND, BREACHES, delivery, FIRED, HOUR_MS, item, letterhead } from "./letters.ts";

const ECE = item({ scope: { kind: "each", by: "owner" } }, { label: "Ece" });

describe("word for word", () => {
  test("all that is said of one alert, in English", () => {
    const { subject, text } = alertMail(delivery([ECE]), letterhead("en", BACKGROUND));
    expect(subject).toBe("Win rate of Ece is at 22%, below 25%");
    expect(text).toMatchInlineSnapshot(`
      "Pipeline 2026

      Critical · new alert
      Win rate of Ece: 22%
      3 percentage points below the threshold of 25%.
      Goal: 30% or more, 8 percentage points short.
      Since 2026-11-02 05:17, for 3 days and 4 hours.
      November 2026 · 41 rows · checked 2026-11-05 09:17

      Trend: 34% (July 2026)  █▇▇▆▅  22% (November 2026)

      By Product, the worst first
      - Basic: 12% (25 rows)
      - Pro: 38% (16 rows)

      What to look at next
      - Filter the column “Owner” for Ece: this figure is about those rows alone.
      - Begin with Basic in the column “Product”: 12% from 25 rows, the furthest behind.
      - Read the latest lost deals one by one: the stage that each was lost from, and the reason that was noted.
      - It is computed from: Stage or status. Blank or mistyped cells there move it as well.

      Open the spreadsheet: https://docs.google.com/spreadsheets/d/abc/edit

      To snooze or change an alert, open the file and choose Extensions > Salesgauge > Open Salesgauge, then Alerts.
      You get this mail because an alert in this file names your address, or the sheet gives it for you."
    `);
  });

  test("and in Turkish", () => {
    const { subject, text } = alertMail(delivery([ECE]), letterhead("tr", BACKGROUND));
    expect(subject).toBe("Kazanma oranı (Ece): %22, %25 eşiğinin altında");
    expect(text).toMatchInlineSnapshot(`
      "Pipeline 2026

      Kritik · yeni
      Kazanma oranı (Ece): %22
      %25 eşiğinin 3 puan altında.
      Hedef: en az %30, 8 puan eksik.
      Başlangıç: 2026-11-02 05:17, 3 gün 4 saat önce.
      Kasım 2026 · 41 satır · kontrol: 2026-11-05 09:17

      Seyir: %34 (Temmuz 2026)  █▇▇▆▅  %22 (Kasım 2026)

      Kırılım: Ürün, en kötüden başlayarak
      - Basic: %12 (25 satır)
      - Pro: %38 (16 satır)

      Şimdi nereye bakmalı
      - “Satış temsilcisi” sütununu Ece için filtreleyin: bu değer yalnızca o satırlarla ilgili.
      - “Ürün” sütununda önce şuna bakın: Basic (25 satır, %12); en geride o var.
      - Son kaybedilen anlaşmaları tek tek okuyun: her biri hangi aşamada ve hangi nedenle kaybedilmiş?
      - Şu sütunlardan hesaplanıyor: Aşama veya durum. Boş ya da yanlış yazılmış hücreler de değeri oynatır.

      E-tabloyu aç: https://docs.google.com/spreadsheets/d/abc/edit

      Bir uyarıyı ertelemek ya da değiştirmek için dosyayı açıp Uzantılar > Salesgauge > Salesgauge'u aç yolunu izleyin, sonra Uyarılar’ı seçin.
      Bu e-postayı, dosyadaki bir uyarıda adresiniz yazılı olduğu ya da sayfada sizin için verildiği için aldınız."
    `);
  });
});

/** The subject, and what is said of the figure. */
function told(given: ReturnType<typeof item>, language: "en" | "tr"): string {
  const { subject, text } = alertMail(delivery([given]), letterhead(language));
  const [, section = ""] = text.split("\n\n");
  return [subject, ...section.split("\n")].join("\n");
}

const kinds = Object.keys(BREACHES) as Condition["kind"][];

describe.each(["en", "tr"] as const)("each kind of condition, wrong (%s)", (language) => {
  test.each(kinds)("%s", (kind) => {
    expect(told(BREACHES[kind], language)).toMatchSnapshot();
  });
});

/** As it was before each of the breaches. */
const WELL: { readonly [kind in Condition["kind"]]: { readonly value: number; readonly gauge: number } } = {
  below: { value: 0.29, gauge: 0.29 },
  above: { value: 38, gauge: 38 },
  outside: { value: 0.1, gauge: 0.1 },
  change: { value: 76, gauge: -0.05 },
  "off-pace": { value: 78_000, gauge: 0.975 },
  anomaly: { value: 30, gauge: -1 / 9 },
};

describe.each(["en", "tr"] as const)("each kind of condition, well again (%s)", (language) => {
  test.each(kinds)("%s", (kind) => {
    const { rule, notice } = BREACHES[kind];
    const recovered = { rule, notice: { ...notice, ...WELL[kind], reason: "recovered" as const } };
    expect(told(recovered, language)).toMatchSnapshot();
  });
});

const NO_FIGURE = { value: null, gauge: null, rows: 0, period: null, sinceMs: null };

describe.each(["en", "tr"] as const)("each other reason (%s)", (language) => {
  test.each([
    ["still wrong", item({ scope: { kind: "one", by: "team", label: "North" } }, { reason: "reminder" })],
    [
      "gone",
      item(
        { scope: { kind: "each", by: "owner" } },
        { ...NO_FIGURE, reason: "gone", label: "Ece", sinceMs: AT_MS - HOUR_MS },
      ),
    ],
    ["failing", item({}, { ...NO_FIGURE, reason: "failing", why: 'Stage or status, row 3: found "x".' })],
    ["no figure counts as wrong", item({ noData: "alert" }, { ...NO_FIGURE, why: "No closed deals." })],
    [
      "no figure counts as well",
      item({ noData: "ok" }, { ...NO_FIGURE, reason: "recovered", why: "No closed deals." }),
    ],
    ["in the band between", item({}, { reason: "reminder", value: 0.26, gauge: 0.26 })],
    [
      "nothing to hold it against",
      { ...BREACHES.change, notice: { ...BREACHES.change.notice, gauge: null, against: null } },
    ],
    ["good news", item({ condition: { kind: "above", threshold: 0.2, recoverAt: null }, severity: "info" })],
  ])("%s", (_, given) => {
    expect(told(given, language)).toMatchSnapshot();
  });

  test("addresses that can't be written to", () => {
    const { subject, text } = alertMail(delivery([], ["cem@example.com"]), letterhead(language));
    expect(`${subject}\n\n${text}`).toMatchSnapshot();
  });
});

describe("figures", () => {
  test("one close to its threshold is told apart from it", () => {
    const near = item(
      { condition: { kind: "below", threshold: 0.4, recoverAt: null } },
      { value: 0.39996, gauge: 0.39996 },
    );
    const { subject, text } = alertMail(delivery([near]), letterhead("en"));
    expect(subject).toBe("Win rate is at 39.996%, below 40%");
    expect(text).toContain("0.004 percentage points below the threshold of 40%.");
  });

  test("one of few rows says so, a sum does not: a rate of 4 rows is soon another, their sum is what it is", () => {
    const few = (metric: string) =>
      alertMail(delivery([item({ metric }, { rows: 4 })]), letterhead("en")).text;
    expect(few("win-rate")).toContain("Just 4 rows stand behind it");
    expect(few("sales-volume")).not.toContain("stand behind it");
  });

  test.each([
    [20 * 60_000, "1 hour"],
    [76 * HOUR_MS, "3 days and 4 hours"],
    [24 * HOUR_MS, "1 day"],
    [(90 * 24 + 5) * HOUR_MS, "90 days"],
  ])("%d milliseconds are %s", (lasted, duration) => {
    const over = item({}, { reason: "recovered", value: 0.3, gauge: 0.3, sinceMs: AT_MS - lasted });
    expect(told(over, "en")).toContain(`Back to normal after ${duration}\n`);
  });

  test("of rows without a label are of those", () => {
    const blank = item({ scope: { kind: "each", by: "owner" } }, { label: "(blank)" });
    expect(told(blank, "tr")).toContain("Kazanma oranı (boş): %22");
    expect(told(blank, "en")).toContain("Win rate of (blank): 22%");
  });

  test("what lies between recovering and not is never said to be wrong, nor well", () => {
    const text = told(item({}, { value: 0.26, gauge: 0.26 }), "en");
    expect(text).not.toMatch(/below|above/);
    expect(text).toContain("Win rate is at 26%");
    const again = told(item({}, { reason: "recovered" }), "en");
    expect(again).not.toMatch(/Back above/);
  });
});

/** As much as a letterhead may hold. */
const MOST: Background = {
  goal: 0.3,
  course: Array.from({ length: 13 }, (_, i) => ({ label: `2026-W${i + 10}`, value: 0.2 + i / 100 })),
  parts: {
    by: "product",
    groups: Array.from({ length: 5 }, (_, i) => ({
      label: `Product number ${i}`,
      value: 0.1 + i / 10,
      rows: 20,
    })),
  },
};

describe("what its own history makes likely", () => {
  const anomaly = (value: number, gauge: number) =>
    told({ ...BREACHES.anomaly, notice: { ...BREACHES.anomaly.notice, value, gauge } }, "en");

  test("ends where the gauge is 1, on the side of the figure: it may be wider above than below", () => {
    // 31 is likely: 67 lies three times as far above as 43 does, 12 lies 19 ninths of what 22 does below.
    expect(anomaly(67, 3)).toContain("Unusually high: its own history suggests about 31, at most 43.");
    expect(anomaly(12, -19 / 9)).toContain("Unusually low: its own history suggests about 31, at least 22.");
  });

  test("is one figure for one that is as far away as can be", () => {
    expect(anomaly(67, 100)).toContain("Unusually high: its own history suggests about 31.");
  });
});

describe("the trend", () => {
  /** The colours of the bars, oldest first; "b" for one that is as it should be. */
  const bars = (given: ReturnType<typeof item>) =>
    [
      ...alertMail(delivery([given]), letterhead("en", BACKGROUND)).html.matchAll(
        /<td class="(b[^"]*)" height/g,
      ),
    ].map(([, colour]) => colour);

  test("marks each period that was wrong, and of what is well again the latest as good", () => {
    expect(bars(item())).toEqual(["b", "b", "b", "b-bad", "b-bad"]);
    expect(bars(item({}, { reason: "recovered", value: 0.3, gauge: 0.3 }))).toEqual([
      ...["b", "b", "b", "b-bad"],
      "b-good",
    ]);
  });

  test("does not take the latest period for what is told of all rows", () => {
    expect(
      bars(item({ period: { unit: "all" } }, { reason: "recovered", value: 0.3, gauge: 0.3, period: null })),
    ).toEqual(["b", "b", "b", "b-bad", "b-bad"]);
  });

  test("marks both sides of a range each in its own way", () => {
    const outside = item({ condition: { kind: "outside", low: 0.25, high: 0.32, margin: 0 } });
    expect(bars(outside)).toEqual(["b-good", "b", "b", "b-bad", "b-bad"]);
  });
});

describe("several at once", () => {
  const rule = (id: string, severity: "info" | "warning" | "critical", label: string) =>
    item({ id, severity, scope: { kind: "each", by: "owner" } }, { label });
  const over = {
    ...rule("d", "critical", "Nur"),
    notice: { ...FIRED, label: "Nur", reason: "recovered", value: 0.3, gauge: 0.3 } as const,
  };

  test("what is wrong comes first, the most severe before the others; the subject names it and counts the rest", () => {
    const { subject, text } = alertMail(
      delivery(
        [over, rule("a", "info", "Ada"), rule("b", "critical", "Bora"), rule("c", "warning", "Can")],
        ["x@example.com"],
      ),
      letterhead("en"),
    );
    expect(subject).toBe("Win rate of Bora is at 22%, below 25% (and 4 more)");
    expect(text.match(/(?<=^Win rate of )\w+/gm)).toEqual(["Bora", "Can", "Ada", "Nur"]);
  });

  test("what went wrong and well again before the mail could go out is told once, as it is now", () => {
    const fired = rule("a", "warning", "Ada");
    const recovered = {
      ...fired,
      notice: {
        ...fired.notice,
        reason: "recovered",
        value: 0.3,
        gauge: 0.3,
        atMs: AT_MS + 9 * HOUR_MS,
      } as const,
    };
    const { subject, text } = alertMail(delivery([fired, recovered]), letterhead("en"));
    expect(subject).toBe("Win rate of Ada is back to normal: 30%");
    expect(text).toContain("The alert was raised 2026-11-05 09:17, at 22%.");
    expect(text.match(/^Win rate of Ada/gm)).toHaveLength(1);
  });

  test.each([
    ["a recipient", [ECE], [], ["names your address"]],
    ["the owner", [item({}, { ...NO_FIGURE, reason: "failing", why: "x" })], [], ["runs under your name"]],
    ["who is both", [ECE], ["x@example.com"], ["names your address", "runs under your name"]],
  ] as const)("it says why %s gets it", (_, items, unreachable, why) => {
    const { text } = alertMail(delivery(items, unreachable), letterhead("en"));
    const said = ["names your address", "runs under your name"].filter((reason) => text.includes(reason));
    expect(said).toEqual(why);
  });

  test("of hundreds of people all fits into what Gmail shows, and those left out are counted", () => {
    const items = Array.from({ length: 300 }, (_, i) =>
      rule("each", "critical", `Person number ${i} of the team`),
    );
    const { subject, text, html } = alertMail(delivery(items), letterhead("tr", MOST));
    expect(new TextEncoder().encode(html).length).toBeLessThan(102_000);
    expect(subject).toMatch(/ve 299 bildirim daha/);
    expect(text.match(/^- Kazanma oranı \(Person/gm)).toHaveLength(40);
    expect(text).toContain("255 bildirim daha var");
  });
});
