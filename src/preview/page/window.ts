import type { Host } from "../../host/host.ts";

declare global {
  interface Window {
    /** The host behind the page, for browser tests and for trying things in the console. */
    preview?: Host;
  }
}
