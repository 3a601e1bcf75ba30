import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const conversionEn: OwnFamilyWords<typeof ownFamilies.conversion> = {
  STAGE_CONVERSION: {
    definition:
      "Deals that reached each stage, ÷ those that reached the stage before, and ÷ those that reached the first. A deal has reached its stage and all before it, a won deal every stage, a lost deal those up to its furthest stage.",
    returns:
      "A table with a header: stage, deals that reached it, rate from the previous stage, rate from the first.",
    params: {
      stages: "Stage that each deal is in, such as D2:D; won is recognised in English and Turkish.",
      order: "The stages from first to last, such as H2:H6.",
      furthest_stages:
        "Furthest stage that each deal reached; needed for lost deals, whose own stage no longer tells it.",
    },
  },
  LOSS_REASON_SHARE: {
    definition:
      "Deals lost for each reason ÷ all lost deals. Lost deals without a reason are shown as (blank).",
    returns: "Rows of reason, share and lost deals.",
    params: {},
  },
  CONVERSION_INTERVAL: {
    definition:
      "The conversion rate with the interval in which the true one lies: of 100 such intervals some 95 hold it. Right for few leads and for rates near 0% and 100% too.",
    returns: "A table with a header: rate, from, to, converted, leads. With by, a row for each group.",
    params: {
      outcomes:
        "Stage or status of each lead, such as D2:D. Won and lost are recognised in English and Turkish. Or the number of leads.",
    },
  },
  CONVERSION_COMPARE: {
    definition:
      "Whether B really converts better than A: both rates with their intervals, the difference with its own, the chance that B's true rate is above A's, and what that means in plain words.",
    returns: "A table with a header: A, B, B − A, the chance that B is better, and a sentence.",
    params: {
      a: 'Outcomes of the one group, such as D2:D90 or FILTER(D2:D, E2:E="A"); or two cells, the number of leads and how many converted.',
      b: "Outcomes of the other group, or two such cells.",
      converted: 'The label that counts as converted, such as "Won", or a range of labels.',
      confidence: "How sure the intervals are to be, such as 95% or 0.95.",
    },
  },
  CONVERSION_SAMPLE_SIZE: {
    definition:
      "How many leads each of two groups needs at least, so that a difference between two conversion rates would be found.",
    returns: "Leads in each group, rounded up.",
    params: {
      rate: "The rate of today, such as 10% or 0.1.",
      other_rate: "The rate that is to be told from it, such as 12% or 0.12.",
      power: "How sure a true difference is to be found.",
      confidence: "How sure a difference that is found is to be no chance.",
    },
  },
  WIN_PROBABILITY_BY_AGE: {
    definition:
      "How likely a deal that is still open at a certain age is to be won later on, as far as the deals tell; losing it is a competing risk.",
    returns:
      "A table with a header and a row for each age in days: won, from, to, lost, still open, and the deals seen beyond that age.",
    params: {
      ends: "Date each deal was closed; open deals count with their age.",
      ages: "Ages in days to show, such as {0;30;60}; by default from 0 on in round steps.",
      days: "Within how many days from that age on it has to be won; by default at any time.",
      confidence: "How sure the interval is to be, such as 95% or 0.95.",
    },
  },
};
