import { campaigns } from "./families/campaigns.ts";
import { conversion } from "./families/conversion.ts";
import { customers } from "./families/customers.ts";
import { feedback } from "./families/feedback.ts";
import { leads } from "./families/leads.ts";
import { people } from "./families/people.ts";
import { pipeline } from "./families/pipeline.ts";
import { quality } from "./families/quality.ts";
import { retention } from "./families/retention.ts";
import { speed } from "./families/speed.ts";
import { value } from "./families/value.ts";

/**
 * Families as people think of them, in the order in which they are shown. Each is read when it is asked for: a
 * formula's call loads no other.
 */
export const families = {
  get leads() {
    return leads;
  },
  get conversion() {
    return conversion;
  },
  get speed() {
    return speed;
  },
  get value() {
    return value;
  },
  get pipeline() {
    return pipeline;
  },
  get customers() {
    return customers;
  },
  get retention() {
    return retention;
  },
  get feedback() {
    return feedback;
  },
  get people() {
    return people;
  },
  get campaigns() {
    return campaigns;
  },
  get quality() {
    return quality;
  },
};

export type FamilyId = keyof typeof families;

export const familyIds = Object.keys(families) as readonly FamilyId[];
