import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Calls, Reply, Request } from "../../src/calls/calls.ts";
import type { View } from "../../src/calls/view.ts";
import { openPreview, type Preview } from "./open-preview.ts";

const folder = join(import.meta.dirname, "../../../shared/data/maven");
const files = ["sales_pipeline", "sales_teams", "products", "accounts"].map((name) =>
  join(folder, `${name}.csv`),
);
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.log("preview/first-minute: skipped, since the export of 8,800 deals is not beside the project");
}

/** Extensions, Salesgauge, Open: what it takes on Google before the sidebar is there. */
const menuClicks = 3;

describe.skipIf(missing.length > 0)("a CRM export that was never opened before", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openPreview(files, 900);
  }, 120_000);
  afterAll(() => preview.close());

  /** Asks the add-on as the sidebar does. */
  const ask = async <Name extends keyof Calls>(
    call: Name,
    args: Parameters<Calls[Name]>,
    view: View | null = null,
  ): Promise<ReturnType<Calls[Name]>> => {
    const request: Request<Name> = { call, args, view };
    const text = await preview.page.evaluate(
      (asked) => window.preview?.run("answer", [asked]),
      JSON.stringify(request),
    );
    const reply: Reply<ReturnType<Calls[Name]>> = JSON.parse(String(text));
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  };

  test("comes to a dashboard with goals in fewer than 12 clicks and a minute", async () => {
    const { sidebar } = preview;
    const begun = Date.now();
    let clicks = menuClicks;
    const click = async (what: Locator) => {
      clicks += 1;
      await what.click();
    };
    await sidebar.getByText("8,800 rows").waitFor();
    await click(sidebar.getByRole("button", { name: "Show my dashboard" }));
    for (const name of ["Win rate", "Sales cycle", "Average deal size"]) {
      await click(sidebar.getByRole("button", { name: `Set a goal: ${name}` }));
      await click(sidebar.getByRole("button", { name: "Save goal" }));
      await sidebar.locator(".tile-form").waitFor({ state: "detached" });
    }
    const seconds = (Date.now() - begun) / 1000;
    console.log(`preview/first-minute: ${clicks} clicks, ${seconds.toFixed(1)} s`);
    expect(clicks).toBeLessThan(12);
    expect(seconds).toBeLessThan(60);
    const { sources, tiles } = await ask("open", []);
    expect(sources.map(({ kind }) => kind)).toEqual(["deals", "people"]);
    expect(tiles.filter(({ goal }) => goal !== null).map(({ metric }) => metric)).toEqual([
      "win-rate",
      "cycle-time",
      "average-deal-size",
    ]);
    expect(tiles.filter(({ status }) => ["on-track", "at-risk", "off-track"].includes(status))).toHaveLength(
      3,
    );
  });

  test("shows the figures of the period that is looked at, without an error of the page", async () => {
    const { sidebar } = preview;
    await sidebar.getByRole("radio", { name: "Quarter" }).check();
    await sidebar.getByText("Q4 2017").waitFor();
    await sidebar.locator(".tiles:not(.outrun)").waitFor();
    // 1,196 of the 1,985 that closed in the fourth quarter were won, as python's csv counts them in the file.
    expect(await sidebar.locator(".tile:has(#tile-win-rate) .figure strong").textContent()).toBe("60.3%");
    expect(preview.trouble).toEqual([]);
  });

  test.each<[string, View]>([
    ["of all rows", { period: { unit: "all" }, filters: [] }],
    ["of a quarter", { period: { unit: "quarter", back: 1 }, filters: [] }],
    [
      "of one region's month",
      { period: { unit: "month", back: 0 }, filters: [{ by: "region", value: "East" }] },
    ],
  ])("gives in the tile what the formula of the tile gives in a cell: %s", async (_, view) => {
    const { tiles } = await ask("open", [], view);
    for (const [at, { metric, value }] of tiles.entries()) {
      const { formula, formulaProblem } = await ask("detail", [metric], view);
      if (formula === null) {
        expect([metric, value, formulaProblem], metric).toEqual([metric, null, expect.any(String)]);
        continue;
      }
      const place = `accounts!J${at + 1}`;
      await preview.type(place, formula.formula);
      await preview.page.evaluate(() => window.preview?.settled());
      expect(await preview.cell(place), `${metric}: ${formula.formula}`).toBe(value);
    }
  });
});
