import { describe, expect, test } from "vitest";
import { Column } from "../../src/table/column.ts";
import { outcome, outcomeColumn, outcomeOf } from "../../src/table/outcome.ts";

const { won, lost, open } = outcome;

describe("what systems write of an outcome", () => {
  test.each([
    [
      "HubSpot",
      { won: ["Closed Won", "closedwon"], lost: ["Closed Lost", "closedlost"], open: ["Contract sent"] },
    ],
    [
      "Salesforce",
      { won: ["Closed Won"], lost: ["Closed Lost"], open: ["Negotiation/Review", "Prospecting"] },
    ],
    [
      "Salesforce leads",
      {
        won: ["Closed - Converted"],
        lost: ["Closed - Not Converted", "Unqualified"],
        open: ["Working - Contacted"],
      },
    ],
    ["Pipedrive", { won: ["Won"], lost: ["Lost"], open: ["Open"] }],
    [
      "Zoho",
      { won: ["Closed Won"], lost: ["Closed Lost", "Closed Lost to Competition"], open: ["Qualification"] },
    ],
    ["Dynamics", { won: ["Won"], lost: ["Lost", "Canceled"], open: ["Open", "In Progress"] }],
    ["Close", { won: ["won"], lost: ["lost"], open: ["active"] }],
    [
      "Stripe",
      {
        won: ["Paid", "succeeded"],
        lost: ["Failed", "Refunded", "canceled"],
        open: ["requires_action", "Pending"],
      },
    ],
    [
      "Shopify",
      {
        won: ["paid", "partially_refunded"],
        lost: ["refunded", "voided", "expired"],
        open: ["pending", "authorized", "partially_paid"],
      },
    ],
    ["vtiger", { won: ["Kapalı - Kazanıldı"], lost: ["Kapalı - Kaybedildi"], open: ["Değer Önerisi"] }],
    ["EspoCRM", { won: ["Kapalı Kazanç"], lost: ["Kapalı Kayıp", "Kayıp Edildi"], open: ["Yeterlilik"] }],
    ["Freshsales", { won: ["Kazanılan"], lost: ["Kaybedilen"], open: ["Pazarlık"] }],
    ["Logo", { won: ["olumlu"], lost: ["olumsuz"], open: ["Teklif", "Görüşme"] }],
    [
      "leads in Turkish",
      { won: ["Çevrildi", "Dönüştürülmüş"], lost: ["Ölü"], open: ["Yeni", "Atanmış", "Sıcak", "Soğuk"] },
    ],
    [
      "payments in Turkish",
      {
        won: ["Ödendi", "ÖDENDİ", "Tamamlandı", "Kısmen iade edildi"],
        lost: ["İptal", "İPTAL EDİLDİ", "iade edildi", "Başarısız"],
        open: ["Beklemede", "Ödeme bekleniyor"],
      },
    ],
  ])("%s", (_, labels) => {
    expect(labels.won.map(outcomeOf)).toEqual(labels.won.map(() => won));
    expect(labels.lost.map(outcomeOf)).toEqual(labels.lost.map(() => lost));
    expect(labels.open.map(outcomeOf)).toEqual(labels.open.map(() => open));
  });

  test("only the whole label is a payment's: words that begin like one are open", () => {
    expect(
      ["Paid media", "Completed demo", "Failed to reach", "Cancelled meeting", "Unpaid"].map(outcomeOf),
    ).toEqual([open, open, open, open, open]);
  });
});

describe("a column's outcomes", () => {
  const column = (...cells: readonly (string | boolean | number | Date)[]) =>
    Column.of({ argument: "Status", firstRow: 2 }, cells, cells.length + 1);

  test("are one for each row, blank ones none", () => {
    const codes = outcomeColumn(column("paid", "", "failed", "pending", true, 0, new Date(0)));
    expect([...codes]).toEqual([won, outcome.blank, lost, open, won, lost, open, outcome.blank]);
  });

  test("are of blank cells none, whatever the user names", () => {
    expect([...outcomeColumn(column("", " ", "paid"), ["", "paid"])]).toEqual([
      ...[outcome.blank, outcome.blank, won, outcome.blank],
    ]);
  });

  test("follow the labels that the user names as won; the known ones are open then", () => {
    expect([...outcomeColumn(column("authorized", "paid", "refunded"), ["AUTHORIZED"])]).toEqual([
      won,
      open,
      lost,
      outcome.blank,
    ]);
  });
});
