import { BooleanNumber } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  type IFunctionInfo,
  StringValueObject,
} from "@univerjs/engine-formula";
import { parseError } from "./book.ts";
import type { FormulaHelp } from "./host.ts";

/** Where a formula stands: rows and columns from 0. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type Answer = (name: string, args: readonly FunctionVariantType[], place: Place) => BaseValueObject;

/** The engine's form of the functions of these names: each calculates by asking for the answer. */
export function customFunctions(names: Iterable<string>, answer: Answer) {
  class CustomFunction extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;
    override isCustom() {
      return false;
    }
    override calculate(...args: FunctionVariantType[]) {
      return answer(String(this.name), args, {
        sheetId: this.subUnitId ?? "",
        row: this.row,
        column: this.column,
      });
    }
  }
  class ParseError extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;
    override calculate() {
      return ErrorValueObject.create(ErrorType.ERROR);
    }
  }
  const custom = [...names].map((name): [typeof BaseFunction, string] => [
    CustomFunction,
    name.toUpperCase(),
  ]);
  return [...custom, [ParseError, parseError] as [typeof BaseFunction, string]];
}

/** What the grid shows while somebody types the formula. Google's help holds every parameter for required. */
export function functionInfo({ name, description, params }: FormulaHelp): IFunctionInfo {
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: params.map((param) => ({
      name: param.name,
      detail: param.description,
      example: "",
      require: BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** What a cell shows for as long as a formula's argument is volatile. [platform 1.3.11] */
export function loading(): BaseValueObject {
  return StringValueObject.create("Loading...");
}
