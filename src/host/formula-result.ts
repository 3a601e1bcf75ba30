import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { isDate } from "./realm.ts";
import { Refusal } from "./refusal.ts";
import { serialOfInstant, type Zone } from "./zone.ts";

/**
 * What a custom function has returned, as the engine takes it. Where Google's own page leaves open what happens
 * (a row without rows, rows of different lengths, an object, a promise) it is refused, so that nobody relies on it.
 *
 * @throws Refusal
 */
export function resultOf(value: unknown, zone: Zone, datePattern: string): BaseValueObject {
  if (!Array.isArray(value)) return scalarOf(value, zone, datePattern);
  const rows: readonly unknown[] = value;
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 0;
  if (width === 0) throw new Refusal("The function returned an array that is not rows of cells");
  const list = rows.map((row) => {
    if (!Array.isArray(row) || row.length !== width)
      throw new Refusal("The function returned rows of different lengths");
    return Array.from(row, (item) => scalarOf(item, zone, datePattern));
  });
  if (list.length === 1 && width === 1) return list[0]?.[0] ?? NullValueObject.create();
  return ArrayValueObject.create({
    calculateValueList: list,
    rowCount: list.length,
    columnCount: width,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarOf(value: unknown, zone: Zone, datePattern: string): BaseValueObject {
  if (value === null || value === undefined || value === "") return NullValueObject.create();
  if (typeof value === "number") {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (!isDate(value)) throw new Refusal("The function returned a value that no cell can hold");
  const serial = serialOfInstant(zone, value.getTime());
  if (Number.isNaN(serial)) return ErrorValueObject.create(ErrorType.NUM);
  return NumberValueObject.create(serial, Number.isInteger(serial) ? datePattern : `${datePattern} h:mm:ss`);
}
