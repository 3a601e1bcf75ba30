import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import { formulaDeclarations } from "../../src/build/code.ts";
import { readHelp } from "../../src/build/declarations.ts";
import { dist } from "./open.ts";
import { builtCode, partsIn } from "./parts.ts";

const root = join(import.meta.dirname, "../..");
const code = builtCode();
const parts = partsIn(code);
const program = parse(code, { ecmaVersion: 2019, sourceType: "script" });
const formulas = formulaDeclarations();

/** What Google calls besides formulas. A name that triggers or menus know is never renamed. */
const ENTRIES = [
  "answer",
  "checkAlerts",
  "onInstall",
  "onOpen",
  "openSidebar",
  "showHelp",
  "useInThisSpreadsheet",
];

/** Methods and globals newer than ES2019, or absent from Apps Script, that no part of the bundle may use. */
const TOO_NEW =
  /\b(Object|Map)\.groupBy\(|(?<!\.)\.(at|replaceAll|matchAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|allSettled|any|isWellFormed)\(|\b(structuredClone|queueMicrotask|setTimeout|setInterval|TextEncoder|BigInt|WeakRef|AggregateError|Intl|fetch|URL|crypto|require|process)\b(?!["':])|\b(window|document)[.[]\w/;

describe("Code.js", () => {
  test("parses as an ES2019 script, and so does each of its parts", () => {
    expect(program.body.length).toBeGreaterThan(0);
    for (const { text } of parts) expect(parse(text, { ecmaVersion: 2019 }).body.length).toBe(1);
  });

  test("declares the formulas and entry points, the private bundle, and nothing else", () => {
    const context = vm.createContext({});
    const before = new Set(Object.getOwnPropertyNames(context));
    vm.runInContext(code, context);
    const added = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
    expect(added.sort()).toEqual([...ENTRIES, ...formulas.map(({ name }) => name), "salesgauge_"].sort());
  });

  test("each is a top-level function declaration with its comment directly above", () => {
    const declared = program.body.flatMap((statement) =>
      statement.type === "FunctionDeclaration"
        ? [{ name: statement.id.name, start: statement.start, params: statement.params }]
        : [],
    );
    expect(declared.map(({ name }) => name).sort()).toEqual(
      [...ENTRIES, ...formulas.map(({ name }) => name)].sort(),
    );
    for (const { start } of declared) expect(code.slice(0, start).trimEnd()).toMatch(/\*\/$/);
    for (const { name, params, comment } of formulas) {
      const found = declared.find((declaration) => declaration.name === name);
      expect(found?.params.length).toBe(params.length);
      expect(code.slice(0, found?.start).trimEnd().endsWith(comment)).toBe(true);
      expect(readHelp(comment).customFunction).toBe(true);
    }
  });

  test("touches no service while it loads", () => {
    const services = [
      "SpreadsheetApp",
      "PropertiesService",
      "MailApp",
      "ScriptApp",
      "LockService",
      "HtmlService",
      "Session",
      "Utilities",
    ];
    const touched: string[] = [];
    const guarded = Object.fromEntries(
      services.map((name) => [
        name,
        new Proxy({}, { get: (_, key) => touched.push(`${name}.${String(key)}`) }),
      ]),
    );
    vm.runInContext(code, vm.createContext(guarded));
    expect(touched).toEqual([]);
  });

  test("uses nothing newer than ES2019 and nothing that Apps Script lacks", () => {
    const loader = code.slice(code.indexOf("\n*/}"), code.indexOf("\n/**"));
    for (const text of [loader, ...parts.map((part) => part.text)]) {
      const found = TOO_NEW.exec(text);
      expect(found && text.slice(Math.max(0, found.index - 40), found.index + 40)).toBeNull();
    }
  });

  test("stays within its size: every formula call passes over it", () => {
    expect(code.length).toBeLessThan(1_000_000);
  });
});

describe("what clasp pushes", () => {
  test("is exactly the three files of dist/", () => {
    expect(readdirSync(dist).sort()).toEqual(["Code.js", "appsscript.json", "sidebar.html"]);
    const status = execFileSync("npx", ["clasp", "show-file-status", "--json"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(JSON.parse(status).filesToPush.sort()).toEqual([
      "dist/Code.js",
      "dist/appsscript.json",
      "dist/sidebar.html",
    ]);
  });

  test("asks for five scopes and no other, on V8, and is no card add-on", () => {
    const manifest = JSON.parse(readFileSync(join(dist, "appsscript.json"), "utf8"));
    expect(
      manifest.oauthScopes
        .map((scope: string) => scope.replace("https://www.googleapis.com/auth/", ""))
        .sort(),
    ).toEqual([
      "script.container.ui",
      "script.scriptapp",
      "script.send_mail",
      "spreadsheets.currentonly",
      "userinfo.email",
    ]);
    expect(manifest).toMatchObject({ runtimeVersion: "V8", timeZone: "Etc/UTC" });
    expect(manifest).not.toHaveProperty("addOns");
  });

  test("the page loads nothing from outside and ends no script early", () => {
    const page = readFileSync(join(dist, "sidebar.html"), "utf8");
    expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/i);
    expect(page.match(/<\/script/gi)?.length).toBe(1);
    expect(page).not.toMatch(/<\?|\/\*STYLE\*\/|\/\*SCRIPT\*\//);
  });
});
