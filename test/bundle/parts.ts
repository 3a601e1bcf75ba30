import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Part } from "../../src/build/parts.ts";
import { dist } from "./open.ts";

export function builtCode(): string {
  return readFileSync(join(dist, "Code.js"), "utf8");
}

/** The parts that stand in Code.js in a comment, with their modules' paths, in their order. */
export function partsIn(code: string): readonly Part[] {
  return [...code.matchAll(/^\/\/ (.+)\n(\(function.+)$/gm)].map(([, paths = "", text = ""]) => ({
    paths: paths.split(" "),
    text,
  }));
}
