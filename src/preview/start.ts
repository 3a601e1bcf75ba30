import { openBrowser } from "./open-browser.ts";
import { help, type Options, parseOptions } from "./options.ts";
import { Problem } from "./problem.ts";
import { buildAddOn, openWorkbook } from "./session.ts";

async function start(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  if (options.help) return void process.stdout.write(help);
  // Files first: a wrong name should not cost the time of a build.
  const workbook = await openWorkbook(options);
  const session = { ...workbook, files: await buildAddOn() };
  if (options.report) {
    const { bundledReport } = await import("./report/bundled.ts");
    process.stdout.write(await bundledReport(session));
    return;
  }
  const [{ bundlePage }, { serve }] = await Promise.all([import("./bundle.ts"), import("./server.ts")]);
  const { address } = await serve(await bundlePage(), session, options.port);
  process.stdout.write(`Salesgauge is at ${address}  (Ctrl+C ends it)\n`);
  if (wantsBrowser(options)) openBrowser(address);
}

function wantsBrowser({ open }: Options): boolean {
  return open && process.stdout.isTTY && !process.env.CI;
}

start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Problem ? error.message : describe(error)}\n`);
  process.exitCode = 1;
});

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
