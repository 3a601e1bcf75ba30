import type { Dashboard } from "../../../src/calls/dashboard.ts";
import type { Tile } from "../../../src/calls/tile.ts";
import { createServer } from "../../../src/sidebar/server.ts";
import { createApp } from "../../../src/sidebar/store/app.ts";
import { fieldIds, kindIds } from "../../../src/sidebar/words.ts";
import { type FakeStart, fakeAddOn } from "../fake-add-on.ts";
import { nowMs } from "../sample/tiles.ts";

/** The page's state before a fake add-on, without a page. */
export async function openApp(start: FakeStart = {}) {
  const addOn = fakeAddOn(start);
  let clockMs = nowMs;
  const app = createApp({
    server: createServer({ send: addOn.answer, isOnline: () => true, pause: async () => {} }),
    kinds: kindIds,
    fields: fieldIds,
    nowMs: () => clockMs,
    here: () => ({ focus: "", scroll: 0 }),
  });
  await app.session.load();
  const dashboard = () => app.session.dashboard.value as Dashboard;
  const tile = (metric: Tile["metric"] = "win-rate") =>
    dashboard().tiles.find((one) => one.metric === metric) as Tile;
  return {
    addOn,
    app,
    dashboard,
    tile,
    passMs: (ms: number) => {
      clockMs += ms;
    },
  };
}

/** Holds back the add-on's answers until the returned function is called. */
export function holdBack(addOn: { gate: Promise<void> | null }): () => void {
  let open = () => {};
  addOn.gate = new Promise((done) => {
    open = () => {
      addOn.gate = null;
      done();
    };
  });
  return open;
}

export const turn = () => new Promise((done) => setTimeout(done, 5));
