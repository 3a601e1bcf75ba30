/** How far the data can be trusted. */
export const quality = {};
