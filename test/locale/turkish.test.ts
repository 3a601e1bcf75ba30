import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pageTr } from "../../src/locale/page.tr.ts";

const SRC = join(import.meta.dirname, "../../src");

/** What Turkish readers read, by file. */
const texts = ["locale", "help"].flatMap((folder) =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(SRC, folder, name), "utf8") })),
);
const saying = (word: RegExp, where: RegExp = /./) =>
  texts.filter(({ name, text }) => where.test(name) && word.test(text)).map(({ name }) => name);

test("one thing has one name: medyan, saatlik kontrol, kâr marjı", () => {
  expect(texts.length).toBeGreaterThan(100);
  expect(saying(/medyan/i)).not.toEqual([]);
  expect(saying(/ortanca/i)).toEqual([]);
  expect(saying(/kâr payı/i)).toEqual([]);
  expect(saying(/denetim|denetle/i, /^locale\/(?!quality-tables)/)).toEqual([]);
});

test("what is English within Turkish says that it is", () => {
  expect(pageTr.explain.source("Won ÷ closed")).toBe("Tanımın kaynağı (İngilizce): Won ÷ closed");
});
