/** How far short of its target, as a share of it, a figure is still on track where the goal does not say. */
export const AT_RISK_FROM = 0;
/** How far short of its target, as a share of it, a figure is off track where the goal does not say. */
export const OFF_TRACK_FROM = 0.1;
