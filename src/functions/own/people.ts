import { enablementLift } from "./enablement-lift.ts";
import { scorecard } from "./scorecard.ts";

export const people = { SCORECARD: () => scorecard, ENABLEMENT_LIFT: () => enablementLift };
