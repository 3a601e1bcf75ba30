import { createHash } from "node:crypto";
import type { Page } from "playwright-core";

/** The keywords that Google documents for the frame of a sidebar. */
const SANDBOX =
  "sandbox allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

/** The hashes of a page's own inline scripts, as a policy names them. */
export function scriptsIn(html: string): readonly string[] {
  const scripts = html.matchAll(/<script>([\s\S]*?)<\/script>/g);
  return [...scripts].map(([, script = ""]) => createHash("sha256").update(script).digest("base64"));
}

/**
 * What a page is served with. Its own script is inline, so that Google lets any inline script run: what a text sneaks in
 * would run too, and is seen to. Beside it a policy that is only reported takes offence at all that is not the page's own.
 *
 * @param scripts the hashes of the page's own inline scripts
 */
export function trapHeaders(scripts: readonly string[]): { readonly [header: string]: string } {
  const own = scripts.map((hash) => `'sha256-${hash}'`).join(" ");
  return {
    "content-security-policy": SANDBOX,
    "content-security-policy-report-only": `default-src 'none'; script-src ${own}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-src 'none'`,
  };
}

export interface Trap {
  /** What has run, been fetched, been opened or been gone to; elements and attributes that only markup can have made. */
  caught(): Promise<readonly string[]>;
}

/** Watches a page from before it is opened. */
export async function setTrap(page: Page, address: string): Promise<Trap> {
  const caught: string[] = [];
  page.on("dialog", (dialog) => {
    caught.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", (popup) => void caught.push(`window: ${popup.url()}`));
  page.on("framenavigated", (frame) => {
    if (frame.url() !== address && !frame.url().startsWith("about:")) caught.push(`gone to ${frame.url()}`);
  });
  // What a policy of the page's own refuses never comes as far as this.
  await page.route("**/*", (route) => {
    caught.push(`fetched: ${route.request().url()}`);
    return route.abort();
  });
  await page.addInitScript({ content: watch });
  const asked = () => page.evaluate<string[]>("window.__caught()").catch(() => ["gone"]);
  return { caught: async () => [...new Set([...caught, ...(await asked())])] };
}

/** Text, because a compiled function may lean on its compiler's helpers. */
const watch = `
  const reports = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    reports.push("policy: " + event.violatedDirective + " " + event.blockedURI + " " + event.sample);
  });
  const foreign = "img, iframe:not([sandbox='']), object, embed, video, audio, link, meta[http-equiv], main script, main style, svg script";
  window.__caught = () => [
    ...reports,
    ...("__ran" in window ? ["ran"] : []),
    ...[...document.querySelectorAll(foreign)].map((one) => "element: " + one.outerHTML.slice(0, 80)),
    ...[...document.querySelectorAll("*")].flatMap((one) =>
      [...one.attributes].flatMap(({ name, value }) =>
        /^on/i.test(name) || (/^(href|src|action|formaction|xlink:href)$/i.test(name) && !value.startsWith("#"))
          ? ["attribute: " + name + "=" + value.slice(0, 80)]
          : [])),
  ];
`;
