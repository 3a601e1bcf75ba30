import { render } from "preact";
import { createBrowserHost } from "../../host/browser.ts";
import { App } from "./app.tsx";
import { createDesk, type Desk } from "./desk.ts";
import type { Session } from "./session.ts";
import "./window.ts";

const pollMs = 400;

async function main(root: HTMLElement): Promise<void> {
  const { options, googleScript }: Session = await (await fetch("/session.json")).json();
  // Preact renders around the workbook and never into it: the grid's element is made once, by hand.
  const grid = document.createElement("div");
  grid.className = "grid";
  document.body.append(grid);
  const host = await createBrowserHost(options, grid);
  window.preview = host;
  const desk = createDesk(host);
  await openSidebar(desk);
  setInterval(desk.refresh, pollMs);
  const { locale, timeZone } = options;
  root.replaceChildren();
  render(
    <App desk={desk} grid={grid} googleScript={googleScript} locale={locale} timeZone={timeZone} />,
    root,
  );
}

/** The newcomer sees at once what the add-on's second menu item opens. */
async function openSidebar(desk: Desk): Promise<void> {
  const item = desk.view.value.menu.find(({ handler }) => handler === "openSidebar");
  if (item) await desk.click(item);
}

const root = document.getElementById("app");
if (root) {
  main(root).catch((error: unknown) => {
    root.textContent = `The preview could not start: ${error instanceof Error ? error.message : error}`;
  });
}
