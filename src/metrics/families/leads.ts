/** Where leads come from and how they are met. */
export const leads = {};
