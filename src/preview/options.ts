import { parseArgs } from "node:util";
import { Problem } from "./problem.ts";

export interface Options {
  readonly paths: readonly string[];
  readonly report: boolean;
  readonly help: boolean;
  readonly open: boolean;
  /** 0: any free one. */
  readonly port: number;
  readonly locale: string;
  readonly timeZone: string;
  /** The spreadsheet's clock at the start, as wall-clock text in its zone; null: now. */
  readonly now: string | null;
}

export const help = `npm start                          the add-on at work on sample data, in your browser
npm start -- FILE.csv [FILE.xlsx]  on your own exports: a sheet a file, an XLSX sheet each
npm start -- --report FILE.csv     no browser: the metrics of a file and the alerts they raise, as text

  --locale tr_TR              how the spreadsheet writes numbers and dates (en_US)
  --time-zone Europe/Istanbul the spreadsheet's time zone (this computer's)
  --now 2026-11-02T09:00      where its clock starts (now; for the sample data 2026-11-02T09:00)
  --port 8080                 address 127.0.0.1:8080 (any free port)
  --no-open                   do not open a browser
  --help                      this page
`;

const flags = {
  report: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  "no-open": { type: "boolean", default: false },
  port: { type: "string", default: "0" },
  locale: { type: "string", default: "en_US" },
  "time-zone": { type: "string", default: Intl.DateTimeFormat().resolvedOptions().timeZone },
  now: { type: "string" },
} as const;

/**
 * What the command line asks for.
 *
 * @throws Problem that says which argument is wrong and what would be right
 */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const { report, locale, port, now = null } = values;
  if (report && positionals.length === 0 && !values.help) throw new Problem("--report needs a file.");
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Problem(`--port is a number from 0 to 65535, not "${port}".`);
  }
  if (!isLocale(locale)) throw new Problem(`--locale is written like en_US or tr_TR, not "${locale}".`);
  if (!isTimeZone(values["time-zone"])) {
    throw new Problem(`--time-zone is written like Europe/Istanbul, not "${values["time-zone"]}".`);
  }
  if (now !== null && !isDateTime(now)) {
    throw new Problem(`--now is written like 2026-11-02T09:00, not "${now}".`);
  }
  return {
    paths: positionals,
    report,
    help: values.help,
    open: !values["no-open"],
    port: Number(port),
    locale,
    timeZone: values["time-zone"],
    now,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : String(error)} (--help lists them all)`);
  }
}

function isLocale(locale: string): boolean {
  if (!/^[a-z]{2,3}_[A-Z]{2}$/.test(locale)) return false;
  return Intl.NumberFormat.supportedLocalesOf(locale.replace("_", "-")).length === 1;
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}

function isDateTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) return false;
  const time = Date.parse(`${text}Z`);
  // A day that its month does not have is counted on into the next.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
