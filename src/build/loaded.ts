import vm from "node:vm";

/** Code.js in a fresh context, as each call of a formula has it. */
export interface Loaded {
  /** The texts of the parts that it has read so far. */
  readonly read: readonly string[];
  call(expression: string, given?: object): unknown;
}

export function load(code: string, services: object = {}): Loaded {
  const read: string[] = [];
  const context: Record<string, unknown> = vm.createContext({ ...services });
  context.eval = (text: string): unknown => {
    read.push(text);
    return vm.runInContext(text, context);
  };
  vm.runInContext(code, context);
  return {
    read,
    call: (expression, given = {}) => vm.runInContext(expression, Object.assign(context, given)),
  };
}

/** All that a formula which only computes asks of Google. */
export const SERVICES = {
  SpreadsheetApp: {
    getActiveSpreadsheet: () => ({
      getSpreadsheetLocale: () => "en_US",
      getSpreadsheetTimeZone: () => "Etc/UTC",
    }),
  },
  Utilities: { formatDate: () => "+0000" },
};
