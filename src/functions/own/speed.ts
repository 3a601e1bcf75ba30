import { salesVelocity } from "./sales-velocity.ts";

export const speed = { SALES_VELOCITY: salesVelocity };
