import type { Item } from "../../alerts/outbox.ts";
import type { Language } from "../../locale/language.ts";
import { wordsIn } from "../../locale/words.ts";
import type { Background, Letterhead } from "../../mail/letterhead.ts";
import { valuesOf } from "../../settings/settings.ts";
import type { ReadFile } from "../read-file.ts";
import { namingOf } from "./rule-name.ts";

/** What the mails of one run are written about: the same for all readers but for the language. */
export function letterheadsOf(
  file: ReadFile,
  background: (item: Item) => Background,
): (language: Language) => Letterhead {
  const { world, settings } = file;
  const own = valuesOf(settings, "own metric");
  return (language) => ({
    language,
    fileName: world.fileName,
    url: world.url,
    momentText: (ms) => world.momentText(ms),
    metric: (id) => namingOf(id, own, wordsIn(language)),
    background,
  });
}
