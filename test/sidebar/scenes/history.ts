import { openMore, type Scene } from "./scene.ts";

export const historyScenes: readonly Scene[] = [
  { name: "history and report", start: {}, go: (page) => openMore(page, "more-history"), shot: "history" },
  {
    name: "no history yet",
    start: { history: { sheet: null, days: 0, firstDay: null, lastDay: null } },
    go: (page) => openMore(page, "more-history"),
  },
  {
    name: "report written",
    start: {},
    go: async (page) => {
      await openMore(page, "more-history");
      await page.locator(".card").nth(1).locator(".button").click();
      await page.locator(".outcome .icon").waitFor();
    },
  },
];
