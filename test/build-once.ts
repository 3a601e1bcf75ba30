import { build } from "../src/build/build.ts";
import { bundleHost } from "../src/host/bundle.ts";

/** Tests of the bundle, the host and the pages all load what one build wrote. */
export default async function buildOnce(): Promise<void> {
  await Promise.all([build(), bundleHost()]);
}
