import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { dist } from "../bundle/open.ts";
import { openPreview } from "../preview/open-preview.ts";

function line(what: string, of: readonly string[], end = ""): void {
  console.log(`${what.padEnd(52)} ${of.map((text) => text.padStart(12)).join("")}  ${end}`);
}

/** Prints what the page weighs, and how soon it has a figure. */
export async function benchSidebar(): Promise<void> {
  const page = readFileSync(join(dist, "sidebar.html"));
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
  line("the page, and as it travels", [kilobytes(page.length), kilobytes(gzipSync(page).length)]);

  await firstFigure();
}

/** From the page's load to the first figure in the sidebar, beside the load of the spreadsheet alone. */
async function firstFigure(): Promise<void> {
  const preview = await openPreview([]);
  try {
    await preview.sidebar.locator(".button.primary").click();
    await preview.sidebar.locator(".figure strong").first().waitFor();
    const started = performance.now();
    await preview.reload();
    const opened = performance.now();
    await preview.sidebar.locator(".figure strong, .button.primary").first().waitFor();
    const figure = performance.now();
    const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
    line("spreadsheet there, first figure after that", [seconds(opened - started), seconds(figure - opened)]);
  } finally {
    await preview.close();
  }
}
