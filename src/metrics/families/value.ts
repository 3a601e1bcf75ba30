/** How much is sold, and for how much. */
export const value = {};
