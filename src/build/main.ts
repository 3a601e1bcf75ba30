import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { build, dist } from "./build.ts";

await build();
for (const file of (await readdir(dist)).sort()) {
  const { size } = await stat(join(dist, file));
  console.log(`dist/${file}  ${(size / 1024).toFixed(1)} KB`);
}
