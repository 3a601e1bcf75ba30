/** What mails and campaigns bring. */
export const campaigns = {};
