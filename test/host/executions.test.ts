import { describe, expect, test } from "vitest";
import { inPage, noon, open } from "./open.ts";

const mail = "MailApp.sendEmail('a@example.com', 's', 'b')";

test("an execution is recorded with its calls and the time they took", async () => {
  const host = await open("", { sheets: [{ name: "Deals", rows: [[1, 2]] }] });
  await inPage(
    host,
    "var s = SpreadsheetApp.getActive().getSheets()[0]; s.getRange(1, 1, 1, 2).getValues(); 1",
  );
  expect(host.executions).toEqual([
    {
      kind: "page",
      handler: "GO",
      startMs: noon,
      latencyMs: 321,
      calls: {
        "SpreadsheetApp.getActive": 1,
        "Spreadsheet.getSheets": 1,
        "Sheet.getRange": 1,
        "Range.getValues": 1,
      },
      error: null,
    },
  ]);
});

test("a value call costs by its cells", async () => {
  const host = await open();
  await inPage(host, "SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 1000, 20).getValues(); 1");
  expect(host.executions[0]?.latencyMs).toBe(120 + 200 + 200);
});

describe("a planned failure", () => {
  test("stands in for the n-th call that its pattern matches, over executions", async () => {
    const host = await open();
    host.fail([{ method: "MailApp.*", nth: 3, message: "Server error" }]);
    await inPage(host, mail);
    await expect(inPage(host, `${mail}; ${mail}`)).rejects.toThrow("Server error");
    expect(host.inbox).toHaveLength(2);
    await inPage(host, mail);
    expect(host.inbox).toHaveLength(3);
  });

  test("can be caught", async () => {
    const host = await open();
    host.fail([{ method: "MailApp.sendEmail", nth: 1, message: "Server error" }]);
    expect(await inPage(host, `try { ${mail}; } catch (e) { [e instanceof Error, e.message]; }`)).toEqual([
      true,
      "Server error",
    ]);
  });

  test("may come after the call took effect", async () => {
    const host = await open();
    host.fail([{ method: "MailApp.sendEmail", nth: 1, message: "cut", before: false }]);
    await expect(inPage(host, `${mail}; ${mail}`)).rejects.toThrow("cut");
    expect(host.inbox).toHaveLength(1);
  });

  test("that cuts lets no catch and no finally do anything more, and nothing is returned", async () => {
    const host = await open();
    host.fail([
      { method: "MailApp.sendEmail", nth: 1, message: "Exceeded maximum execution time", cut: true },
    ]);
    const put = (key: string) => `PropertiesService.getDocumentProperties().setProperty('${key}', 'x')`;
    const source = `try { ${mail}; } catch (e) { try { ${put("a")}; } catch (f) {} } finally { try { ${put("b")}; } catch (g) {} } 'done'`;
    await expect(inPage(host, source)).rejects.toThrow("Exceeded maximum execution time");
    expect(host.executions[0]?.error).toBe("Exceeded maximum execution time");
    expect(await inPage(host, "PropertiesService.getDocumentProperties().getKeys()")).toEqual([]);
  });

  test("is forgotten with the next plan", async () => {
    const host = await open();
    host.fail([{ method: "*", nth: 1, message: "never" }]);
    host.fail([]);
    expect(await inPage(host, "MailApp.getRemainingDailyQuota()")).toBe(100);
  });
});

test("a run is cut after six minutes of services, wherever it is", async () => {
  const host = await open();
  const source =
    "for (;;) { try { Utilities.sleep(60000); CacheService.getUserCache(); } catch (e) { break; } } 'through'";
  await expect(inPage(host, source)).rejects.toThrow("Exceeded maximum execution time");
  expect(host.nowMs - noon).toBe(420_000);
});

describe("google.script.run", () => {
  const code = `
    function echo(value) { return value; }
    function kinds(list) { return [list instanceof Array, list[0] === null, list[1] instanceof Object]; }
    function dated() { return { at: new Date() }; }
    function broken() { throw new TypeError('Broken'); }
    function hidden_() {}
    var arrow = () => 1;
    globalThis.hung = function () {};`;

  test("carries plain values both ways, made anew inside", async () => {
    const host = await open(code);
    const value = { a: [1, "x", null, true] };
    expect(await host.run("echo", [value])).toEqual(value);
    expect(await host.run("kinds", [[undefined, {}]])).toEqual([true, true, true]);
    expect(await host.run("echo", [])).toBeNull();
  });

  test.each([
    ["a Date", new Date()],
    ["a function", () => 1],
    ["NaN", Number.NaN],
    ["a Map", new Map()],
  ])("refuses %s from the page", async (_, value) => {
    const host = await open(code);
    await expect(host.run("echo", [{ value }])).rejects.toThrow("google.script.run cannot carry");
    expect(host.executions).toHaveLength(0);
  });

  test("refuses a Date from the add-on", async () => {
    const host = await open(code);
    await expect(host.run("dated", [])).rejects.toThrow("google.script.run cannot carry a Date");
  });

  test.each(["hidden_", "arrow", "hung", "nowhere", "toString"])("finds no %s", async (name) => {
    const host = await open(code);
    await expect(host.run(name, [])).rejects.toThrow(`Script function not found: ${name}`);
  });

  test("hands on the message of an error", async () => {
    const host = await open(code);
    await expect(host.run("broken", [])).rejects.toThrow("Broken");
  });
});

describe("the menu and the sidebar", () => {
  const code = `
    function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'show').addSeparator().addItem('Help', 'help').addToUi(); }
    function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Salesgauge')); }
    function gone() { HtmlService.createHtmlOutputFromFile('nothing'); }`;

  test("stand after opening and clicking", async () => {
    const host = await open(code);
    expect(host.menu).toEqual([
      { caption: "Open", handler: "show" },
      { caption: "Help", handler: "help" },
    ]);
    expect(host.sidebar).toBeNull();
    await host.click("show");
    expect(host.sidebar).toEqual({ title: "Salesgauge", html: "<p>Hello</p>" });
  });

  test("tell the user what alerts and toasts say", async () => {
    const host = await open(code);
    expect(
      await inPage(
        host,
        `var ui = SpreadsheetApp.getUi(); SpreadsheetApp.getActive().toast('Ready', 'Salesgauge');
        [ui.alert('Title', 'Text', ui.ButtonSet.OK) === ui.Button.OK, String(ui.alert('Only text'))]`,
      ),
    ).toEqual([true, "OK"]);
    expect(host.told).toEqual([
      { kind: "toast", title: "Salesgauge", text: "Ready" },
      { kind: "alert", title: "Title", text: "Text" },
      { kind: "alert", title: "", text: "Only text" },
    ]);
  });

  test("fail where the handler or the file is missing", async () => {
    const host = await open(code);
    await expect(host.click("help")).rejects.toThrow("Script function not found: help");
    await expect(host.click("gone")).rejects.toThrow("No HTML file named nothing was found.");
  });
});
