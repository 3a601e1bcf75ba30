import type { Page } from "playwright-core";
import { cardsPlan, digests, hostilePreview, teamPlan } from "../sample/digests.ts";
import { running } from "../sample.ts";
import { open, press, type Scene, section } from "./scene.ts";

export async function toDigests(page: Page): Promise<void> {
  await section(page, "alerts");
  await open(page, "alerts-digests");
}

export async function toDigest(page: Page, id: string): Promise<void> {
  await toDigests(page);
  await open(page, id);
}

export async function showPreview(page: Page): Promise<void> {
  await page.locator("#show-preview").click();
  await page.locator(".sample-mail").waitFor();
}

export const digestScenes: readonly Scene[] = [
  { name: "digests", start: { digests }, go: toDigests, shot: "digests" },
  {
    name: "digests, none, and no column of addresses",
    start: {
      digests: [],
      trigger: { ...running, on: false, mine: false, owner: null },
      answers: { noAddresses: true },
    },
    go: toDigests,
  },
  {
    name: "digests while the check is off",
    start: { digests, trigger: { ...running, on: false, mine: false, owner: null } },
    go: toDigests,
  },
  { name: "digest", start: { digests }, go: (page) => toDigest(page, `digest-${teamPlan.id}`) },
  {
    name: "digest with its preview",
    start: { digests },
    go: async (page) => {
      await toDigest(page, `digest-${teamPlan.id}`);
      await showPreview(page);
    },
    shot: "digest",
  },
  {
    name: "digest with its preview as text",
    start: { digests },
    go: async (page) => {
      await toDigest(page, `digest-${teamPlan.id}`);
      await showPreview(page);
      await page.locator(".sample-mail .choice").nth(1).click();
      await page.locator(".sample-text").waitFor();
    },
  },
  {
    name: "scorecards with their preview",
    start: { digests },
    go: async (page) => {
      await toDigest(page, `digest-${cardsPlan.id}`);
      await showPreview(page);
    },
  },
  {
    name: "scorecards with hostile names",
    start: { digests, answers: { digestPreview: hostilePreview } },
    go: async (page) => {
      await toDigest(page, `digest-${cardsPlan.id}`);
      await showPreview(page);
    },
  },
  {
    name: "new digest with faults",
    start: { digests: [], user: "" },
    go: async (page) => {
      await toDigest(page, "add-team");
      await page.locator(".weekday-row input").first().uncheck();
      await press(page);
      await page.locator(".field.wrong").first().waitFor();
    },
  },
];
