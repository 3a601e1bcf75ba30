import { afterAll, beforeAll, expect, test } from "vitest";
import { openPreview, type Preview } from "./open-preview.ts";

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview(["--locale", "tr_TR", "--time-zone", "Europe/Istanbul"]);
});
afterAll(() => preview.close());

test("a Turkish spreadsheet has Turkish headers, and the formulas find what they need in them", async () => {
  expect(await preview.cell("Fırsatlar!E1")).toBe("Aşama");
  expect(await preview.cell("Gösterge!D4")).toBeCloseTo(0.449275, 6);
  const note = await preview.page.evaluate(() => window.preview?.errorNote("Gösterge!D12"));
  expect(note).not.toMatch(/before it starts/);
});

test("arguments are separated by a semicolon, decimals by a comma", async () => {
  await preview.type("Gösterge!F24", "=CLV(Siparişler!B2:B;Siparişler!D2:D;0,5)");
  const whole = await preview.cell("Gösterge!D5");
  expect(await preview.cell("Gösterge!F24")).toBeCloseTo(Number(whole) / 2, 6);
});

test("the sidebar is Turkish, and an alert set in it sends a Turkish mail", async () => {
  const { page, sidebar } = preview;
  await preview.openSidebar("Salesgauge'u aç");
  await preview.confirmSource();
  await sidebar.getByText("%44,9").waitFor();
  await sidebar.getByRole("button", { name: "Kazanma oranı", exact: true }).click();
  await sidebar.locator("#add-alert").click();
  await sidebar.locator("#rule-period").selectOption({ label: "Tüm satırlar" });
  await sidebar.locator("#threshold").fill("46,5");
  await sidebar.locator("#recipients").fill("you@example.com");
  await sidebar.locator("button[type=submit]").click();
  await sidebar.getByText("Kaydedildi").waitFor();
  await preview.ask("setTrigger", true);
  await page.getByRole("button", { name: "+1 hour" }).click();
  await page.getByText("one mail sent").waitFor();
  const [mail] = await preview.mails();
  expect(mail?.text).toContain("%44,9");
  expect(preview.trouble).toEqual([]);
});
