import type { Calls, Reply, Request } from "../../calls/calls.ts";
import type { View } from "../../calls/view.ts";
import type { Host } from "../../host/host.ts";
import { Problem } from "../problem.ts";

/** What is reported is of all rows. */
const ALL: View = { period: { unit: "all" }, filters: [] };

/**
 * Asks the add-on as its sidebar does.
 *
 * @throws Problem with the add-on's own words where it refuses
 */
export async function ask<Name extends keyof Calls>(
  host: Host,
  call: Name,
  ...args: Parameters<Calls[Name]>
): Promise<ReturnType<Calls[Name]>> {
  const request: Request<Name> = { call, args, view: ALL };
  const answer: unknown = await host.run("answer", [JSON.stringify(request)]);
  if (typeof answer !== "string") throw new Error(`answer gave ${typeof answer}, not JSON text`);
  const reply: Reply<ReturnType<Calls[Name]>> = JSON.parse(answer);
  if (!reply.ok) throw new Problem(reply.message);
  return reply.value;
}
