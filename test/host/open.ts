import { afterEach } from "vitest";
import type { Host, HostOptions } from "../../src/host/host.ts";
import { openNodeHost } from "../../src/host/load.ts";

/** Runs any text inside the add-on, from a page, a menu, a trigger or a cell. */
const go = `function GO(source) { return (0, eval)(source); }\n`;

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

export const scopes = {
  sheets: scope("spreadsheets.currentonly"),
  ui: scope("script.container.ui"),
  mail: scope("script.send_mail"),
  triggers: scope("script.scriptapp"),
  email: scope("userinfo.email"),
};

export function manifest(granted: readonly string[] = Object.values(scopes), timeZone = "Etc/UTC"): string {
  return JSON.stringify({ timeZone, runtimeVersion: "V8", oauthScopes: granted });
}

export const noon = Date.UTC(2026, 10, 2, 12);

type Given = Partial<Omit<HostOptions, "files">> & { readonly manifest?: string };

const opened: Host[] = [];

export async function open(
  code = "",
  { manifest: text = manifest(), ...options }: Given = {},
): Promise<Host> {
  const files = { code: go + code, html: { sidebar: "<p>Hello</p>" }, manifest: text };
  const host = await openNodeHost({
    files,
    sheets: [{ name: "Deals", rows: [] }],
    locale: "en_US",
    timeZone: "Etc/UTC",
    nowMs: noon,
    user: "ann@example.com",
    ...options,
  });
  opened.push(host);
  return host;
}

/** Evaluates inside a page call, which has every right that the manifest asks for. */
export function inPage(host: Host, source: string): Promise<unknown> {
  return host.run("GO", [source]);
}

/** Evaluates inside a cell: its value, or what stands behind its error. */
export async function inCell(host: Host, source: string): Promise<unknown> {
  await host.type("Z1", `=GO("${source.replaceAll('"', '""')}")`);
  return host.errorNote("Z1") ?? host.cell("Z1");
}

afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});
