/** Who stays, who leaves, and with how much. */
export const retention = {};
