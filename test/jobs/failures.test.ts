import { expect, test } from "vitest";
import { call, done, type FakeFile, goalOf, newFile, SOURCE, saveSources } from "./world.ts";

const GOAL = { value: goalOf("win-rate", 0.5), revision: "" };

function failing(message: string, method: string, changes: Partial<FakeFile> = {}): FakeFile {
  const file = newFile(changes);
  saveSources(file, SOURCE);
  file.beforeCall = (name) => {
    if (name === method) throw new Error(message);
  };
  return file;
}

test.each<[string, string, string, string, string]>([
  [
    "a protected settings sheet",
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner.",
    "write",
    "protected",
    "is protected. Ask its owner",
  ],
  [
    "a permission that was taken back",
    "You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.",
    "cells",
    "permission",
    "allow Salesgauge again; where you are signed in to several Google accounts",
  ],
  [
    "Google out of breath",
    "Service Spreadsheets timed out while accessing document.",
    "read",
    "unexpected",
    "Service Spreadsheets timed out while accessing document. Try again",
  ],
])("%s is told, with what to do, and nothing is thrown", (_, message, method, code, words) => {
  const reply = call(failing(message, method), "saveGoal", GOAL);
  expect(reply).toMatchObject({ ok: false, code });
  expect(reply.ok ? "" : reply.message).toContain(words);
});

test("in the file's language, and in the locale's where the settings are what can't be read", () => {
  const changes = { locale: "tr_TR" };
  expect(call(failing("protected range", "write", changes), "saveGoal", GOAL)).toMatchObject({
    code: "protected",
    message: expect.stringContaining("korumalı"),
  });
  expect(call(failing("no permission", "cells", changes), "open")).toMatchObject({
    code: "permission",
    message: expect.stringContaining("Google buna izin vermedi"),
  });
});

test("what Google says in Turkish is understood: Korumalı bir hücreyi düzenlemeye çalışıyorsunuz", () => {
  const file = failing("Korumalı bir hücreyi veya nesneyi düzenlemeye çalışıyorsunuz.", "write");
  expect(call(file, "saveGoal", GOAL)).toMatchObject({ code: "protected" });
});

test("a save that fails leaves what is there, and succeeds once it may", () => {
  const file = failing("protected range", "write");
  const before = JSON.stringify(file.settings);
  call(file, "saveGoal", GOAL);
  expect(JSON.stringify(file.settings)).toBe(before);
  file.beforeCall = () => undefined;
  expect(done(file, "saveGoal", GOAL).tiles.find(({ metric }) => metric === "win-rate")?.status).toBe(
    "on-track",
  );
});

test("of two people who save at once the second is told, whatever they save", () => {
  const file = newFile();
  saveSources(file, SOURCE);
  const tiles = { value: { metrics: ["clv"] }, revision: "" } as const;
  done(file, "saveChosen", tiles);
  expect(call(file, "saveChosen", { ...tiles, value: { metrics: ["win-rate"] } })).toMatchObject({
    code: "conflict",
  });
  const plan = { value: { rate: 0.1, rateAboveQuota: null }, revision: "" };
  expect(done(file, "saveCommissionPlan", plan).commissionPlan?.value).toEqual(plan.value);
  expect(call(file, "saveCommissionPlan", { ...plan, value: { ...plan.value, rate: 0.2 } })).toMatchObject({
    code: "conflict",
  });
  expect(call(file, "saveSources", [{ value: { ...SOURCE, sheetName: "x" }, revision: "" }])).toMatchObject({
    code: "conflict",
  });
});
