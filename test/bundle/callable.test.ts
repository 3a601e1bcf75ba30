import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { everythingSaved } from "./everything-saved.ts";
import { dist } from "./open.ts";

const ADA = "ada@example.com";
const MALLORY = "mallory@example.com";

/** Whatever stands at the top level: a page may call each of them by its name. */
const names = parse(readFileSync(join(dist, "Code.js"), "utf8"), {
  ecmaVersion: 2019,
  sourceType: "script",
}).body.flatMap((statement) => (statement.type === "FunctionDeclaration" ? [statement.id.name] : []));
const callable = names.filter((name) => !name.endsWith("_"));

const CRAFTED: readonly (readonly unknown[])[] = [
  [[["Won"], ["=1+1"]], { constructor: 1 }, "<b>", -1],
  [{ authMode: "FULL", user: ADA, triggerUid: "1" }],
];

let host: Host;
beforeAll(async () => {
  host = await everythingSaved();
});
afterAll(() => host.dispose());

/** The error's message, or undefined. */
function errorOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("a page that calls a function which is not its own", () => {
  test.each(callable)("changes nothing by %s", (name) => {
    const before = host.kept();
    for (const args of CRAFTED) {
      const message = errorOf(() => host.runBeside(MALLORY, name, args));
      // A formula names itself; nothing that went wrong within is shown instead.
      if (message !== undefined) expect(message).toMatch(new RegExp(`^${name}: `));
    }
    expect(host.kept()).toEqual(before);
  });

  test("finds no other", () => {
    for (const name of ["salesgauge_", "formula", "eval", "constructor", "toString"])
      expect(errorOf(() => host.runBeside(MALLORY, name, []))).toContain("Script function not found");
  });

  test("mails nobody twice by running the owner's check again and again", () => {
    host.runBeside(ADA, "checkAlerts", []);
    const told = host.inbox.length;
    expect(told).toBe(1);
    for (let times = 0; times < 5; times += 1) host.runBeside(ADA, "checkAlerts", [{}]);
    expect(host.inbox.length).toBe(told);
  });
});

test("a cell that calls a function which is no formula of ours changes nothing", async () => {
  const others = callable.filter((name) => name !== name.toUpperCase());
  const before = host.kept().properties;
  const sheets = host.sheetNames;
  for (const [row, name] of others.entries()) {
    await host.type(`Deals!Z${row + 1}`, `=${name}("{}")`);
    expect(host.kept().properties).toEqual(before);
  }
  expect(host.inbox).toHaveLength(1);
  expect(host.sheetNames).toEqual(sheets);
});
