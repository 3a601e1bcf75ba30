import type { FigureCache } from "../jobs/ports.ts";

/** Long enough for somebody at work, short enough that no figure outlives a new version of the add-on for long. */
const SECONDS = 1_200;

/** Google takes 100 KB in a value; what is longer is computed anew each time. */
const MOST_BYTES = 100_000;

/** The file's cache, with which nothing may go wrong: whatever Google refuses is as if there were none. */
export function figureCacheOf(cache: () => GoogleAppsScript.Cache.Cache | null): FigureCache {
  return {
    get(key) {
      try {
        return cache()?.get(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    put(key, text) {
      // Each character is a byte to three; the refusal below is the judge of what lies in between.
      if (text.length > MOST_BYTES) return;
      try {
        cache()?.put(key, text, SECONDS);
      } catch {
        // Too large after all, or no cache today.
      }
    },
  };
}
