import type { Answer } from "../../src/functions/formula.ts";
import { wordProblem } from "../../src/locale/word-problem.ts";
import { wordsIn } from "../../src/locale/words.ts";
import { InputError } from "../../src/table/problem.ts";
import { ask } from "../functions/ask.ts";

export interface FuzzedCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly locale: string;
  readonly zone: string;
}

/** What is wrong with how a formula answered; undefined when nothing is. */
export function faultOf({ name, args, locale, zone }: FuzzedCall): string | undefined {
  try {
    return answerFault(ask(name, args, locale, zone));
  } catch (error) {
    if (!(error instanceof InputError)) return `threw ${String(error)}`;
    return errorFault(error);
  }
}

/** What is wrong with an answer as cells of a sheet; undefined when nothing is. */
export function answerFault(answer: Answer | readonly unknown[]): string | undefined {
  if (!Array.isArray(answer)) return cellFault(answer);
  const rows: readonly unknown[] = answer;
  if (rows.length === 0) return "no row";
  const widths = new Set(rows.map((row) => (Array.isArray(row) ? row.length : -1)));
  if (widths.size !== 1 || widths.has(-1) || widths.has(0)) return `rows of ${[...widths].join(", ")} cells`;
  return rows
    .flat()
    .map(cellFault)
    .find((fault) => fault !== undefined);
}

function cellFault(cell: unknown): string | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? undefined : `the number ${cell}`;
  if (typeof cell === "string")
    return cell.length > 50_000 ? "a text over 50,000 characters" : textFault(cell);
  return `a cell of type ${cell === null ? "null" : typeof cell}`;
}

/** What a program prints that has lost its way. NaN alone may be a person's own text. */
function textFault(text: string): string | undefined {
  return /\bundefined\b|\[object |\bInfinity%/.test(text) ? `the text ${text.slice(0, 80)}` : undefined;
}

function errorFault({ problem }: InputError): string | undefined {
  for (const language of ["en", "tr"] as const) {
    const message = wordProblem(problem, wordsIn(language).errors);
    // Only a formula that takes none has no argument to name.
    const named = message.includes(problem.argument) && (problem.argument !== "" || takesNone(problem));
    if (!named) return `an error that names no argument: ${problem.kind}: ${message.slice(0, 120)}`;
    const lost = /\bundefined\b|\[object |\bNaN\b/.exec(withoutQuotes(message, problem));
    if (lost !== null) return `an error that says ${lost[0]}: ${message.slice(0, 120)}`;
  }
  return undefined;
}

function takesNone(problem: InputError["problem"]): boolean {
  return problem.kind === "too-many-arguments" && problem.most === 0;
}

/** A message without what the person wrote, which it quotes. */
function withoutQuotes(message: string, problem: InputError["problem"]): string {
  const found: unknown = "found" in problem ? problem.found : "";
  const quoted = (Array.isArray(found) ? found : [found]).map(String).filter((text) => text !== "");
  return quoted.reduce((rest, text) => rest.split(text).join(""), message);
}
