import { clvRetention } from "./clv-retention.ts";
import { clvSimple } from "./clv-simple.ts";

export const customers = { CLV_SIMPLE: clvSimple, CLV_RETENTION: clvRetention };
