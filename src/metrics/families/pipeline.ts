import { forecast } from "./pipeline-forecast.ts";
import { open } from "./pipeline-open.ts";
import { quota } from "./pipeline-quota.ts";
import { reps } from "./pipeline-reps.ts";

/** What is open, and where it stands against quotas and forecasts. */
export const pipeline = { ...open, ...quota, ...reps, ...forecast };
