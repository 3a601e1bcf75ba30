import { chai, JestAsymmetricMatchers, JestChaiExpect } from "@vitest/expect";

/** Stands for "vitest" where tests are run by `runner.ts`: collects what they declare, and has Vitest's own `expect`. */
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const { expect } = chai;

export interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

const collected: Collected[] = [];
let groups: readonly string[] = [];

/** All tests that were declared since it was last asked. */
export function takeCollected(): readonly Collected[] {
  return collected.splice(0);
}

type Body = (...values: readonly unknown[]) => unknown;
type Declare = (name: string, body: Body, ...values: readonly unknown[]) => void;

const declareTest: Declare = (name, body, ...values) => {
  collected.push({ name: [...groups, name].join(" "), run: () => body(...values) });
};

const declareGroup: Declare = (name, body, ...values) => {
  const outside = groups;
  groups = [...groups, name];
  body(...values);
  groups = outside;
};

/**
 * Each row of a table is a test of its own; its number tells it from the others. Rows are lists of arguments where all
 * are lists, as Vitest has it.
 */
function withEach(declare: Declare) {
  const each = (rows: readonly unknown[]) => (name: string, body: Body) => {
    const spread = rows.every(Array.isArray);
    for (const [i, row] of rows.entries()) {
      declare(`${name} ${i + 1}`, body, ...(spread && Array.isArray(row) ? row : [row]));
    }
  };
  return Object.assign(declare, { each });
}

function withChoices(declare: Declare) {
  const skipped = withEach(() => {});
  const declared = withEach(declare);
  return Object.assign(declared, { skipIf: (skip: boolean) => (skip ? skipped : declared) });
}

export const test = withChoices(declareTest);
export const describe = withChoices(declareGroup);
