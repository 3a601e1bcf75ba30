/** What is open, and where it stands against quotas and forecasts. */
export const pipeline = {};
