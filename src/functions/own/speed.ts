export const speed = {};
