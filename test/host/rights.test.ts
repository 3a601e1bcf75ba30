import { describe, expect, test } from "vitest";
import { inCell, inPage, manifest, open, scopes } from "./open.ts";

const refusal = (call: string) => expect.stringContaining(`You do not have permission to call ${call}`);

describe("a formula may not", () => {
  const sheet = "SpreadsheetApp.getActive().getSheets()[0]";
  test.each([
    ["write a cell", `${sheet}.getRange(1, 1).setValue(1)`, "setValue"],
    ["append a row", `${sheet}.appendRow([1])`, "appendRow"],
    ["rename a sheet", `${sheet}.setName('x')`, "setName"],
    ["make a sheet", "SpreadsheetApp.getActive().insertSheet('x')", "insertSheet"],
    ["send mail", "MailApp.sendEmail('a@example.com', 's', 'b')", "MailApp.sendEmail"],
    ["ask for the mail quota", "MailApp.getRemainingDailyQuota()", "MailApp.getRemainingDailyQuota"],
    ["make a trigger", "ScriptApp.newTrigger('x')", "ScriptApp.newTrigger"],
    ["list triggers", "ScriptApp.getUserTriggers(SpreadsheetApp.getActive())", "ScriptApp.getUserTriggers"],
    ["open another file", "SpreadsheetApp.openById('x')", "SpreadsheetApp.openById"],
  ])("%s", async (_, source, call) => {
    const host = await open();
    expect(await inCell(host, source)).toEqual(refusal(call));
  });

  test("open a dialog or a menu", async () => {
    const host = await open();
    expect(await inCell(host, "SpreadsheetApp.getUi()")).toContain(
      "Cannot call SpreadsheetApp.getUi() from this context.",
    );
  });
});

describe("a formula may", () => {
  test.each([
    ["read cells", "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue()", "seen"],
    ["read the zone", "SpreadsheetApp.getActive().getSpreadsheetTimeZone()", "Etc/UTC"],
    [
      "use properties",
      "PropertiesService.getDocumentProperties().setProperty('a', 'b').getProperty('a')",
      "b",
    ],
    ["use the cache", "CacheService.getDocumentCache().get('x') === null", true],
    ["ask who is there, and is not told", "'<' + Session.getActiveUser().getEmail() + '>'", "<>"],
  ])("%s", async (_, source, value) => {
    const host = await open("", { sheets: [{ name: "Deals", rows: [["seen"]] }] });
    expect(await inCell(host, source)).toBe(value);
  });

  test("read the user properties of the spreadsheet's owner only", async () => {
    const host = await open("", { owner: "owner@example.com" });
    await inPage(host, "PropertiesService.getUserProperties().setProperty('k', 'ann'); 1");
    host.signIn("owner@example.com");
    await inPage(host, "PropertiesService.getUserProperties().setProperty('k', 'owner'); 1");
    host.signIn("ann@example.com");
    expect(await inCell(host, "PropertiesService.getUserProperties().getProperty('k')")).toBe("owner");
    expect(await inPage(host, "PropertiesService.getUserProperties().getProperty('k')")).toBe("ann");
  });
});

describe("onOpen", () => {
  const openWith = async (body: string, enabled: boolean) => {
    const host = await open(`function onOpen(e) { ${body} }`, { enabled });
    return host.executions[0]?.error;
  };
  test("in a file where the add-on is not used makes the menu and no more", async () => {
    const menu = "SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'show').addToUi();";
    expect(await openWith(menu, false)).toBeNull();
    expect(await openWith("SpreadsheetApp.getActive().getName()", false)).toEqual(
      refusal("SpreadsheetApp.getActive"),
    );
    expect(await openWith("CacheService.getUserCache()", false)).toEqual(
      refusal("CacheService.getUserCache"),
    );
    expect(
      await openWith("if (e.authMode !== ScriptApp.AuthMode.NONE) throw new Error('mode')", false),
    ).toBeNull();
  });
  test("elsewhere reads the file, but knows nobody and shows nothing", async () => {
    expect(await openWith("SpreadsheetApp.getActive().getName()", true)).toBeNull();
    expect(
      await openWith("if (e.authMode !== ScriptApp.AuthMode.LIMITED) throw new Error('mode')", true),
    ).toBeNull();
    expect(
      await openWith("if (Session.getActiveUser().getEmail() !== '') throw new Error('told')", true),
    ).toBeNull();
    expect(await openWith("MailApp.getRemainingDailyQuota()", true)).toEqual(
      refusal("MailApp.getRemainingDailyQuota"),
    );
    expect(await openWith("ScriptApp.getProjectTriggers()", true)).toEqual(
      refusal("ScriptApp.getProjectTriggers"),
    );
    expect(
      await openWith(
        "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar'))",
        true,
      ),
    ).toEqual(refusal("Ui.showSidebar"));
  });
});

describe("without its scope in the manifest", () => {
  const { sheets, ui, mail, triggers, email } = scopes;
  test.each([
    [
      "the spreadsheet",
      "SpreadsheetApp.getActive()",
      "SpreadsheetApp.getActive",
      [ui, mail, triggers, email],
    ],
    [
      "the sidebar",
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))",
      "Ui.showSidebar",
      [sheets],
    ],
    ["mail", "MailApp.sendEmail('a@example.com', 's', 'b')", "MailApp.sendEmail", [sheets]],
    ["triggers", "ScriptApp.newTrigger('GO')", "ScriptApp.newTrigger", [sheets]],
    ["the user's address", "Session.getEffectiveUser()", "Session.getEffectiveUser", [sheets]],
    [
      "the user's language",
      "Session.getActiveUserLocale()",
      "Session.getActiveUserLocale",
      Object.values(scopes),
    ],
    ["another file", "SpreadsheetApp.openById('x')", "SpreadsheetApp.openById", Object.values(scopes)],
  ])("%s is refused", async (_, source, call, granted) => {
    const host = await open("", { manifest: manifest(granted) });
    await expect(inPage(host, source)).rejects.toThrow(
      `You do not have permission to call ${call}. Required permissions: (https://www.googleapis.com/auth/`,
    );
  });
});

test("an authorization that was withdrawn shows in its status, and its calls are refused until it is given again", async () => {
  const host = await open();
  const status = "String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())";
  const same =
    "ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED";
  expect(await inPage(host, status)).toBe("NOT_REQUIRED");
  host.authorize(false, [scopes.mail]);
  expect(await inPage(host, status)).toBe("REQUIRED");
  expect(await inPage(host, same)).toBe(true);
  await expect(inPage(host, "MailApp.getRemainingDailyQuota()")).rejects.toThrow(
    "Authorization is required to perform that action.",
  );
  expect(await inPage(host, "SpreadsheetApp.getActive().getSheets().length")).toBe(1);
  host.authorize(true);
  expect(await inPage(host, "MailApp.getRemainingDailyQuota()")).toBe(100);
});
