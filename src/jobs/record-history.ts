import { recordEdits } from "../history/record.ts";
import { historyColumns } from "../locale/history-columns.ts";
import { tabIn } from "./history.ts";
import { historyEntries } from "./history-entries.ts";
import type { World } from "./ports.ts";
import { type ReadFile, readFile } from "./read-file.ts";
import { Refused } from "./refused.ts";
import { underLock } from "./save.ts";
import { languageIn } from "./settings-now.ts";

/**
 * Writes today's figures into the history tab.
 *
 * @throws {Refused} `invalid` where the tab is not that of a history any more
 */
export function recordNow(world: World): void {
  underLock(world, () => {
    recordToday(readFile(world));
  });
}

/**
 * Records today's figures, whoever holds the file's lock.
 *
 * @throws {Refused} as `recordNow`
 */
export function recordToday(file: ReadFile): void {
  const { world, settings, words } = file;
  const language = languageIn(settings, world);
  const today = world.momentText(world.nowMs).slice(0, 10);
  const entries = historyEntries(file, today);
  if (entries.length === 0) return;
  const tab = tabIn(world);
  if ("heading" in tab) throw new Refused("invalid", ({ historyHeading }) => historyHeading(tab.heading));
  world.history.change(
    recordEdits(tab, entries, today, { columns: historyColumns[language], fields: words.fields }),
  );
}
