import { expect, test } from "vitest";
import { declarationsOf } from "../../src/host/declarations.ts";

const code = `
var arrow = () => 1;
var assigned = function () {};
globalThis.hung = function () {};
(function () { function inner() {} })();
/**
 * Share of deals won,
 * <b>open</b> ones left out.
 *
 * @param {number|number[][]} won Deals won, or a range.
 * @param {number} [lost] Deals lost.
 *   Optional.
 * @return {number} The rate.
 * @customfunction
 */
function WIN_RATE(won, lost) {}
/** Not for cells. */
function answer(request) {}
/** Hidden. @customfunction */
function secret_() {}
/** Far above. @customfunction */
var between;
function LATER() {}
`;

test("only functions that are declared at top level count", () => {
  expect([...declarationsOf(code).functions]).toEqual(["WIN_RATE", "answer", "secret_", "LATER"]);
});

test("a formula's help is the comment directly above it, on one line and without tags", () => {
  expect(declarationsOf(code).formulas).toEqual([
    {
      name: "WIN_RATE",
      description: "Share of deals won, open ones left out.",
      params: [
        { name: "won", description: "Deals won, or a range." },
        // Google's help does not know [optional].
      ],
    },
  ]);
});

test.each([
  "class A { x = 1 }",
  "class A { #x() {} }",
  "class A { static x = 1 }",
  "export function f() {}",
  "await f()",
])("%s does not parse, as on Google", (text) => expect(() => declarationsOf(text)).toThrow(SyntaxError));
