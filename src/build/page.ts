import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** sidebar.html: the page with its style and script inside, since the sidebar may load nothing from outside. */
export async function buildPage(root: string): Promise<string> {
  const folder = join(root, "src/sidebar");
  const { outputFiles } = await build({
    entryPoints: [join(folder, "main.tsx"), join(folder, "style.css")],
    outdir: "out",
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text.trim() ?? "";
  const shell = await readFile(join(folder, "index.html"), "utf8");
  return shell.replace("/*STYLE*/", () => text(".css")).replace("/*SCRIPT*/", () => inScript(text(".js")));
}

/** Inside a script element these two would end it or change how it is read. */
function inScript(code: string): string {
  return code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}
