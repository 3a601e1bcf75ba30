import type { HostOptions } from "../../host/host.ts";

/** What the page is started with. */
export interface Session {
  readonly options: HostOptions;
  /** Script for the sidebar's frame that makes `google.script`. */
  readonly googleScript: string;
}
