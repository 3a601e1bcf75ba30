import { around, waiting } from "../sample/alerts.ts";
import { nowMs, tiles } from "../sample/tiles.ts";
import { running } from "../sample.ts";
import { open, openMetric, press, type Scene, scrollTo, section, unfold } from "./scene.ts";

type Page = Parameters<Scene["go"]>[0];

async function toNew(page: Page, readyMade: number | null = null): Promise<void> {
  await section(page, "alerts");
  await open(page, "add-alert");
  await open(page, readyMade === null ? "scratch" : `ready-made-${readyMade}`);
}

async function toRule(page: Page, id = "winrate1"): Promise<void> {
  await section(page, "alerts");
  await open(page, `rule-${id}`);
}

const folds = ["rule-languages", "rule-care", "rule-timing", "rule-quiet", "rule-weight"];

export const alertScenes: readonly Scene[] = [
  { name: "alerts", start: {}, go: (page) => section(page, "alerts"), shot: "alerts" },
  {
    name: "alerts, late",
    start: {
      trigger: {
        ...running,
        owner: `${"gulbahar.".repeat(20)}karaosmanoglu@example.com`,
        mine: false,
        late: true,
        lastRunMs: nowMs - 5 * 3_600_000,
        lastProblem: "The day's mail quota is used up.",
        waiting: 3,
      },
      settingsProblems: ["Row 4: found “abc”, expected a number", "Row 9: unknown metric “winrate”"],
      answers: {
        alerts: {
          ...around,
          waiting,
          health: { nextRunMs: nowMs - 60_000, quotaLeft: 0, setAside: ["linus@example.com"] },
        },
      },
    },
    go: (page) => section(page, "alerts"),
  },
  {
    name: "alerts, none",
    start: {
      trigger: { ...running, on: false, mine: false, owner: null, lastRunMs: null },
      tiles: tiles.map((tile) => ({ ...tile, rules: [], alert: "off" })),
      answers: { alerts: { ...around, log: [], readyMade: [] } },
    },
    go: (page) => section(page, "alerts"),
  },
  {
    name: "alerts, switching off while mails wait",
    start: { trigger: { ...running, waiting: 3 }, answers: { alerts: { ...around, waiting } } },
    go: async (page) => {
      await section(page, "alerts");
      await page.locator(".card .button").click();
      await page.locator(".card .confirm [role=alert]").waitFor();
    },
  },
  {
    name: "new alert",
    start: {},
    go: async (page) => {
      await section(page, "alerts");
      await open(page, "add-alert");
    },
    shot: "new-alert",
  },
  { name: "alert from scratch", start: {}, go: (page) => toNew(page), shot: "alert" },
  { name: "alert ready made", start: {}, go: (page) => toNew(page, 0) },
  { name: "alert on the pace", start: {}, go: (page) => toNew(page, 1) },
  {
    name: "alert with all folds open",
    start: {},
    go: async (page) => {
      await toRule(page);
      for (const fold of folds) await unfold(page, fold);
      await page.locator("#rule-schedule").selectOption("weekly");
      await page.locator("#rule-quiet-hours").check();
      await page.locator("#rule-column").selectOption("0");
    },
  },
  {
    name: "alert, when it is checked",
    start: {},
    go: async (page) => {
      await toRule(page);
      for (const fold of ["rule-timing", "rule-quiet"]) await unfold(page, fold);
      await page.locator("#rule-schedule").selectOption("weekly");
      await page.locator("#rule-quiet-hours").check();
      await scrollTo(page, "rule-timing-title");
    },
    shot: "alert-timing",
  },
  {
    name: "alert on a change",
    start: {},
    go: async (page) => {
      await toNew(page);
      await page.locator("#rule-kind").selectOption("change");
      await page.locator("#threshold").fill("20");
      await unfold(page, "rule-care");
    },
  },
  {
    name: "alert checked against history",
    start: {},
    go: async (page) => {
      await toRule(page);
      await page.locator("#back-test").click();
      await page.locator(".past-mails").waitFor();
      await scrollTo(page, "try-title");
    },
    shot: "alert-history",
  },
  {
    name: "alert sent as a sample",
    start: {},
    go: async (page) => {
      await toRule(page);
      await page.locator("#send-sample").click();
      await page.locator(".sample-frame").waitFor();
      await scrollTo(page, "send-sample");
    },
  },
  {
    name: "alert snoozed",
    start: {},
    go: async (page) => {
      await toRule(page);
      await page.locator("#snooze-monday").click();
      await page.locator("#snooze-end").waitFor();
      await page.locator(".back").click();
      await page.locator(".snoozed").waitFor();
    },
  },
  {
    name: "alert with wrong fields",
    start: {},
    go: async (page) => {
      await toRule(page);
      await page.locator("#threshold").fill("a lot");
      await page.locator("#recipients").fill("nobody");
      await page.locator("#recipients").blur();
      await page.locator("#rule-whom").selectOption("one owner");
      await unfold(page, "rule-care");
      await page.locator("#checks").fill("0");
      await page.locator("#rule-care-title").click();
      await press(page);
      await page.locator(".issue svg").nth(3).waitFor();
    },
  },
  {
    name: "alert in conflict",
    start: {},
    go: async (page, addOn) => {
      await toRule(page);
      await page.locator("#threshold").fill("30");
      addOn.changeTile("win-rate", { rules: [] });
      await press(page);
      await page.locator(".conflict").waitFor();
    },
  },
  {
    name: "alerts of a metric",
    start: {},
    go: async (page) => {
      await openMetric(page, "win-rate");
      await page.locator("#add-alert").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "alert of an own metric",
    start: {},
    go: async (page) => {
      await openMetric(page, "own:spend");
      await open(page, "add-alert");
    },
  },
  {
    name: "alerts' days off",
    start: {},
    go: async (page) => {
      await section(page, "alerts");
      await open(page, "alerts-days-off");
    },
    shot: "days-off",
  },
];
