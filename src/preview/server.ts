import { createServer } from "node:http";
import type { HostOptions } from "../host/host.ts";
import type { PageBundle } from "./bundle.ts";
import type { Session } from "./page/session.ts";
import { Problem } from "./problem.ts";

/**
 * Nothing from anywhere else: the page must work on a train. The add-on's code is evaluated in the page, as
 * Google evaluates it on its servers, hence 'unsafe-eval'.
 */
const policy = [
  "default-src 'self' data: blob:",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const document = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Salesgauge preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body><div id="app"><p class="loading">Opening the spreadsheet …</p></div><script src="/page.js"></script></body>
</html>
`;

export interface Server {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the page to this computer alone.
 *
 * @param port 0 for any free one
 */
export function serve(bundle: PageBundle, options: HostOptions, port: number): Promise<Server> {
  const session: Session = { options, googleScript: bundle.googleScript };
  const pages = new Map([
    ["/", { type: "text/html", body: document }],
    ["/page.js", { type: "text/javascript", body: bundle.script }],
    ["/page.css", { type: "text/css", body: bundle.style }],
    ["/session.json", { type: "application/json", body: JSON.stringify(session) }],
  ]);
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    response.writeHead(page ? 200 : 404, {
      "content-type": `${page?.type ?? "text/plain"}; charset=utf-8`,
      "content-security-policy": policy,
      "cache-control": "no-store",
    });
    response.end(page?.body ?? "There is nothing here.");
  });
  return new Promise((resolve, reject) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE" || error.code === "EACCES";
      reject(taken ? new Problem(`Port ${port} is not free: leave --port out, or name another.`) : error);
    });
    server.listen(port, "127.0.0.1", () => {
      const bound = server.address();
      const boundPort = typeof bound === "object" && bound !== null ? bound.port : port;
      resolve({
        address: `http://127.0.0.1:${boundPort}/`,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
  });
}
