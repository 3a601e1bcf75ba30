import { pathToFileURL } from "node:url";
import { hostBundle } from "./bundle.ts";
import type { Host, HostOptions } from "./host.ts";

interface NodeHost {
  createNodeHost(options: HostOptions, distFolder?: string): Promise<Host>;
}

/** Opens a host out of the bundle that `bundleHost` has made. */
export async function openNodeHost(options: HostOptions, distFolder?: string): Promise<Host> {
  const bundle: NodeHost = await import(/* @vite-ignore */ pathToFileURL(hostBundle).href);
  return bundle.createNodeHost(options, distFolder);
}
