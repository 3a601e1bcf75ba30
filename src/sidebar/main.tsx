import { render } from "preact";
import { languageOf } from "../locale/language.ts";
import { runThroughGoogle } from "./google-run.ts";
import { Page } from "./page.tsx";
import { createServer } from "./server.ts";
import { createApp } from "./store/app.ts";
import { fieldIds, kindIds } from "./words.ts";

const server = createServer({
  send: runThroughGoogle,
  isOnline: () => navigator.onLine,
  pause: (ms) => new Promise((done) => setTimeout(done, ms)),
});
const app = createApp({
  server,
  kinds: kindIds,
  fields: fieldIds,
  nowMs: () => Date.now(),
  here: () => ({ focus: document.activeElement?.id ?? "", scroll: window.scrollY }),
});
const place = document.getElementById("page");

if (place !== null) {
  render(<Page app={app} firstLanguage={languageOf(navigator.language)} />, place);
  app.session.load();
}
