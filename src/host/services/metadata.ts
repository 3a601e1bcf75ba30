import type { Execution } from "../execution.ts";
import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import { mismatch, text } from "./arguments.ts";
import { enumeration } from "./enumeration.ts";

export const metadataEnums = {
  DeveloperMetadataVisibility: enumeration("DOCUMENT", "PROJECT"),
} as const;

/** What a script has noted of a sheet, where no user sees it; it stays with a sheet that is renamed or copied. */
export interface Metadata {
  readonly key: string;
  value: string | null;
}

/** The notes of a sheet, kept by the engine's id of the sheet. */
export function metadataOf(x: Execution, sheetId: string): Metadata[] {
  const known = x.book.metadata.get(sheetId);
  if (known !== undefined) return known;
  const made: Metadata[] = [];
  x.book.metadata.set(sheetId, made);
  return made;
}

/** `addDeveloperMetadata(key)`, with a value, with a visibility, or with both. */
export function addMetadata(x: Execution, sheetId: string, args: readonly unknown[]): void {
  const call = "SpreadsheetApp.Sheet.addDeveloperMetadata";
  const visibilities: readonly unknown[] = Object.values(metadataEnums.DeveloperMetadataVisibility);
  const [key, ...rest] = args;
  const given = rest.filter((arg) => !visibilities.includes(arg));
  if (args.length < 1 || args.length > 3 || given.length > 1) throw mismatch(args, call);
  const [value] = given;
  const made = { key: text(key, call), value: value === undefined ? null : text(value, call) };
  const own = metadataOf(x, sheetId);
  checkRoom([...own, made]);
  own.push(made);
}

function checkRoom(all: readonly Metadata[]): void {
  const characters = all.reduce((sum, { key, value }) => sum + key.length + (value ?? "").length, 0);
  // Google's text: unconfirmed.
  if (characters > limits.metadataCharacters) throw new Refusal("Developer metadata quota exceeded.");
}

export class DeveloperMetadataService {
  private readonly x: Execution;
  private readonly sheetId: string;
  private readonly own: Metadata;

  constructor(x: Execution, sheetId: string, own: Metadata) {
    this.x = x;
    this.sheetId = sheetId;
    this.own = own;
  }

  getKey() {
    return this.own.key;
  }
  getValue() {
    return this.own.value;
  }
  setValue(value: unknown) {
    const wanted = text(value, "SpreadsheetApp.DeveloperMetadata.setValue");
    const others = metadataOf(this.x, this.sheetId).filter((one) => one !== this.own);
    checkRoom([...others, { ...this.own, value: wanted }]);
    this.own.value = wanted;
    return this;
  }
  remove() {
    const all = metadataOf(this.x, this.sheetId);
    const at = all.indexOf(this.own);
    if (at >= 0) all.splice(at, 1);
  }
}
