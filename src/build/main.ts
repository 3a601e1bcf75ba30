import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { build, dist, root } from "./build.ts";
import { writeDocs } from "./docs.ts";

if (process.argv.includes("--docs")) await writeDocs(root);
await build();
for (const file of (await readdir(dist)).sort()) {
  const { size } = await stat(join(dist, file));
  console.log(`dist/${file}  ${(size / 1024).toFixed(1)} KB`);
}
