/** What customers say. */
export const feedback = {};
