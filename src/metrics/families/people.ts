/** How people ramp up, use content and are trained. */
export const people = {};
