import { describe, expect, test } from "vitest";
import { inPage, open } from "./open.ts";

const hourMs = 3_600_000;

describe("properties", () => {
  const store = "PropertiesService.getDocumentProperties()";

  test("are texts, whatever was given", async () => {
    const host = await open();
    expect(
      await inPage(
        host,
        `${store}.setProperty('n', 1.5).setProperties({ b: true, u: null }); ${store}.getProperties()`,
      ),
    ).toEqual({
      n: "1.5",
      b: "true",
      u: "null",
    });
  });

  test("come as a copy", async () => {
    const host = await open();
    expect(await inPage(host, `${store}.getProperties().a = 'b'; ${store}.getKeys()`)).toEqual([]);
  });

  test("stay apart by document, script and user", async () => {
    const host = await open();
    await inPage(host, "PropertiesService.getUserProperties().setProperty('a', 'ann'); 1");
    await inPage(host, "PropertiesService.getScriptProperties().setProperty('a', 'script'); 1");
    host.signIn("ben@example.com");
    expect(await inPage(host, "PropertiesService.getUserProperties().getProperty('a')")).toBeNull();
    expect(await inPage(host, "PropertiesService.getScriptProperties().getProperty('a')")).toBe("script");
    expect(await inPage(host, `${store}.getProperty('a')`)).toBeNull();
  });

  test("hold 9 KB each, counted in UTF-8", async () => {
    const host = await open();
    expect(await inPage(host, `${store}.setProperty('a', 'x'.repeat(9216)); 1`)).toBe(1);
    await expect(inPage(host, `${store}.setProperty('a', 'ş'.repeat(4609)); 1`)).rejects.toThrow(
      "Argument too large: value",
    );
  });

  test("hold 500 KB in all, and a write too many leaves all as it was", async () => {
    const host = await open();
    await inPage(
      host,
      `var p = ${store}; for (var i = 0; i < 56; i++) p.setProperty('k' + i, 'x'.repeat(9100)); 1`,
    );
    await expect(inPage(host, `${store}.setProperties({ a: 'x', b: 'x'.repeat(9100) }); 1`)).rejects.toThrow(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
    expect(await inPage(host, `${store}.getKeys().length`)).toBe(56);
    await inPage(host, `${store}.deleteAllProperties(); 1`);
    expect(await inPage(host, `${store}.getKeys().length`)).toBe(0);
  });
});

describe("the cache", () => {
  const cache = "CacheService.getDocumentCache()";

  test("forgets after its time, by the host's clock", async () => {
    const host = await open();
    await inPage(host, `${cache}.put('a', 'b', 60); ${cache}.put('c', 'd', 999999); 1`);
    expect(await inPage(host, `${cache}.get('a')`)).toBe("b");
    await host.advance(61_000);
    expect(await inPage(host, `${cache}.get('a')`)).toBeNull();
    expect(await inPage(host, `${cache}.get('c')`)).toBe("d");
    await host.advance(6 * hourMs);
    expect(await inPage(host, `${cache}.get('c')`)).toBeNull();
  });

  test("takes 100 KB and keys of 250 characters", async () => {
    const host = await open();
    await expect(inPage(host, `${cache}.put('a', 'x'.repeat(102401))`)).rejects.toThrow(
      "Argument too large: value",
    );
    await expect(inPage(host, `${cache}.put('k'.repeat(251), 'x')`)).rejects.toThrow(
      "Argument too large: key",
    );
  });

  test("keeps 900 of more than 1,000 entries", async () => {
    const host = await open();
    const source = `var c = ${cache}; for (var i = 0; i < 1001; i++) c.put('k' + i, 'v', 60 + i); [c.get('k50'), c.get('k101')]`;
    expect(await inPage(host, source)).toEqual([null, "v"]);
  });
});

describe("mail", () => {
  const send = (to: string) => `MailApp.sendEmail('${to}', 'Subject', 'Body')`;

  test("arrives from whoever runs the script, in both forms", async () => {
    const host = await open();
    await inPage(host, send("a@example.com"));
    await inPage(
      host,
      "MailApp.sendEmail({ to: 'b@example.com, c@example.com', cc: 'd@example.com', subject: 'S', body: 'B', htmlBody: '<b>B</b>' })",
    );
    expect(host.inbox).toEqual([
      expect.objectContaining({
        from: "ann@example.com",
        to: ["a@example.com"],
        subject: "Subject",
        text: "Body",
        html: null,
      }),
      expect.objectContaining({ to: ["b@example.com", "c@example.com", "d@example.com"], html: "<b>B</b>" }),
    ]);
  });

  test.each(["john", "a@b", "a b@example.com", "x@example.com,john"])("to %s is refused", async (to) => {
    const host = await open();
    await expect(inPage(host, send(to))).rejects.toThrow(/^Invalid email: /);
    expect(host.inbox).toHaveLength(0);
  });

  test("to nobody is refused", async () => {
    const host = await open();
    await expect(inPage(host, send(""))).rejects.toThrow("Failed to send email: no recipient");
  });

  test("goes to 50 at once and 100 a day, and the day begins with the first", async () => {
    const host = await open();
    const crowd = (count: number) => Array.from({ length: count }, (_, i) => `p${i}@example.com`).join(",");
    await expect(inPage(host, send(crowd(51)))).rejects.toThrow(
      "Limit exceeded: Email Recipients Per Message.",
    );
    await inPage(host, send(crowd(50)));
    await host.advance(hourMs);
    await inPage(host, send(crowd(49)));
    expect(await inPage(host, "MailApp.getRemainingDailyQuota()")).toBe(1);
    await expect(inPage(host, send(crowd(2)))).rejects.toThrow(
      "Service invoked too many times for one day: email.",
    );
    expect(host.inbox).toHaveLength(2);
    await host.advance(23 * hourMs);
    expect(await inPage(host, "MailApp.getRemainingDailyQuota()")).toBe(100);
  });

  test("of one person leaves the quota of another", async () => {
    const host = await open();
    await inPage(host, send("a@example.com"));
    host.signIn("ben@example.com");
    expect(await inPage(host, "MailApp.getRemainingDailyQuota()")).toBe(100);
  });

  test("carries 200 KB", async () => {
    const host = await open();
    const source = "MailApp.sendEmail('a@example.com', 's', 'x'.repeat(204801))";
    await expect(inPage(host, source)).rejects.toThrow("Limit Exceeded: Email Body Size.");
  });
});

describe("triggers", () => {
  const hourly = "ScriptApp.newTrigger('GO').timeBased().everyHours(1).create().getUniqueId()";

  test("come one to a person and document", async () => {
    const host = await open();
    await inPage(host, hourly);
    await expect(inPage(host, hourly)).rejects.toThrow(
      "This add-on has created too many time-based triggers in this document for this Google user account.",
    );
    host.signIn("ben@example.com");
    expect(await inPage(host, hourly)).toEqual(expect.any(String));
    expect(await inPage(host, "ScriptApp.getProjectTriggers().length")).toBe(1);
  });

  test("come twenty to a person, other documents counted", async () => {
    const host = await open("", { triggersElsewhere: 20 });
    await expect(inPage(host, hourly)).rejects.toThrow("This script has too many triggers.");
  });

  test.each(["everyMinutes(30)", "everyMinutes(1)", "everyHours(0)"])("do not run %s", async (interval) => {
    const host = await open();
    await expect(inPage(host, `ScriptApp.newTrigger('GO').timeBased().${interval}.create()`)).rejects.toThrow(
      "The recurrence interval for an Add-on trigger must be at least one hour.",
    );
  });

  test("need a frequency and a zone that exists", async () => {
    const host = await open();
    await expect(inPage(host, "ScriptApp.newTrigger('GO').timeBased().atHour(9).create()")).rejects.toThrow(
      "Clock triggers need a frequency.",
    );
    await expect(
      inPage(host, "ScriptApp.newTrigger('GO').timeBased().everyDays(1).inTimezone('Mars/Base').create()"),
    ).rejects.toThrow("Mars/Base");
  });
});

describe("locks", () => {
  const lock = "LockService.getDocumentLock()";

  test("are held until they are released or the run ends", async () => {
    const host = await open();
    expect(
      await inPage(
        host,
        `var l = ${lock}; [l.hasLock(), l.tryLock(10), l.hasLock(), (l.releaseLock(), l.hasLock())]`,
      ),
    ).toEqual([false, true, true, false]);
    expect(await inPage(host, `${lock}.tryLock(10)`)).toBe(true);
  });

  test("that somebody else holds are waited for in vain, and the time passes", async () => {
    const host = await open();
    host.holdLock("document", true);
    const before = host.nowMs;
    expect(await inPage(host, `${lock}.tryLock(5000)`)).toBe(false);
    expect(host.nowMs - before).toBe(5050);
    await expect(inPage(host, `${lock}.waitLock(1000)`)).rejects.toThrow("Lock timeout");
    expect(await inPage(host, "LockService.getScriptLock().tryLock(1)")).toBe(true);
    host.holdLock("document", false);
    expect(await inPage(host, `${lock}.tryLock(5000)`)).toBe(true);
  });

  test("that a run beside holds are waited for in vain, and free when it ends, however it ends", async () => {
    const host = await open();
    const seen: unknown[] = [];
    host.meanwhile(3, () => void seen.push(host.runBeside("ben@example.com", "GO", [`${lock}.tryLock(5)`])));
    await expect(inPage(host, `var l = ${lock}; l.tryLock(5); l.hasLock(); nothing()`)).rejects.toThrow(
      "nothing",
    );
    expect(seen).toEqual([false]);
    expect(await inPage(host, `${lock}.tryLock(5)`)).toBe(true);
  });

  test("are free once an alert has stood", async () => {
    const host = await open();
    const source = `var l = ${lock}; l.tryLock(5); SpreadsheetApp.getUi().alert("Done"); l.hasLock()`;
    expect(await inPage(host, source)).toBe(false);
  });

  test("of users are their own", async () => {
    const host = await open();
    const own = "LockService.getUserLock()";
    const seen: unknown[] = [];
    host.meanwhile(3, () => void seen.push(host.runBeside("ben@example.com", "GO", [`${own}.tryLock(5)`])));
    await inPage(host, `var l = ${own}; l.tryLock(5); l.hasLock()`);
    expect(seen).toEqual([true]);
  });
});

describe("what outlasts a run", () => {
  test.each([
    ["a cell", "SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('C9').setValue(7)"],
    ["a look", "SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setFontWeight('bold')"],
    ["a sheet", "SpreadsheetApp.getActiveSpreadsheet().insertSheet('New')"],
    ["a property", "PropertiesService.getUserProperties().setProperty('a', 'b')"],
    ["a trigger", "ScriptApp.newTrigger('GO').timeBased().everyHours(1).create()"],
    ["a mail", "MailApp.sendEmail('a@example.com', 'S', 'B')"],
  ])("tells of %s", async (_, source) => {
    const host = await open();
    const before = host.kept();
    await inPage(host, "SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDataRange().getValues(); 1");
    expect(host.kept()).toEqual(before);
    await inPage(host, `${source}; 1`);
    expect(host.kept()).not.toEqual(before);
  });
});
