import { expect, test } from "vitest";
import { blocksOf, heightsOf } from "../../src/mail/layout/course.ts";

test.each([
  ["in proportion, from 0", [1, 4, 8], "▁▄█"],
  ["a period without a figure is a gap", [4, null, 8], "▄·█"],
  ["small differences stay small", [47, 48], "██"],
  ["from the lowest, where one is below 0", [-4, 0, 4], "▁▄█"],
  ["nothing but zeros", [0, 0], "▁▁"],
  ["no figure at all", [null], "·"],
])("%s", (_, values, blocks) => {
  expect(blocksOf(values)).toBe(blocks);
});

test("heights are shares of the highest", () => {
  expect(heightsOf([5, null, 20])).toEqual([0.25, null, 1]);
});
