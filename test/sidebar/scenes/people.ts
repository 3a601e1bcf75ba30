import type { Page } from "playwright-core";
import { noPeople } from "../sample/people.ts";
import { open, press, type Scene, scrollTo, section } from "./scene.ts";

const plan = { value: { rate: 0.05, rateAboveQuota: 0.08 }, revision: "p1" };

async function openPerson(page: Page, name: string): Promise<void> {
  await section(page, "people");
  await page.locator(".more").click();
  await page.getByRole("button", { name }).click();
  await page.locator("#scorecard-title").waitFor();
}

export const peopleScenes: readonly Scene[] = [
  {
    name: "people",
    start: { commissionPlan: plan },
    go: (page) => section(page, "people"),
    shot: "people",
  },
  { name: "nobody", start: { answers: { people: noPeople } }, go: (page) => section(page, "people") },
  {
    name: "person",
    start: { commissionPlan: plan },
    go: (page) => openPerson(page, "Darcel Schlecht"),
    shot: "person",
  },
  {
    name: "person, scorecard",
    start: { commissionPlan: plan },
    go: async (page) => {
      await openPerson(page, "Darcel Schlecht");
      await scrollTo(page, "scorecard-title");
    },
    shot: "person-scorecard",
  },
  { name: "person who has sold nothing", start: {}, go: (page) => openPerson(page, "New Starter") },
  { name: "person who is new", start: {}, go: (page) => openPerson(page, "Rosie Papadopoulos") },
  {
    name: "commission plan",
    start: { commissionPlan: plan },
    go: async (page) => {
      await section(page, "people");
      await open(page, "edit-plan");
    },
  },
  {
    name: "commission plan with wrong fields",
    start: {},
    go: async (page) => {
      await section(page, "people");
      await open(page, "edit-plan");
      await page.locator("#rate-above").fill("150");
      await press(page);
      await page.locator(".issue svg").nth(1).waitFor();
    },
  },
];
