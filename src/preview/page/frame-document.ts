/** What HtmlService lets a sidebar load: nothing from outside. Ours carries all it needs inside. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
].join("; ");

/**
 * A sidebar's page made ready for its frame: the policy, then `google.script`, then the page as it is.
 *
 * @param html as `createHtmlOutputFromFile` serves it
 */
export function frameDocument(html: string, googleScript: string): string {
  const prelude = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${googleScript}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `<!doctype html><head>${prelude}</head>${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + prelude + html.slice(at);
}

/** A mail's HTML for reading: no script, nothing loaded, links in a window of their own. */
export function mailDocument(html: string): string {
  const mailPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  const prelude = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${mailPolicy}"><base target="_blank">`;
  return `<!doctype html>${prelude}${html.replace(/^\s*<!doctype[^>]*>/i, "")}`;
}
