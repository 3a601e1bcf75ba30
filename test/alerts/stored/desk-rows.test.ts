import { describe, expect, test } from "vitest";
import { logOf } from "../../../src/alerts/log.ts";
import { tableOf } from "../../../src/alerts/stored/address-table.ts";
import {
  isOurs,
  logEntryFrom,
  logSchema,
  logToText,
  parseText,
  peopleFrom,
  peopleSchema,
  peopleToText,
} from "../../../src/alerts/stored/desk-rows.ts";

describe("a property is the alerts'", () => {
  test.each([
    "alert:r1",
    "alert:r1:a0",
    "alerts-idle",
    "alerts-idle:a0",
    "alerts-people",
    "alerts-people:b12",
    "alerts-log",
    "alerts-log:a0",
  ])("%s", (key) => {
    expect(isOurs(key)).toBe(true);
  });

  test.each([
    "",
    "run",
    "alerts",
    "alert",
    "alertsomething",
    "alerts-idleness",
    "alerts-logs:a0",
    "unreadable:alert:r1",
    "unreadable:alerts-log",
    "unreadable:alerts-log:",
  ])("but not %s", (key) => {
    expect(isOurs(key)).toBe(false);
  });
});

const table = tableOf(["cem@example.com", "ece@example.com"]);

describe("people in a text", () => {
  const text = '[["cem@example.com",null],["ece@example.com",[2,3,1790000000000,true]]]';
  const people = new Map([
    ["ece@example.com", { refusals: 2, failures: 3, triedMs: 1_790_000_000_000, reported: true }],
  ]);

  test("are all that have a number, with the trouble that some are in", () => {
    expect(peopleToText(people, table)).toBe(text);
    expect(peopleFrom(parseText(peopleSchema, text) ?? [])).toEqual(people);
  });

  test("are none in a text of another form", () => {
    expect(
      ["", "[", "null", "{}", '[["cem@example.com"]]'].map((one) => parseText(peopleSchema, one)),
    ).toEqual(Array(5).fill(undefined));
  });
});

describe("the log in a text", () => {
  const text = '[["r1","sent",1790000060000,[1,-1],["fired","Ece",0.25,"=",null,40,null,60000,120000,null]]]';
  const entry = {
    ruleId: "r1",
    outcome: "sent" as const,
    atMs: 1_790_000_060_000,
    to: ["ece@example.com", "owner"],
    notice: {
      ...{ reason: "fired" as const, label: "Ece", value: 0.25, gauge: 0.25, against: null, rows: 40 },
      ...{ period: null, atMs: 1_790_000_000_000, sinceMs: 1_789_999_940_000, why: null },
    },
  };

  test("names people by number, and moments by how long before the line's they were", () => {
    expect(logToText(logOf([entry]).values(), table)).toBe(text);
    expect(parseText(logSchema, text)?.map((row) => logEntryFrom(row, table))).toEqual([entry]);
  });

  test("leaves out whom the table of addresses has not", () => {
    const [row] = parseText(logSchema, text.replace("[1,-1]", "[7,0]")) ?? [];
    expect(row && logEntryFrom(row, table).to).toEqual(["cem@example.com"]);
  });
});
