import {
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Book } from "./book.ts";
import { loading, type Place } from "./custom-function.ts";
import { argumentOf, sameArguments } from "./formula-arguments.ts";
import { resultOf } from "./formula-result.ts";
import { volatileArgument } from "./formula-syntax.ts";
import { Refusal } from "./refusal.ts";
import { RunError, type Runner } from "./runner.ts";

interface Answered {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly result: BaseValueObject;
}

/** Answers the engine when it calculates a custom function, and keeps what stands behind a #ERROR!. */
export class Formulas {
  private readonly notes = new Map<string, string>();
  private answered = new Map<string, Answered[]>();
  private pass = -1;

  private readonly runner: Runner;

  constructor(runner: Runner) {
    this.runner = runner;
  }

  note(place: Place): string | null {
    return this.notes.get(key(place)) ?? null;
  }

  answer(book: Book, name: string, args: readonly FunctionVariantType[], place: Place): BaseValueObject {
    if (!this.runner.cloud.enabled) return ErrorValueObject.create(ErrorType.NAME);
    const formula = book.engine.formulas.getFormulaStringByCell(
      place.row,
      place.column,
      place.sheetId,
      book.engine.workbook.getUnitId(),
    );
    if (formula && volatileArgument(formula, name)) return loading();
    const given = args.map((arg) => argumentOf(arg, book.zone));
    return this.once(book, name, given, place, () => this.calculate(book, name, given, place));
  }

  /** The engine calculates what spills twice in a pass; Google runs the function once. */
  private once(
    book: Book,
    name: string,
    args: readonly unknown[],
    place: Place,
    calculate: () => BaseValueObject,
  ) {
    const { passes } = book.engine.calculation;
    if (passes !== this.pass) this.answered = new Map();
    this.pass = passes;
    const known = this.answered.get(key(place)) ?? [];
    const found = known.find((one) => one.name === name && sameArguments(one.args, args));
    if (found) return found.result;
    const result = calculate();
    this.answered.set(key(place), [...known, { name, args, result }]);
    return result;
  }

  private calculate(book: Book, name: string, args: readonly unknown[], place: Place): BaseValueObject {
    const { cloud } = this.runner;
    this.notes.delete(key(place));
    try {
      const task = {
        kind: "formula",
        handler: name,
        mode: "CUSTOM_FUNCTION",
        user: cloud.user,
        args,
      } as const;
      return resultOf(this.runner.run(task, book), book.zone, book.locale.datePattern);
    } catch (error) {
      if (!(error instanceof RunError || error instanceof Refusal)) throw error;
      const line = error instanceof RunError ? error.line : 0;
      this.notes.set(key(place), `Error\n${error.message} (line ${line}).`);
      return ErrorValueObject.create(ErrorType.ERROR);
    }
  }
}

function key({ sheetId, row, column }: Place): string {
  return `${sheetId} ${row} ${column}`;
}
