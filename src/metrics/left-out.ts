/** Why a row does not count towards a figure; `used` where it does. Their words are in `locale/left-out.*.ts`. */
export const left = {
  used: 0,
  noOutcome: 1,
  open: 2,
  closed: 3,
  notWon: 4,
  noCustomer: 5,
  noAmount: 6,
  notPositive: 7,
  noStart: 8,
  noEnd: 9,
  noDate: 10,
  noLabel: 11,
  noScore: 12,
  excluded: 13,
  otherStage: 14,
  tooYoung: 15,
  outsidePeriod: 16,
  future: 17,
  repeated: 18,
  noAnswer: 19,
  noMatch: 20,
  notYetDue: 21,
  noNumber: 22,
  notConverted: 23,
  overdue: 24,
  noProbability: 25,
  notFirst: 26,
  notAtStart: 27,
  noQuota: 28,
  notReached: 29,
  refunded: 30,
} as const;

export type LeftOut = (typeof left)[keyof typeof left];
export type LeftOutName = keyof typeof left;

export const leftOutNames = Object.keys(left) as readonly LeftOutName[];
