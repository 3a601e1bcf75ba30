import { describe, expect, test } from "vitest";
import { inCell, inPage, manifest, noon, open } from "./open.ts";

describe("each execution", () => {
  test("has globals of its own", async () => {
    const host = await open("var count = 0;");
    expect(await inPage(host, "++count")).toBe(1);
    expect(await inPage(host, "++count")).toBe(1);
    expect(await inPage(host, "Array.prototype.mine = 1; [].mine")).toBe(1);
    expect(await inPage(host, "[].mine === undefined")).toBe(true);
  });

  test("runs the top level of the file in its own mode", async () => {
    const host = await open("var store = PropertiesService.getDocumentProperties(); function onOpen() {}", {
      enabled: false,
    });
    expect(host.executions[0]?.error).toBe(
      "You do not have permission to call PropertiesService.getDocumentProperties",
    );
  });
});

test.each([
  "setTimeout",
  "setInterval",
  "clearTimeout",
  "queueMicrotask",
  "structuredClone",
  "fetch",
  "URL",
  "URLSearchParams",
  "TextEncoder",
  "TextDecoder",
  "AbortController",
  "Blob",
  "FormData",
  "atob",
  "btoa",
  "crypto",
  "performance",
  "window",
  "document",
  "navigator",
  "process",
  "require",
  "module",
  "Buffer",
  "global",
  "self",
  "Event",
  "Headers",
])("%s does not exist", async (name) => {
  const host = await open();
  expect(await inPage(host, `typeof ${name}`)).toBe("undefined");
});

test("a method that a service has not is not a function", async () => {
  const host = await open();
  await expect(inPage(host, "SpreadsheetApp.getActive().getThings()")).rejects.toThrow("is not a function");
});

test("what the services hand out is made inside", async () => {
  const date = { serial: 46_000, format: "yyyy-mm-dd" };
  const host = await open("", { sheets: [{ name: "Deals", rows: [[1, date]] }] });
  const range = "SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 1, 2).getValues()";
  expect(
    await inPage(
      host,
      `var v = ${range}; [v instanceof Array, v[0] instanceof Array, v[0][1] instanceof Date]`,
    ),
  ).toEqual([true, true, true]);
  expect(await inPage(host, "SpreadsheetApp.getActive().getSheets() instanceof Array")).toBe(true);
  expect(await inPage(host, "PropertiesService.getUserProperties().getProperties() instanceof Object")).toBe(
    true,
  );
  expect(
    await inPage(
      host,
      "try { SpreadsheetApp.getActive().deleteSheet(1); } catch (e) { [e instanceof Error, e.name]; }",
    ),
  ).toEqual([true, "Exception"]);
});

describe("the clock of the script", () => {
  test("is the host's, and goes on with each call", async () => {
    const host = await open();
    expect(await inPage(host, "[Date.now(), new Date().getTime(), +new Date()]")).toEqual([noon, noon, noon]);
    expect(await inPage(host, "Utilities.sleep(1500); Date.now()")).toBe(noon + 1500);
    expect(host.nowMs).toBe(noon + 1500);
  });

  test("tells local time in the zone of the manifest, wherever this runs", async () => {
    const host = await open("", { manifest: manifest([], "Asia/Kolkata") });
    expect(await inPage(host, "new Date().getHours() + ':' + new Date().getMinutes()")).toBe("17:30");
    expect(await inPage(host, "new Date(2026, 0, 2).toISOString()")).toBe("2026-01-01T18:30:00.000Z");
    expect(await inPage(host, "new Date('2026-01-02').toISOString()")).toBe("2026-01-02T00:00:00.000Z");
    expect(await inPage(host, "new Date('2026-01-02T00:00').toISOString()")).toBe("2026-01-01T18:30:00.000Z");
    expect(await inPage(host, "new Date('Jan 2, 2026').toISOString()")).toBe("2026-01-01T18:30:00.000Z");
    expect(await inPage(host, "var d = new Date(0); d.setHours(0, 0, 0, 0); d.toISOString()")).toBe(
      "1969-12-31T18:30:00.000Z",
    );
    expect(await inPage(host, "new Date(0).toString()")).toBe(
      "Thu Jan 01 1970 05:30:00 GMT+0530 (Asia/Kolkata)",
    );
    expect(await inPage(host, "new Date(0).getTimezoneOffset()")).toBe(-330);
    expect(
      await inPage(host, "class Day extends Date {} [new Day(0) instanceof Date, new Day(0).getTime()]"),
    ).toEqual([true, 0]);
    expect(await inPage(host, "Object.prototype.toString.call(new Date()) + new Date(NaN).getDay()")).toBe(
      "[object Date]NaN",
    );
  });

  test("stands still for a formula", async () => {
    const host = await open();
    expect(await inCell(host, "String(Date.now())")).toBe(String(noon));
  });
});
