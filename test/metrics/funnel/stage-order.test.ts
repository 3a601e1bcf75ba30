import { describe, expect, test } from "vitest";
import { knownPlaces, phaseOf, typicalPlace } from "../../../src/metrics/funnel/stage-names.ts";
import { orderOfStages } from "../../../src/metrics/funnel/stage-order.ts";

const named = (label: string) => ({ label, probability: undefined, entry: undefined });

describe("the order of stages", () => {
  test.each([
    ["Pipedrive", "Qualified|Contact Made|Demo Scheduled|Proposal Made|Negotiations Started"],
    [
      "HubSpot",
      "Appointment Scheduled|Qualified To Buy|Presentation Scheduled|Decision Maker Bought-In|Contract Sent",
    ],
    [
      "Salesforce",
      "Prospecting|Qualification|Needs Analysis|Value Proposition|Id. Decision Makers|Perception Analysis|Proposal/Price Quote|Negotiation/Review",
    ],
    ["Zoho", "Qualification|Needs Analysis|Value Proposition|Identify Decision Makers|Proposal/Price Quote"],
    ["Dynamics", "Qualify|Develop|Propose|Close"],
    ["vtiger in Turkish", "Araştırma|Yeterlilik|Analiz Yapılmalı|Değer Önerisi|Teklif|Pazarlık"],
  ])("is that of %s's pipeline, however they come", (_, pipeline) => {
    const stages = pipeline.split("|");
    const shuffled = [...stages].sort();
    expect(orderOfStages(shuffled.map(named))).toEqual({ stages, by: "pipeline" });
    expect(orderOfStages([...stages].reverse().map(named)).stages).toEqual(stages);
  });

  test("is that of the numbers in the names before all else", () => {
    const labels = ["3. Discovery", "10) Signature", "1 - Proposal"];
    expect(orderOfStages(labels.map(named))).toEqual({
      stages: ["1 - Proposal", "3. Discovery", "10) Signature"],
      by: "numbers",
    });
  });

  test("is that in which deals entered them, where names say nothing", () => {
    const traces = [
      { label: "Blue", probability: 0.1, entry: 2.5 },
      { label: "Red", probability: 0.9, entry: 0.2 },
    ];
    expect(orderOfStages(traces)).toEqual({ stages: ["Red", "Blue"], by: "dates" });
  });

  test("is that of the probabilities, where there are no dates", () => {
    const traces = [
      { label: "Blue", probability: 0.6, entry: undefined },
      { label: "Red", probability: 0.2, entry: undefined },
    ];
    expect(orderOfStages(traces)).toEqual({ stages: ["Red", "Blue"], by: "probability" });
  });

  test.each([
    ["Engaging|Prospecting", "Prospecting|Engaging"],
    ["Negotiation|Proposal|Qualified", "Qualified|Proposal|Negotiation"],
    ["Pazarlık|Teklif|Görüşme", "Görüşme|Teklif|Pazarlık"],
    ["SÖZLEŞME|İLK GÖRÜŞME|Teklif verildi", "İLK GÖRÜŞME|Teklif verildi|SÖZLEŞME"],
    ["Contract negotiation|Demo done|Discovery call", "Discovery call|Demo done|Contract negotiation"],
  ])("%s is by their names %s", (given, stages) => {
    expect(orderOfStages(given.split("|").map(named))).toEqual({ stages: stages.split("|"), by: "names" });
  });

  test("is as they appear where nothing tells it", () => {
    expect(orderOfStages(["Blue", "Red"].map(named))).toEqual({ stages: ["Blue", "Red"], by: "appearance" });
    // One name that says something is not enough to place the other.
    expect(orderOfStages(["Blue", "Proposal"].map(named)).by).toBe("appearance");
    const twice = ["Proposal", "Quote"].map(named);
    expect(orderOfStages(twice).by).toBe("appearance");
  });

  test("is not that of numbers which some names lack", () => {
    expect(orderOfStages(["2. Green", "Blue", "1. Red"].map(named)).by).toBe("appearance");
  });

  test("a year is no number of a stage", () => {
    expect(orderOfStages(["2026 plan", "2025 plan"].map(named)).by).toBe("appearance");
  });
});

describe("a known pipeline", () => {
  test.each([
    ["2) New|10 - Qualified|  3 Proposition", [0, 1, 2]],
    ["Proposition|New", [2, 0]],
    ["Proposal / Price -- Quote|Prospecting", [7, 0]],
    ["New|Qualified 2|Proposition", undefined],
    ["A2 New|Qualified|Proposition", undefined],
  ])("%s: %j", (labels, places) => {
    expect(knownPlaces(labels.split("|"))).toEqual(places);
  });
});

describe("the phase of a stage", () => {
  test.each([
    ["Prospecting", 0, 2, "early"],
    ["Engaging", 1, 2, "late"],
    ["Qualified", 1, 5, "early"],
    ["Demo", 2, 5, "middle"],
    ["Proposal", 3, 5, "late"],
    ["Blue", 0, 4, "early"],
    ["Red", 2, 4, "middle"],
    ["Green", 3, 4, "late"],
    ["Blue", 1, 3, "middle"],
    ["Open", 0, 1, "early"],
  ] as const)("%s, %i of %i: %s", (label, place, count, phase) => {
    expect(phaseOf(label, place, count)).toBe(phase);
  });

  test("words count from their beginning", () => {
    expect(typicalPlace("Renewal")).toBeUndefined();
    expect(typicalPlace("Foreclosure")).toBeUndefined();
    expect(typicalPlace("Closing")).toBe(90);
  });
});
