import { deals, notes, team, wide } from "../sample/candidates.ts";
import { unset } from "../sample.ts";
import { press, type Scene, stay } from "./scene.ts";

export const startScenes: readonly Scene[] = [
  { name: "start", start: unset, go: stay, shot: "start" },
  { name: "start, all recognised", start: { ...unset, candidates: [wide, team] }, go: stay },
  { name: "start without a sheet", start: { ...unset, candidates: [] }, go: stay },
  { name: "start, no table recognised", start: { ...unset, candidates: [notes] }, go: stay },
  {
    name: "start, columns corrected",
    start: { ...unset, candidates: [deals] },
    go: async (page) => {
      await page.locator(".found > .button").click();
      await page.locator("#deals-customer").selectOption({ index: 2 });
      await press(page);
      await page.locator("[aria-invalid=true]").waitFor();
    },
  },
];
