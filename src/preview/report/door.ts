import type { Calls, Reply } from "../../calls/calls.ts";
import type { Host } from "../../host/host.ts";
import { Problem } from "../problem.ts";

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
  const answer: unknown = await host.run("answer", [JSON.stringify({ call, args })]);
  if (typeof answer !== "string") throw new Error(`answer gave ${typeof answer}, not JSON text`);
  const reply: Reply<ReturnType<Calls[Name]>> = JSON.parse(answer);
  if (!reply.ok) throw new Problem(reply.message);
  return reply.value;
}
