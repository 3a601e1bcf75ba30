import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TrackedRule } from "../../src/calls/alerts.ts";
import { openBrowser } from "./browser.ts";
import type { FakeAddOn, FakeStart } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { around, waiting } from "./sample/alerts.ts";
import { above, below, ruleOn } from "./sample/rules.ts";
import { running, sample, turkish } from "./sample.ts";
import { open, openMetric, section, unfold } from "./scenes/scene.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (start: FakeStart, story: Story) => tell(browser, html, start, story);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || "");
const rulesOf = (addOn: FakeAddOn): readonly TrackedRule[] =>
  addOn.dashboard.tiles.flatMap(({ rules }) => rules.map(({ value }) => value));
const ruleOf = (addOn: FakeAddOn, id: string) => rulesOf(addOn).find((rule) => rule.id === id);
const save = (page: Page) => page.locator(".button.primary").click();
const saved = (page: Page) => page.locator(".toast").waitFor();
const texts = async (page: Page, places: string) =>
  (await page.locator(places).allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());

async function toRule(page: Page, id = "winrate1"): Promise<void> {
  await section(page, "alerts");
  await open(page, `rule-${id}`);
}
async function toNew(page: Page, begin = "scratch"): Promise<void> {
  await section(page, "alerts");
  await open(page, "add-alert");
  await open(page, begin);
}

describe("the hourly check", () => {
  test("tells when it ran, when it runs next and how many mails are left", () =>
    onPage({}, async (page) => {
      await section(page, "alerts");
      expect(await texts(page, ".check-facts > div")).toEqual([
        "Last run20 minutes ago",
        "Next runin 40 minutes",
        "Mails left today87",
      ]);
    }));

  test("asks before mails that wait are dropped, and keeps on where it is told to", () =>
    onPage({ trigger: { ...running, waiting: 3 } }, async (page, addOn) => {
      await section(page, "alerts");
      await page.getByRole("button", { name: "Turn off" }).press("Enter");
      expect(await page.locator(".confirm [role=alert]").textContent()).toBe(
        "3 mails wait to be sent. They will be dropped.",
      );
      await expect.poll(() => focused(page)).toBe("Keep it on");
      await page.keyboard.press("Enter");
      expect(addOn.asked).not.toContain("setTrigger");
      await page.getByRole("button", { name: "Turn off" }).click();
      // The question has taken the button's place, and asks about what it did.
      await expect.poll(() => focused(page)).toBe("Keep it on");
      await page.getByRole("button", { name: "Turn off" }).press("Enter");
      await saved(page);
      expect(addOn.dashboard.trigger.on).toBe(false);
      await expect.poll(() => focused(page)).toBe("check-button");
    }));

  test("where nothing waits it is switched off at once", () =>
    onPage({}, async (page, addOn) => {
      await section(page, "alerts");
      await page.getByRole("button", { name: "Turn off" }).click();
      await saved(page);
      expect(addOn.dashboard.trigger.on).toBe(false);
    }));

  test("of a colleague can be taken over, and says nothing of their mails", () =>
    onPage({ trigger: { ...running, mine: false, owner: "grace@example.com" } }, async (page, addOn) => {
      await section(page, "alerts");
      expect(await page.locator(".card").textContent()).toContain("Runs as grace@example.com");
      expect(await page.locator(".check-facts").textContent()).not.toContain("Mails left");
      await page.getByRole("button", { name: "Take over" }).click();
      await saved(page);
      expect(addOn.dashboard.trigger).toMatchObject({ on: true, owner: "ada@example.com" });
    }));

  test("names the addresses that it cannot reach", () =>
    onPage(
      { answers: { alerts: { ...around, health: { ...around.health, setAside: ["linus@example.com"] } } } },
      async (page) => {
        await section(page, "alerts");
        expect(await page.locator(".card .notice").textContent()).toContain("linus@example.com");
      },
    ));
});

describe("a check that nobody has switched off", () => {
  const trigger = { ...running, on: false, lost: true, mine: false, owner: null };

  test.each([
    ["English", {}, "It was on, but what is kept of it can no longer be read.", "Turn on"],
    ["Turkish", turkish, "Açıktı, ancak buna ilişkin kayıt artık okunamıyor.", "Aç"],
  ])("says so, and is turned on again, in %s", (_, start, words, label) =>
    onPage({ ...start, trigger }, async (page, addOn) => {
      await section(page, "alerts");
      expect(await page.locator(".card .notice.error").textContent()).toContain(words);
      expect(await page.locator("#check-button").textContent()).toBe(label);
      await page.locator("#check-button").click();
      await expect.poll(() => addOn.dashboard.trigger.on).toBe(true);
    }),
  );
});

describe("what is watched", () => {
  test("who is in trouble comes first, and since when", () =>
    onPage({}, async (page) => {
      await section(page, "alerts");
      expect(await texts(page, ".entries .entry")).toEqual([
        "Win rate, each person, this monthMails when below 33%AlertingGrace since May 2Linus since Apr 2",
        "Sales cycle, this monthMails when above 40 daysWithin threshold",
      ]);
    }));

  test("is told in Turkish", () =>
    onPage(turkish, async (page) => {
      await section(page, "alerts");
      expect((await texts(page, ".entries .entry"))[0]).toBe(
        "Kazanma oranı, her kişi, bu ayE-posta gider: %33 altındaUyarı veriyorGrace 2 May tarihinden beriLinus 2 Nis tarihinden beri",
      );
    }));

  const few = { alert: "few-rows", fewRows: { rows: 1_204, asked: 2_000 } } as const;
  const onFew = (start: FakeStart): FakeStart => ({
    ...start,
    tiles: (start.tiles ?? sample.tiles).map((tile) =>
      tile.rules.length === 0 ? tile : { ...tile, ...few },
    ),
  });

  test.each([
    ["English", {}, "Too few rows for the alert: 1,204, at least 2,000 needed"],
    ["Turkish", turkish, "Uyarı için yeterli satır yok: 1.204 satır var, en az 2.000 gerekli"],
  ])("on too few rows is said with how many there are and are needed, in %s", (_, start, words) =>
    onPage(onFew(start), async (page) => {
      expect(await page.locator(".tile .alert-mark").first().textContent()).toBe(words);
      await section(page, "alerts");
      expect((await texts(page, ".entries .alert-mark"))[0]).toBe(words);
      await page.locator(".entries .entry").first().click();
      expect(await page.locator(".standing-rule .alert-mark").textContent()).toBe(words);
    }),
  );

  test("who waits, and for what", () =>
    onPage({ answers: { alerts: { ...around, waiting } } }, async (page) => {
      await section(page, "alerts");
      const held = page.locator("[aria-labelledby=waiting-title] .happening");
      expect((await held.allTextContents())[1]).toBe(
        "Win rate, each person, this month · LinusCrossed · 1 hour agoTo ada@example.com, grace@example.comHeld back: quiet hours",
      );
      expect(await held.last().textContent()).toContain("To whoever runs the check");
    }));

  test("what happened, the newest first and the rest folded", () =>
    onPage({}, async (page) => {
      await section(page, "alerts");
      const lines = page.locator("[aria-labelledby=log-title] .happening");
      expect(await lines.count()).toBe(5);
      expect(await lines.first().textContent()).toBe(
        "Win rate, each person, this month · GraceCrossed: 27.1% 2 hours agoMailed to ada@example.com, grace@example.com",
      );
      await page.getByRole("button", { name: "Show all" }).click();
      expect(await lines.count()).toBe(8);
    }));
});

describe("a new alert", () => {
  test("needs a threshold and nothing else", () =>
    onPage({}, async (page, addOn) => {
      await openMetric(page, "clv");
      await open(page, "add-alert");
      await save(page);
      await expect.poll(() => focused(page)).toBe("threshold");
      expect(await page.locator("#threshold-issue").textContent()).toBe("Write a number.");
      await page.locator("#threshold").fill("40000");
      await page.locator("#threshold").press("Enter");
      await saved(page);
      const [rule] = addOn.dashboard.tiles.find(({ metric }) => metric === "clv")?.rules ?? [];
      expect(rule?.value).toEqual(ruleOn("clv", below(40_000), { id: rule?.value.id ?? "" }));
      expect(rule?.value.id).toMatch(/^[a-z0-9]{8}$/);
      expect(await texts(page, ".entries .entry")).toContain(
        "Mails when below 40,000All together · This month",
      );
    }));

  test("that is ready made opens filled, is saved as it is, and leads back past the choice", () =>
    onPage({}, async (page, addOn) => {
      await toNew(page, "ready-made-0");
      expect(await page.locator("h1").textContent()).toBe("New alert: Win rate");
      expect(await page.locator("#threshold").inputValue()).toBe("28");
      await save(page);
      await saved(page);
      expect(await page.locator("h1").textContent()).toBe("Alerts");
      const before = around.readyMade[0]?.rule;
      const made = rulesOf(addOn).find(
        ({ condition }) => "threshold" in condition && condition.threshold === 0.28,
      );
      expect(made).toEqual({
        ...before,
        id: made?.id,
        recipients: [{ address: "ada@example.com", language: "auto" }],
      });
    }));

  test("begun is kept on other screens, found again in the list, and given up", () =>
    onPage({}, async (page, addOn) => {
      await toNew(page);
      await page.locator("#rule-metric").selectOption("cycle-time");
      await page.locator("#threshold").fill("50");
      await section(page, "dashboard");
      expect(await page.locator(".tile .unsaved").count()).toBe(1);
      await section(page, "alerts");
      await page.locator(".entry", { hasText: "Not saved yet" }).click();
      await expect.poll(() => page.locator("#threshold").inputValue()).toBe("50");
      await page.locator("#give-up").click();
      await page.locator("#add-alert").waitFor();
      expect(await page.locator(".unsaved").count()).toBe(0);
      expect(addOn.asked).not.toContain("saveRule");
    }));

  test("of every kind, with all there is to it, is saved as it was chosen", () =>
    onPage({}, async (page, addOn) => {
      await toNew(page);
      await page.locator("#rule-metric").selectOption("win-rate");
      await page.locator("#rule-period").selectOption("quarter finished");
      await page.locator("#rule-whom").selectOption("each owner");
      await page.locator("#rule-kind").selectOption("change");
      await page.locator("#rule-direction").selectOption("down");
      await page.locator("#threshold").fill("20");
      await page.locator("#rule-against").selectOption("year");
      await page.locator("#recipients").fill("ada@example.com\nGrace <grace@example.com>");
      await page.locator("#rule-column").selectOption({ label: "Column “E-mail” (People)" });
      await page.locator("#rule-column-language").selectOption("tr");
      await unfold(page, "rule-languages");
      await page.getByLabel("grace@example.com").selectOption("tr");
      await unfold(page, "rule-care");
      await page.locator("#leastRows").fill("30");
      await page.locator("#rule-certain").check();
      await page.locator("#checks").fill("2");
      await page.locator("#recover").fill("10");
      await page.locator("#recoverChecks").fill("3");
      await page.locator("#rule-no-data").selectOption("alert");
      await unfold(page, "rule-timing");
      await page.locator("#rule-schedule").selectOption("weekly");
      await page.getByLabel("Friday").uncheck();
      await page.getByLabel("Sunday").check();
      await page.locator("#rule-hour").selectOption("7");
      await unfold(page, "rule-quiet");
      await page.locator("#rule-quiet-hours").check();
      await page.locator("#rule-quiet-from").selectOption("22");
      await page.locator("#rule-weekends").check();
      await page.locator("#rule-days-off").check();
      await unfold(page, "rule-weight");
      await page.locator("#rule-severity").selectOption("critical");
      await page.locator("#rule-remind").selectOption("7");
      await save(page);
      await saved(page);
      const made = rulesOf(addOn).find(({ severity }) => severity === "critical");
      expect(made).toEqual({
        id: made?.id,
        metric: "win-rate",
        period: { unit: "quarter", finished: true },
        scope: { kind: "each", by: "owner" },
        condition: { kind: "change", against: "year", direction: "down", share: 0.2, recoverAt: 0.1 },
        guard: { leastRows: 30, certain: true },
        checks: 2,
        recoverChecks: 3,
        schedule: { kind: "weekly", hour: 7, weekdays: [1, 2, 3, 4, 7] },
        quiet: { hours: { from: 22, to: 8 }, weekends: true, daysOff: true },
        severity: "critical",
        remindDays: 7,
        noData: "alert",
        snoozedUntil: null,
        recipients: [
          { address: "ada@example.com", language: "auto" },
          { address: "grace@example.com", language: "tr" },
        ],
        column: { table: "people", header: "E-mail", language: "tr" },
        active: true,
      });
    }));

  test("on a cell asks for nothing that a cell has not", () =>
    onPage({}, async (page, addOn) => {
      await openMetric(page, "own:spend");
      await open(page, "add-alert");
      await unfold(page, "rule-care");
      for (const id of ["rule-period", "rule-whom", "leastRows", "rule-certain"]) {
        expect(await page.locator(`#${id}`).count()).toBe(0);
      }
      await page.locator("#threshold").fill("20000");
      await save(page);
      await saved(page);
      expect(rulesOf(addOn).at(-1)).toMatchObject({
        metric: "own:spend",
        condition: above(20_000),
        period: { unit: "all" },
        scope: { kind: "whole" },
      });
    }));

  test("what is wrong in a folded part is unfolded and led to", () =>
    onPage({}, async (page, addOn) => {
      await toRule(page);
      await unfold(page, "rule-timing");
      await page.locator("#rule-schedule").selectOption("weekly");
      for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]) {
        await page.getByLabel(day).uncheck();
      }
      await page.locator("#rule-timing-title").click();
      expect(await page.locator("#rule-schedule").count()).toBe(0);
      await save(page);
      await page.locator("#rule-weekdays-issue", { hasText: "Choose at least one day." }).waitFor();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
        .toBe("Monday");
      expect(addOn.asked).not.toContain("saveRule");
    }));
});

describe("before it is switched on", () => {
  test("the history tells how many mails it would have sent, and what each says", () =>
    onPage({}, async (page, addOn) => {
      await toRule(page);
      await page.locator("#back-test").press("Enter");
      await page.getByText("It would have sent 4 mails.").waitFor();
      expect(await page.locator(".back-test").textContent()).toContain(
        "Of 13 past figures, April 2025 to April 2026.",
      );
      expect(await texts(page, ".past-mail")).toEqual([
        "April 2026Crossed: 27.4%",
        "January 2026Linus · No longer in the data",
        "November 2025Grace · Back to normal: 31.8%Linus · Crossed: 27%",
        "August 2025Grace · Crossed: 25.2%",
      ]);
      // The button is ready again a moment after the answer is shown.
      await expect.poll(() => focused(page)).toBe("back-test");
      await page.locator("#threshold").fill("20");
      await page.getByText("The alert has been changed since.").waitFor();
      await page.locator("#back-test").click();
      await page.getByText("The alert has been changed since.").waitFor({ state: "detached" });
      await expect.poll(() => addOn.asked.filter((call) => call === "backTest")).toHaveLength(2);
      expect(addOn.asked).not.toContain("saveRule");
    }));

  test("why it cannot be told is said", () =>
    onPage(
      {
        answers: {
          backTest: () => ({
            checks: 0,
            first: null,
            last: null,
            mails: [],
            problem: "There is no history yet.",
          }),
        },
      },
      async (page) => {
        await toRule(page);
        await page.locator("#back-test").click();
        await page.getByText("There is no history yet.").waitFor();
      },
    ));

  test("a sample goes to the person looking, and is shown", () =>
    onPage({}, async (page, addOn) => {
      await toRule(page);
      await page.locator("#send-sample").click();
      await page.getByText("Sent to ada@example.com").waitFor();
      const frame = page.frameLocator(".sample-frame");
      expect(await frame.locator("h1").textContent()).toBe("Win rate: 27.1%");
      await page.getByRole("radio", { name: "Text" }).check();
      expect(await page.locator(".sample-text").textContent()).toContain("Grace: 27.1%, below 28%.");
      expect(addOn.asked).toContain("sendSample");
    }));

  test("neither is asked for while something is wrong", () =>
    onPage({}, async (page, addOn) => {
      await toRule(page);
      await page.locator("#threshold").fill("a lot");
      await page.locator("#send-sample").click();
      await expect.poll(() => focused(page)).toBe("threshold");
      await page.locator("#back-test").click();
      await expect.poll(() => focused(page)).toBe("threshold");
      expect(addOn.asked).not.toContain("sendSample");
      expect(addOn.asked).not.toContain("backTest");
    }));
});

describe("a saved alert", () => {
  test("is snoozed until Monday and woken, by keyboard, whatever is typed beside", () =>
    onPage({}, async (page, addOn) => {
      await toRule(page);
      await page.locator("#threshold").fill("30");
      await page.locator("#snooze-monday").press("Enter");
      await expect.poll(() => focused(page)).toBe("snooze-end");
      // The sample's day is a Monday, in Istanbul.
      expect(ruleOf(addOn, "winrate1")?.snoozedUntil).toBe(Date.UTC(2026, 4, 11, 8));
      await page.getByText("Snoozed until May 11, 2026, 8:00 AM").waitFor();
      await page.keyboard.press("Enter");
      await expect.poll(() => focused(page)).toBe("snooze-day");
      expect(ruleOf(addOn, "winrate1")).toMatchObject({ snoozedUntil: null, condition: below(0.33, 0.34) });
      expect(await page.locator("#threshold").inputValue()).toBe("30");
    }));

  test("that is removed comes back on undo, as it was", () =>
    onPage({}, async (page, addOn) => {
      const before = ruleOf(addOn, "winrate1");
      await toRule(page);
      await page.getByRole("button", { name: "Remove alert" }).click();
      await page.locator(".toast .undo").waitFor();
      expect(ruleOf(addOn, "winrate1")).toBe(undefined);
      await page.locator("#rule-winrate1").waitFor({ state: "detached" });
      await page.locator(".toast .undo").click();
      await page.locator("#rule-winrate1").waitFor();
      expect(ruleOf(addOn, "winrate1")).toEqual(before);
    }));

  test("that somebody changes meanwhile is told of, and is saved over only when that is wanted", () =>
    onPage({}, async (page, addOn) => {
      await toRule(page);
      await page.locator("#threshold").fill("30");
      await page.locator("#rule-kind").focus();
      const theirs = ruleOn("win-rate", { kind: "anomaly", direction: "down" }, { id: "winrate1" });
      addOn.changeTile("win-rate", { rules: [{ value: theirs, revision: "other" }] });
      await save(page);
      await page.locator(".conflict").waitFor();
      expect(await page.locator(".conflict").textContent()).toContain(
        "It now mails when unusually low for its history.",
      );
      expect(await page.locator("#threshold").inputValue()).toBe("30");
      expect(ruleOf(addOn, "winrate1")).toEqual(theirs);
      await page.getByRole("button", { name: "Keep mine" }).click();
      await save(page);
      await saved(page);
      expect(ruleOf(addOn, "winrate1")?.condition).toEqual(below(0.3, 0.34));
    }));

  test("that somebody removed is not brought back unasked", () =>
    onPage({}, async (page, addOn) => {
      await toRule(page);
      await page.locator("#threshold").fill("30");
      addOn.changeTile("win-rate", { rules: [] });
      await save(page);
      await page.getByRole("button", { name: "Use theirs" }).click();
      expect(await page.locator("main").textContent()).toContain("The alert has been removed.");
      expect(rulesOf(addOn).map(({ id }) => id)).toEqual(["cycle001"]);
    }));

  test("of a metric that is gone can still be read, and removed", () =>
    onPage(
      {
        answers: {
          toldAs: (rule) =>
            rule.rule.value.id === "cycle001" ? { ...rule, problem: "The cell is gone." } : rule,
        },
      },
      async (page) => {
        await toRule(page, "cycle001");
        expect(await page.locator(".standing-rule").textContent()).toContain("The cell is gone.");
      },
    ));
});

describe("days off", () => {
  test("are the country's and one's own, each change saved at once", () =>
    onPage({}, async (page, addOn) => {
      await section(page, "alerts");
      await open(page, "alerts-days-off");
      await page.locator("#new-date").fill("2026-03-20");
      await page.locator("#new-date").press("Enter");
      await page.getByText("Mar 20, 2026").waitFor();
      expect(addOn.answers.daysOff.value).toEqual({ turkey: true, dates: ["2026-03-20", "2026-05-27"] });
      await page.getByRole("button", { name: "Remove May 27, 2026" }).press("Enter");
      await page.getByText("May 27, 2026").waitFor({ state: "detached" });
      await expect.poll(() => focused(page)).toBe("new-date");
      await page.locator("#turkey").uncheck();
      await expect.poll(() => addOn.answers.daysOff.value).toEqual({ turkey: false, dates: ["2026-03-20"] });
    }));

  test("that somebody changed meanwhile are shown, and nothing is overwritten", () =>
    onPage({}, async (page, addOn) => {
      await section(page, "alerts");
      await open(page, "alerts-days-off");
      // The section and the screen both read what there is: the change comes after that.
      await expect.poll(() => addOn.asked.filter((call) => call === "alerts").length).toBe(2);
      addOn.answers.daysOff = { value: { turkey: true, dates: ["2026-12-31"] }, revision: "other" };
      await page.locator("#turkey").click();
      await page.locator(".failure").waitFor();
      await page.getByText("Dec 31, 2026").waitFor();
      expect(await page.locator("#turkey").isChecked()).toBe(true);
      expect(addOn.answers.daysOff.revision).toBe("other");
    }));
});

test("by keyboard alone an alert is opened, changed and saved, and the way back leads to it", () =>
  onPage({}, async (page, addOn) => {
    await section(page, "alerts");
    const tabTo = async (id: string) => {
      for (let step = 0; step < 40 && (await focused(page)) !== id; step += 1)
        await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(id);
    };
    await tabTo("rule-cycle001");
    await page.keyboard.press("Enter");
    await page.locator("#threshold").waitFor();
    expect(await focused(page)).toBe("Alert: Sales cycle");
    await tabTo("threshold");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("42");
    await tabTo("rule-weight-title");
    await page.keyboard.press("Enter");
    await tabTo("rule-severity");
    await page.keyboard.press("ArrowDown");
    await page.locator("#threshold").focus();
    await page.keyboard.press("Enter");
    await saved(page);
    expect(ruleOf(addOn, "cycle001")).toMatchObject({ condition: above(42), severity: "critical" });
    await expect.poll(() => focused(page)).toBe("rule-cycle001");
  }));
