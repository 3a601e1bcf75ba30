import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPreview, type Preview } from "./open-preview.ts";

/** `google.script` as far as these tests lean on it. */
interface Runner {
  withSuccessHandler(handler: (value: unknown, user: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, user: unknown) => void): Runner;
  withUserObject(user: unknown): Runner;
  [name: string]: (...args: never[]) => Runner;
}

declare global {
  interface Window {
    google: { script: { run: Runner; host: { origin: string; close(): void; editor: { focus(): void } } } };
    /** Messages of the frame that were kept from the page. */
    callsHeard?: number;
  }
}

let preview: Preview;
let frame: Frame;
beforeAll(async () => {
  preview = await openPreview(["--now", "2026-11-02T09:00", "--time-zone", "Etc/UTC"]);
  // Heard before the page hears: where a count has been begun, nothing of the frame reaches the page any more.
  await preview.page.addInitScript(() => {
    window.addEventListener("message", (event) => {
      if (window.callsHeard === undefined || event.data.kind !== "run") return;
      event.stopImmediatePropagation();
      window.callsHeard += 1;
    });
  });
  await preview.reload();
  await preview.openSidebar();
  await preview.sidebar.locator("button[type=submit]").waitFor();
  const element = await preview.page.locator("aside iframe").elementHandle();
  const content = await element?.contentFrame();
  if (!content) throw new Error("the sidebar has no frame");
  frame = content;
});
afterAll(() => preview.close());

/** Calls a function of the add-on as a page does; the outcome as text, with the user object behind it. */
function run(name: string, args: readonly unknown[]): Promise<string> {
  return frame.evaluate(
    ([called, given]) =>
      new Promise<string>((resolve) => {
        const runner = window.google.script.run
          .withUserObject("mine")
          .withSuccessHandler((value, user) => resolve(`success ${value} ${user}`))
          .withFailureHandler(({ message }, user) => resolve(`failure ${message} ${user}`));
        runner[called]?.(...(given as never[]));
      }),
    [name, args] as const,
  );
}

describe("google.script.run", () => {
  test("answers with the value and the user object", async () => {
    expect(await run("answer", ['{"call":"open","args":[],"view":null}'])).toMatch(
      /^success \{"ok":true.* mine$/,
    );
  });

  test("fails by the failure handler where there is no such function, or a private one", async () => {
    expect(await run("nothingOfTheSort", [])).toMatch(/^failure .* mine$/);
    expect(await run("answer_", [])).toMatch(/^failure .* mine$/);
  });

  test("refuses what cannot leave a page, at once and by its place", async () => {
    const message = await frame.evaluate(() => {
      try {
        window.google.script.run.answer?.(...(["{}", () => 1] as never[]));
        return "";
      } catch (error) {
        return String(error);
      }
    });
    expect(message).toContain("illegal value in property: 1");
  });
});

describe("the frame", () => {
  test("reads the simulated clock, and goes with it", async () => {
    const now = () =>
      frame.evaluate(() => [Date.now(), Date.parse(new Date().toISOString()), new Date(0).getTime()]);
    const start = Date.parse("2026-11-02T09:00Z");
    const minute = 60_000;
    for (const ms of (await now()).slice(0, 2)) expect(Math.abs((ms ?? 0) - start)).toBeLessThan(minute);
    expect((await now())[2]).toBe(0);
    await preview.page.getByRole("button", { name: "+1 hour" }).click();
    await expect.poll(async () => ((await now())[0] ?? 0) - start).toBeGreaterThan(59 * minute);
  });

  test("loads nothing from outside and keeps nothing", async () => {
    const tried = await frame.evaluate(async () => {
      const fetched = await fetch("https://example.com/").then(
        () => "loaded",
        () => "refused",
      );
      try {
        return [fetched, typeof window.localStorage];
      } catch {
        return [fetched, "refused"];
      }
    });
    expect(tried).toEqual(["refused", "refused"]);
    expect(preview.trouble).toEqual([]);
  });

  test("has ten calls under way at most: more wait for an answer", async () => {
    await preview.page.evaluate(() => {
      window.callsHeard = 0;
    });
    await frame.evaluate(() => {
      for (let i = 0; i < 14; i++) window.google.script.run.nothingOfTheSort?.();
    });
    await preview.page.waitForTimeout(500);
    expect(await preview.page.evaluate(() => window.callsHeard)).toBe(10);
  });

  test("closes itself", async () => {
    await frame.evaluate(() => window.google.script.host.close());
    await preview.page.locator("aside iframe").waitFor({ state: "detached" });
  });
});
