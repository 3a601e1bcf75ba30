import type { Language } from "../../locale/language.ts";
import { wordsIn } from "../../locale/words.ts";
import type { ReadFile } from "../read-file.ts";

/** A file as it speaks to a reader of a language, whatever its own. */
export function inLanguage(file: ReadFile, language: Language): ReadFile {
  const choice = { record: { kind: "language", value: language } as const, row: 0, revision: "" };
  const stored = new Map([...file.settings.stored, ["language", choice]]);
  return { ...file, words: wordsIn(language), settings: { ...file.settings, stored } };
}
