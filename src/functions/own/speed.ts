import { cycleTimeOpen } from "./cycle-time-open.ts";
import { expectedClose } from "./expected-close.ts";
import { salesVelocity } from "./sales-velocity.ts";

export const speed = {
  SALES_VELOCITY: () => salesVelocity,
  CYCLE_TIME_OPEN: () => cycleTimeOpen,
  EXPECTED_CLOSE: () => expectedClose,
};
