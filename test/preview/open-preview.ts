import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { type Browser, type FrameLocator, type Page, chromium as playwright } from "playwright-core";
import type { Calls } from "../../src/calls/calls.ts";
import type { Host } from "../../src/host/host.ts";
import "../../src/preview/page/window.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs `npm start` with these arguments, as a process of its own. */
function runStart(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "src/preview/start.ts", ...args], { cwd: root });
}

/** The same, to its end. */
export async function finishStart(args: readonly string[]) {
  const child = runStart(args);
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}

export interface Preview {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** Addresses asked for that are not this computer's, and errors of the page. */
  readonly trouble: readonly string[];
  /** Starts afresh. */
  reload(): Promise<void>;
  /** Picks from the menu under Extensions. */
  choose(caption: string): Promise<void>;
  openSidebar(caption?: string): Promise<void>;
  /** Names the recognised columns as the source, and waits for the tiles. */
  confirmSource(): Promise<void>;
  /** Reads a cell through the host that stands behind the page. */
  cell(a1: string): Promise<unknown>;
  type(a1: string, text: string): Promise<void>;
  /** Asks the add-on as the sidebar does. */
  ask<Name extends keyof Calls>(call: Name, ...args: Parameters<Calls[Name]>): Promise<void>;
  mails(): Promise<Host["inbox"]>;
  close(): Promise<void>;
}

export async function openPreview(args: readonly string[], height = 800): Promise<Preview> {
  const child = runStart(["--no-open", ...args]);
  const address = await addressOf(child);
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  const browser: Browser = await playwright.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
    headless: true,
  });
  const context = await browser.newContext({
    viewport: { width: height === 800 ? 1280 : 1440, height },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  // On a busy machine the workbook alone takes long to open.
  page.setDefaultTimeout(45_000);
  const trouble: string[] = [];
  page.on("pageerror", ({ message }) => trouble.push(message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) trouble.push(url);
  });
  const reload = async () => {
    await page.goto(address);
    // The sidebar opens by itself, last of all.
    await page.frameLocator("aside iframe").getByRole("heading").first().waitFor();
    await page.evaluate(() => window.preview?.settled());
  };
  await reload();
  const sidebar = page.frameLocator("aside iframe");
  const choose = async (caption: string) => {
    await page.getByRole("button", { name: /Extensions/ }).click();
    await page.getByRole("menuitem", { name: caption }).click();
  };
  return {
    page,
    sidebar,
    trouble,
    reload,
    choose,
    openSidebar: (caption = "Open Salesgauge") => choose(caption),
    confirmSource: async () => {
      await sidebar.locator("button[type=submit]").click();
      await sidebar.getByRole("navigation").waitFor();
    },
    cell: (a1) => page.evaluate((place) => window.preview?.cell(place), a1),
    type: async (a1, text) => {
      await page.evaluate(([place = "", typed = ""]) => window.preview?.type(place, typed), [a1, text]);
    },
    ask: async (call, ...args) => {
      const request = JSON.stringify({ call, args, view: null });
      await page.evaluate((text) => window.preview?.run("answer", [text]), request);
    },
    mails: () => page.evaluate(() => [...(window.preview?.inbox ?? [])]),
    close: async () => {
      await browser.close();
      child.kill();
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (text: string) => {
      said += text;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.setEncoding("utf8").on("data", listen);
    child.stderr?.setEncoding("utf8").on("data", listen);
    child.on("close", () => reject(new Error(said)));
  });
}
