import { foldHeader } from "../../table/header.ts";
import { type FieldId, fieldIds } from "../field.ts";
import { isDecided, recogniseFields, type Sampled } from "../headers.ts";
import type { TableKind } from "../table-kind.ts";
import { recognise } from "./recognise.ts";

/** What a sheet looks like by its headers and some of its values: a guess for a person to confirm. */
export interface TableGuess {
  readonly kind: TableKind | null;
  /** Which header holds which field (see recogniseFields). */
  readonly columns: { readonly [field in FieldId]?: string };
  /** Headers that are recognised as nothing. */
  readonly unrecognised: readonly string[];
}

export function recogniseTable(columns: readonly Sampled[]): TableGuess {
  const headers = columns.map(({ header }) => header);
  const found = recogniseFields(columns);
  const folded = headers.map(foldHeader);
  const signs: Signs = {
    any: (...fields) => fields.some((field) => found[field] !== undefined),
    all: (...fields) => fields.every((field) => found[field] !== undefined),
    only: (...fields) => fieldIds.every((field) => found[field] === undefined || fields.includes(field)),
    named: (pattern) => folded.some((header) => pattern.test(header)),
    decided: () => columns.some(({ header, samples }) => header === found.outcome && isDecided(samples)),
  };
  const { unrecognised } = recognise(
    columns.map(({ header }) => ({ header, blank: () => false, decided: () => false })),
  );
  return {
    kind: LOOKS.find(({ fits }) => fits(signs))?.kind ?? null,
    columns: found,
    unrecognised: unrecognised.flatMap((place) => headers[place] ?? []),
  };
}

/** What a table's columns hold. */
interface Signs {
  any(...fields: readonly FieldId[]): boolean;
  all(...fields: readonly FieldId[]): boolean;
  /** Whether it has no others than these. */
  only(...fields: readonly FieldId[]): boolean;
  named(pattern: RegExp): boolean;
  /** Whether won or lost is among the values. */
  decided(): boolean;
}

interface Look {
  readonly kind: TableKind;
  fits(signs: Signs): boolean;
}

const SUBSCRIPTION = /subscri|abonel|\bmrr\b|\barr\b|churn|renewal|yenileme/;
const LEAD_STATUS = /^(lead|aday) (status|stage|durumu|asamasi|aşaması)$/;
const ACTIVITY = /^(activity|call|task|meeting|aktivite|arama|görev|toplanti|toplantı) ?/;
const ORDER = /\b(order|invoice|payment)\b|sipariş|siparis|fatura|ödeme/;

/** The looks of tables, the most telling first: what has won and lost and an amount may still be a list of orders. */
const LOOKS: readonly Look[] = [
  { kind: "surveys", fits: ({ any }) => any("score") },
  {
    kind: "campaigns",
    fits: ({ any }) =>
      any("sent", "opens", "clicks", "replies", "unsubscribes", "sessions", "keyEvents") ||
      (any("spend") && any("campaign", "source", "date")),
  },
  {
    kind: "people",
    fits: ({ any, only }) =>
      !any("outcome", "stage", "customer", "amount", "due") &&
      (any("quota", "hired") ||
        (any("owner", "person") &&
          any("manager", "team", "region") &&
          only(
            "owner",
            "person",
            "quotaOwner",
            "manager",
            "team",
            "region",
            "email",
            "phone",
            "name",
            "title",
            "id",
          ))),
  },
  {
    kind: "activities",
    fits: ({ any, all, named }) =>
      !any("stage", "amount") &&
      (any("contact", "asset", "used") || all("due", "completed") || named(ACTIVITY)),
  },
  {
    kind: "customers",
    fits: ({ any, named }) =>
      any("startValue", "endValue", "activated") || (named(SUBSCRIPTION) && !any("stage")),
  },
  {
    kind: "leads",
    fits: ({ any, named }) => any("lifecycle", "converted", "response") || named(LEAD_STATUS),
  },
  {
    kind: "deals",
    fits: ({ any, all }) => any("stage", "expected", "lossReason", "probability") || all("outcome", "end"),
  },
  {
    kind: "orders",
    fits: ({ any, all, named }) =>
      all("amount") &&
      any("date", "start", "end") &&
      any("customer", "id") &&
      (any("refund", "discount") || named(ORDER) || !any("outcome")),
  },
  { kind: "customers", fits: ({ all }) => all("customer", "start", "end") },
  { kind: "deals", fits: ({ any, decided }) => decided() || (any("outcome") && any("amount")) },
  { kind: "leads", fits: ({ any }) => any("email", "phone") && any("name", "company") },
];
