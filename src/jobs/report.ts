import type { Report } from "../calls/calls.ts";
import type { View } from "../calls/view.ts";
import { reportPlan } from "../report/layout.ts";
import { dashboard } from "./dashboard.ts";
import { funnel } from "./funnel.ts";
import { people } from "./people.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";
import { underLock } from "./save.ts";

/**
 * Writes the dashboard into a sheet of its own, with the funnel and the people where the data tells of them. It does so
 * under the file's lock: of two at the same time, the one would have the other's charts in its figures.
 *
 * @throws {Refused} `conflict` where sheets that are not ours have all our names
 */
export function writeReport(world: World, view: View | null): Report {
  return underLock(world, () => {
    const plan = reportPlan({
      fileName: world.fileName,
      moment: world.momentText(world.nowMs),
      dashboard: dashboard(world, view),
      funnel: shownOr(funnel(world, view)),
      people: shownOr(people(world, view)),
    });
    const sheetName = world.report.write(plan);
    if (sheetName === undefined) throw new Refused("conflict", (words) => words.reportNamesTaken);
    return { sheetName };
  });
}

function shownOr<T extends { readonly problem: string | null }>(part: T): T | null {
  return part.problem === null ? part : null;
}
