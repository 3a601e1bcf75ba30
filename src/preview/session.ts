import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, dist } from "../build/build.ts";
import type { AddOnFiles, FileSheet, HostOptions } from "../host/host.ts";
import { serialOfInstant, zoneOf } from "../host/zone.ts";
import { importFiles } from "./import.ts";
import type { Options } from "./options.ts";
import { sampleSheets } from "./sample/sheets.ts";

/** A Monday morning: the sample is the same every time, and so are the hours that its alerts fall in. */
const sampleNow = "2026-11-02T09:00";

/** Who sits at the preview: an address that RFC 2606 keeps from ever being somebody's. */
const previewUser = "you@example.com";

/** The workbook and the moment that the command line asks for; all but the add-on itself. */
export async function openWorkbook(options: Options): Promise<Omit<HostOptions, "files">> {
  const { paths, locale, timeZone } = options;
  const zone = zoneOf(timeZone);
  const start = options.now ?? (paths.length === 0 ? sampleNow : null);
  const nowMs = start === null ? Date.now() : zone.instantOf(Date.parse(`${start}Z`));
  const sheets: readonly FileSheet[] =
    paths.length === 0
      ? sampleSheets(Math.floor(serialOfInstant(zone, nowMs)), locale)
      : await importFiles(paths, locale);
  return { sheets, locale, timeZone, nowMs, user: previewUser };
}

/** Builds dist/, and reads what clasp would push. */
export async function buildAddOn(): Promise<AddOnFiles> {
  await build();
  return readAddOn(dist);
}

async function readAddOn(folder: string): Promise<AddOnFiles> {
  const read = (name: string) => readFile(join(folder, name), "utf8");
  const pages = (await readdir(folder)).filter((name) => name.endsWith(".html"));
  const html = await Promise.all(pages.map(async (name) => [basename(name, ".html"), await read(name)]));
  return {
    code: await read("Code.js"),
    html: Object.fromEntries(html),
    manifest: await read("appsscript.json"),
  };
}
