import { open, openMore, press, type Scene, unfold } from "./scene.ts";

export const chooseScenes: readonly Scene[] = [
  {
    name: "choose",
    start: {},
    go: async (page) => {
      await openMore(page, "more-choose");
      await unfold(page, "group-money");
    },
    shot: "choose",
  },
  {
    name: "choose, searching",
    start: {},
    go: async (page) => {
      await openMore(page, "more-choose");
      await page.locator("#search").fill("rate");
      await page.locator("#group-retention").waitFor();
    },
    shot: "search",
  },
  {
    name: "choose, nothing found",
    start: {},
    go: async (page) => {
      await openMore(page, "more-choose");
      await page.locator("#search").fill("no such thing");
    },
  },
  {
    name: "choose, one taken off",
    start: {},
    go: async (page) => {
      await openMore(page, "more-choose");
      await page.locator(".chosen-row button").nth(2).click();
      await page.locator(".toast").waitFor();
    },
  },
  {
    name: "own metric",
    start: {},
    go: async (page) => {
      await openMore(page, "more-choose");
      await open(page, "add-own");
      await page.locator("#own-cell").click();
      await page.locator(".own-cell").waitFor();
      await page.locator("#own-name").fill("Marketing budget");
    },
    shot: "own-metric",
  },
  {
    name: "own metric, incomplete",
    start: {
      answers: { selectedCell: { sheetId: 11, sheetName: "Budget", cell: "A1", text: "Total", value: null } },
    },
    go: async (page) => {
      await openMore(page, "more-choose");
      await open(page, "add-own");
      await page.locator("#own-cell").click();
      await page.locator(".own-cell").waitFor();
      await press(page);
      await page.locator("#own-name[aria-invalid=true]").waitFor();
    },
  },
  {
    name: "own metric, saved",
    start: {},
    go: async (page) => {
      await openMore(page, "more-choose");
      await unfold(page, "group-own");
      await open(page, "choice-own:spend-edit");
    },
  },
];
