import type { Columns } from "../../../src/settings/source.ts";
import type { FakeStart } from "../fake-add-on.ts";
import { deals, team, wide } from "../sample/candidates.ts";
import { dealsSource, sample } from "../sample.ts";
import { open, openMore, press, type Scene, section, unfold } from "./scene.ts";

const reading = (columns: Columns): FakeStart => ({
  candidates: [wide, team],
  sources: [dealsSource(columns)],
});

export const dataScenes: readonly Scene[] = [
  { name: "more", start: {}, go: (page) => section(page, "more"), shot: "more" },
  {
    name: "more, with a sample that is about to be removed",
    start: { sample: "Sample deals", settingsProblems: ["Row 9: unknown metric “winrate”"] },
    go: async (page) => {
      await section(page, "more");
      await page.locator(".confirm button").click();
      await page.locator(".confirm p").waitFor();
    },
  },
  {
    name: "data",
    start: {
      candidates: [wide, team],
      sources: [{ ...dealsSource(), gone: ["owner"], offered: ["product", "source"] }],
    },
    go: (page) => openMore(page, "more-data"),
    shot: "data",
  },
  {
    name: "data, a table that cannot be read",
    start: { sources: [{ ...dealsSource(), problem: "The sheet “Deals” has been deleted." }] },
    go: (page) => openMore(page, "more-data"),
  },
  {
    name: "a table whose columns have changed",
    start: {
      candidates: [wide, team],
      sources: [{ ...dealsSource(), gone: ["owner"], offered: ["product", "source"] }],
    },
    go: async (page) => {
      await openMore(page, "more-data");
      await open(page, "source-deals");
      await page.locator(".notice.info").waitFor();
    },
    shot: "changed-columns",
  },
  {
    name: "a table with more columns",
    start: reading(wide.guess),
    go: async (page) => {
      await openMore(page, "more-data");
      await open(page, "source-deals");
      await unfold(page, "columns-deals");
    },
    shot: "source",
  },
  {
    name: "a table with columns that are recognised and not used",
    start: reading(deals.guess),
    go: async (page) => {
      await openMore(page, "more-data");
      await open(page, "source-deals");
      await unfold(page, "columns-deals");
      await page.locator("#add-column").selectOption({ value: "discount" });
      await page.locator(".beside .button").click();
      await page.locator("#deals-discount").waitFor();
    },
  },
  {
    name: "a table with wrong columns",
    start: {
      sources: [{ ...dealsSource({ amount: "Gone", start: "Created", end: "Created" }), gone: ["amount"] }],
    },
    go: async (page) => {
      await openMore(page, "more-data");
      await open(page, "source-deals");
    },
  },
  {
    name: "a table in conflict",
    start: {},
    go: async (page, addOn) => {
      await openMore(page, "more-data");
      await open(page, "source-deals");
      await page.locator("#deals-owner").selectOption({ index: 1 });
      const [state] = sample.sources;
      if (state === undefined) throw new Error("The sample reads deals.");
      addOn.dashboard = {
        ...addOn.dashboard,
        sources: [{ ...state, source: { ...state.source, revision: "other" } }],
      };
      await press(page);
      await page.locator(".conflict").waitFor();
    },
  },
  {
    name: "a table that is added",
    start: {},
    go: async (page) => {
      await openMore(page, "more-data");
      await open(page, "add-people");
    },
  },
];
