import { campaigns } from "./own/campaigns.ts";
import { conversion } from "./own/conversion.ts";
import { customers } from "./own/customers.ts";
import { feedback } from "./own/feedback.ts";
import { leads } from "./own/leads.ts";
import { people } from "./own/people.ts";
import { pipeline } from "./own/pipeline.ts";
import { quality } from "./own/quality.ts";
import { retention } from "./own/retention.ts";
import { speed } from "./own/speed.ts";
import { tables } from "./own/tables.ts";
import { value } from "./own/value.ts";

/** Formulas that are more, or other, than a metric over columns, by the family they belong to; read as the metrics are. */
export const ownFamilies = {
  get tables() {
    return tables;
  },
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

type OwnFamilies = typeof ownFamilies;

/** A family of metrics, or the formulas that answer any metric of a table. */
export type FamilyOrTables = keyof OwnFamilies;
export type OwnFormula = { [Family in FamilyOrTables]: keyof OwnFamilies[Family] }[FamilyOrTables];
