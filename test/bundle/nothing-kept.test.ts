import { afterEach, describe, expect, test } from "vitest";
import type { Host, HostOptions } from "../../src/host/host.ts";
import { call, done, open } from "./open.ts";

const DEALS = {
  name: "Deals",
  rows: [
    ["Deal Stage", "Amount"],
    ["Won", 100],
    ["Lost", 50],
  ],
};

let host: Host;
afterEach(() => host.dispose());

async function opened(changes: Partial<HostOptions>): Promise<void> {
  host = await open([DEALS], changes);
}

const trigger = async () => (await done(host, "open")).trigger;

describe("where nothing can be kept for the file", () => {
  test.each([
    ["en_US", "belongs to no spreadsheet", "Extensions > Salesgauge"],
    ["tr_TR", "hiçbir e-tabloya bağlı değil", "Uzantılar > Salesgauge"],
  ])("%s: each call says what is wrong and what to do, and formulas go on", async (locale, wrong, remedy) => {
    await opened({ locale, bound: false });
    for (const reply of [
      await call(host, "open"),
      await call(host, "alerts"),
      await call(host, "setTrigger", true),
      await call(host, "setLanguage", "en"),
    ]) {
      expect(reply).toMatchObject({ ok: false, message: expect.stringContaining(wrong) });
      expect(reply).toMatchObject({ message: expect.stringContaining(remedy) });
    }
    await host.type("Deals!D1", "=WIN_RATE(A2:A)");
    expect(host.cell("Deals!D1")).toBe(0.5);
    expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  });
});

describe("a note of whose check runs that can no longer be read", () => {
  test.each(["", "{", "null", '{"user":7}'])(
    "%j is said, until the check is switched on or off",
    async (text) => {
      await opened({ properties: { trigger: text } });
      expect(await trigger()).toMatchObject({ on: false, lost: true });
      expect(await trigger()).toMatchObject({ on: false, lost: true });
      expect((await done(host, "setTrigger", true)).trigger).toMatchObject({
        on: true,
        mine: true,
        lost: false,
      });
      expect((await done(host, "setTrigger", false)).trigger).toMatchObject({ on: false, lost: false });
    },
  );
});
