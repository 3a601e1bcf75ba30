import { describe, expect, test } from "vitest";
import type { People } from "../../src/calls/people.ts";
import { describeMaven, mavenFile } from "./maven-file.ts";
import { done, type FakeFile, newFile, SOURCE, saveSources } from "./world.ts";

const all = { period: { unit: "all" }, filters: [] } as const;

function personIn({ people }: People, name: string) {
  const person = people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person;
}

function placeOf({ metrics }: People, metric: string): number {
  return metrics.findIndex((one) => one.metric === metric);
}

describeMaven("30 people of a real CRM", () => {
  const file = mavenFile();
  file.view = all;
  const people = done(file, "people");

  // By the reference program in Python.
  test.each([
    ["sales-volume", 290_195],
    ["win-rate", 0.6359041214948995],
    ["average-deal-size", 2551.820803046037],
    ["deals-won", 132.5],
  ])("the middle of their %s is %s", (metric, median) => {
    expect(people.people).toHaveLength(30);
    expect(people.metrics[placeOf(people, metric)]?.median).toBeCloseTo(median, 9);
  });

  test("each stands where the figures say", () => {
    const anna = personIn(people, "Anna Snelling");
    const volume = anna.figures[placeOf(people, "sales-volume")];
    expect(volume).toMatchObject({ value: 275_056, rows: 208, fromMedian: 275_056 - 290_195 });
    const ranks = people.people.map(({ name, figures }) => [
      name,
      figures[placeOf(people, "sales-volume")]?.rank,
    ]);
    expect(ranks).toContainEqual(["Darcel Schlecht", 1]);
    expect(ranks).toContainEqual(["Violet Mclelland", 30]);
  });

  test("hints are about who differs most, by the modified z-scores of the reference program", () => {
    // Average deal: Violet −2.64, Versie −2.55, Anna −2.11; Elease 1.82.
    expect(personIn(people, "Violet Mclelland").hints[0]).toMatchObject({
      kind: "gap",
      what: expect.stringMatching(/^Average deal size: .+, from 122 deals\. The team's median is 2,552\.$/),
    });
    expect(personIn(people, "Elease Gluck").hints.map(({ kind }) => kind)).toContain("strength");
    // Win rate: Lajuana −3.01, and more than chance explains.
    expect(personIn(people, "Lajuana Vencill").hints[0]).toMatchObject({
      kind: "gap",
      what: expect.stringMatching(/^Win rate: /),
    });
    // Nobody is told of the volume, which follows from the rest; nobody more than three things.
    for (const { hints } of people.people) {
      expect(hints.length).toBeLessThanOrEqual(3);
      expect(hints.every(({ what }) => !what.startsWith("Sales volume"))).toBe(true);
    }
  });

  test("nobody is new: all have been there since the data begins", () => {
    expect(people.people.every(({ ramp }) => ramp === null)).toBe(true);
  });

  test("each sheet is read once", () => {
    const calls: string[] = [];
    file.beforeCall = (name) => calls.push(name);
    done(file, "people");
    expect(calls.filter((name) => name === "read")).toHaveLength(2);
  });
});

/** Deals of one kind: so many, won or lost by a person in a month of 2026. */
function deals(owner: string, month: number, won: number, lost: number, amount = 100): FakeFile["deals"] {
  const day = (date: number) => `2026-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  const row = (stage: string) => [stage, "Acme", amount, day(1), day(20), owner];
  return [
    ...Array.from({ length: won }, () => row("Won")),
    ...Array.from({ length: lost }, () => row("Lost")),
  ];
}

const HEADER = ["Stage", "Company", "Amount", "Created", "Close Date", "Owner"];

function teamFile(
  rows: FakeFile["deals"],
  people?: { readonly header: string[]; readonly rows: FakeFile["deals"] },
): FakeFile {
  const others =
    people === undefined ? [] : [{ sheetId: 8, name: "Team", rows: [people.header, ...people.rows] }];
  const file = newFile({ deals: [HEADER, ...rows], others });
  saveSources(file, SOURCE);
  return file;
}

describe("quotas and commission", () => {
  const rows = [...deals("Ada", 5, 3, 0), ...deals("Can", 5, 1, 1), ...deals("Ada", 8, 1, 0)];
  const staff = {
    header: ["Name", "Quota"],
    rows: [
      ["ADA", 1200],
      ["Ece", 600],
    ],
  };

  function withQuotas(header = staff.header, columns: object = { person: "Name", quota: "Quota" }) {
    const file = teamFile(rows, { header, rows: staff.rows });
    saveSources(file, { kind: "people", sheetId: 8, sheetName: "Team", columns });
    return file;
  }

  test("over all rows the quota stands as it is written", () => {
    const file = withQuotas();
    file.view = all;
    const people = done(file, "people");
    // Ada 400 of 1,200; Can has no quota.
    expect(personIn(people, "Ada")).toMatchObject({ quota: 1200, attainment: 1 / 3, commission: null });
    expect(personIn(people, "Can")).toMatchObject({ quota: null, attainment: null });
    expect(people.notes[0]).toContain("as they stand");
  });

  test("in a quarter a year's quota counts by a quarter, unless its header says otherwise", () => {
    const file = withQuotas();
    file.view = { period: { unit: "quarter", back: 1 }, filters: [] };
    const people = done(file, "people");
    // 300 of 1,200 ÷ 4.
    expect(personIn(people, "Ada")).toMatchObject({ quota: 300, attainment: 1 });
    expect(people.notes[0]).toContain("a year's");

    const monthly = withQuotas(["Name", "Monthly quota"], { person: "Name", quota: "Monthly quota" });
    monthly.view = file.view;
    const again = done(monthly, "people");
    expect(personIn(again, "Ada")).toMatchObject({ quota: 3600, attainment: 1 / 12 });
    expect(again.notes[0]).toBe(
      "Quotas are taken as those of a month, and as much of each as falls into 2026-Q2.",
    );
  });

  test("quotas with dates count in their period", () => {
    const file = teamFile(rows, {
      header: ["Name", "Quota", "Date"],
      rows: [
        ["Ada", 200, "2026-04-01"],
        ["Ada", 100, "2026-06-01"],
        ["Ada", 999, "2026-07-01"],
      ],
    });
    saveSources(file, {
      kind: "people",
      sheetId: 8,
      sheetName: "Team",
      columns: { quotaOwner: "Name", quota: "Quota", date: "Date" },
    });
    file.view = { period: { unit: "quarter", back: 1 }, filters: [] };
    expect(personIn(done(file, "people"), "Ada")).toMatchObject({ quota: 300, attainment: 1 });
  });

  test("the plan pays its rate, and above the quota the other", () => {
    const file = withQuotas();
    done(file, "saveCommissionPlan", { value: { rate: 0.1, rateAboveQuota: 0.2 }, revision: "" });
    file.view = { period: { unit: "month", back: 3 }, filters: [] };
    const people = done(file, "people");
    // May: Ada sold 300, a month of her quota is 100: 100 × 10 % + 200 × 20 %. Can, without one: 100 × 10 %.
    expect(personIn(people, "Ada")).toMatchObject({ quota: 100, commission: 50 });
    expect(personIn(people, "Can").commission).toBe(10);
  });

  test("a filter that says nothing of people leaves no quotas, and says why", () => {
    const file = withQuotas();
    file.deals = file.deals.map((row, i) => [...row, i === 0 ? "Product" : i % 2 ? "A" : "B"]);
    const { revision } = done(file, "open").sources.find(({ kind }) => kind === "deals")?.source ?? {
      revision: "",
    };
    done(file, "saveSources", [
      { value: { ...SOURCE, columns: { ...SOURCE.columns, product: "Product" } }, revision },
    ]);
    file.view = { ...all, filters: [{ by: "product", value: "A" }] };
    const people = done(file, "people");
    expect(personIn(people, "Ada").quota).toBeNull();
    expect(people.notes[0]).toContain("Quotas are not shown.");
  });
});

describe("who is new", () => {
  const rows = [
    ...deals("Ada", 1, 2, 1, 500),
    ...deals("Ada", 9, 2, 1, 500),
    ...deals("Can", 1, 2, 1, 300),
    ...deals("Can", 9, 2, 1, 300),
    ...deals("Ece", 7, 0, 2),
    ...deals("Ece", 9, 2, 1, 200),
  ];

  test("by a first deal well after the data begins, with months to the first win and the latest full month", () => {
    const file = teamFile(rows);
    file.view = all;
    const people = done(file, "people");
    expect(personIn(people, "Ada").ramp).toBeNull();
    const ramp = personIn(people, "Ece").ramp;
    expect(ramp).toMatchObject({ since: "2026-07-01", fromHireDate: false });
    // 1 July to 20 September are 81 days; the data ends on 20 September, so that August is the latest full month.
    expect(ramp?.monthsToFirstWin).toBeCloseTo(81 / (365.25 / 12), 12);
    expect(ramp?.shareOfMedian).toBeNull();
  });

  test("is held against the median of the others in the latest full month", () => {
    const file = teamFile([...rows, ...deals("Ada", 10, 0, 1)]);
    file.view = all;
    // September is full now: Ada 1,000 and Can 600 make 800; Ece sold 400.
    expect(personIn(done(file, "people"), "Ece").ramp?.shareOfMedian).toBe(0.5);
  });

  test("by the hire date where there is one", () => {
    const file = teamFile(rows, {
      header: ["Name", "Hire date"],
      rows: [
        ["Can", "2026-02-01"],
        ["Ece", "2020-01-01"],
      ],
    });
    saveSources(file, {
      kind: "people",
      sheetId: 8,
      sheetName: "Team",
      columns: { person: "Name", hired: "Hire date" },
    });
    file.view = all;
    const people = done(file, "people");
    expect(personIn(people, "Ece").ramp).toBeNull();
    expect(personIn(people, "Can").ramp).toMatchObject({
      since: "2026-02-01",
      fromHireDate: true,
      monthsToFirstWin: 0,
    });
  });
});

describe("what is shown at all", () => {
  test("a metric that nobody has a figure of is left out, and one that cannot be read says why", () => {
    const file = teamFile([
      ...deals("Ada", 1, 1, 0),
      ["Won", "Acme", "much", "2026-01-01", "2026-01-20", "Can"],
    ]);
    file.view = all;
    const people = done(file, "people");
    expect(people.metrics.map(({ metric }) => metric)).toEqual([
      "win-rate",
      "cycle-time",
      "deals-won",
      "deal-count",
    ]);
    expect(people.notes.join(" ")).toMatch(/Sales volume is not shown\. Amount, row 3: .*much/);
  });

  test("no deals, no owners, nobody: in words", () => {
    expect(done(newFile(), "people").problem).toContain("No sheet of deals");
    const file = newFile();
    const { owner: _, ...columns } = SOURCE.columns;
    saveSources(file, { ...SOURCE, columns });
    expect(done(file, "people").problem).toContain("whose a deal is");
  });

  test("200 people at most, by name, and how many more there are", () => {
    const rows = Array.from({ length: 230 }, (_, i) => [
      "Won",
      "Acme",
      1,
      "2026-01-01",
      "2026-01-02",
      `P${1000 + i}`,
    ]);
    const file = teamFile(rows);
    file.view = all;
    const { people, more } = done(file, "people");
    expect([people.length, people[0]?.name, more]).toEqual([200, "P1000", 30]);
  });

  test("in Turkish, and with hostile names", () => {
    const names = ["<b>Ada</b>", "=HYPERLINK(1)", "Can", "Ece", "😀"];
    const rows = names.flatMap((name, i) => deals(name, 5, i === 4 ? 1 : 9 + (i % 2), i === 4 ? 60 : 10));
    const file = teamFile(rows);
    file.locale = "tr_TR";
    file.view = all;
    const found = done(file, "people");
    expect(found.people.map(({ name }) => name).sort()).toEqual([...names].sort());
    const hints = personIn(found, "😀").hints.map(({ what }) => what);
    expect(hints).toContain("Anlaşma sayısı: 61. Ekibin medyanı 20.");
    expect(hints).toContainEqual(
      expect.stringMatching(/^Kazanma oranı: 61 anlaşmada %1,6\. Ekibin medyanı %/),
    );
  });
});
