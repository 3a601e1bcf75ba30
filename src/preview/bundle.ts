import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export interface PageBundle {
  readonly script: string;
  readonly style: string;
  /** What the sidebar's frame runs before the sidebar: `google.script` over messages. */
  readonly googleScript: string;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the page with all it needs, so that the browser asks nobody else for anything. */
export async function bundlePage(): Promise<PageBundle> {
  const text = await bundle({
    page: here("page/main.tsx"),
    chrome: here("page/page.css"),
    frame: here("page/google-script.ts"),
  });
  // The workbook brings a style sheet of its own; ours comes after it.
  const style = text("page.css") + text("chrome.css");
  return { script: text("page.js"), style, googleScript: text("frame.js") };
}

async function bundle(entryPoints: { readonly [name: string]: string }): Promise<(file: string) => string> {
  const { outputFiles } = await build({
    entryPoints: { ...entryPoints },
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: {
      ".woff": "dataurl",
      ".woff2": "dataurl",
      ".ttf": "dataurl",
      ".svg": "dataurl",
      ".png": "dataurl",
    },
  });
  return (file) => outputFiles.find(({ path }) => basename(path) === file)?.text ?? "";
}
