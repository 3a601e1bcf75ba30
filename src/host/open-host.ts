import { LocaleType, LogLevel } from "@univerjs/core";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import type { createUniver } from "@univerjs/presets";
import { Book } from "./book.ts";
import { openCloud } from "./cloud.ts";
import { customFunctions, functionInfo } from "./custom-function.ts";
import { type Declarations, declarationsOf, isPrivate } from "./declarations.ts";
import { openEngine } from "./engine.ts";
import { Faults } from "./faults.ts";
import { watchEntries, watchGrowth } from "./formula-entry.ts";
import { Formulas } from "./formulas.ts";
import { readEditing } from "./grid-editing.ts";
import type { HostOptions } from "./host.ts";
import { LocalHost } from "./local-host.ts";
import type { OpenRealm } from "./realm.ts";
import { Runner } from "./runner.ts";
import { snapshotOf } from "./snapshot.ts";

type Preset = Parameters<typeof createUniver>[0]["presets"][number];

/** What differs between Node and the browser. */
export interface Surroundings {
  realms(declarations: Declarations): OpenRealm;
  /** The engine's preset, given the formulas of the add-on. */
  preset(formula: {
    readonly function: ReturnType<typeof customFunctions>;
    readonly description: IFunctionInfo[];
    readonly initialFormulaComputing: number;
  }): Preset;
  readonly locales: NonNullable<Parameters<typeof createUniver>[0]["locales"]>;
  /** Takes away what the surroundings have made. */
  end(): void;
}

/** The engine calculates every formula when the file is opened. */
const forced = 0;

export async function openHost(
  options: HostOptions,
  surroundings: Surroundings,
): Promise<{ host: LocalHost; book: Book }> {
  const cloud = openCloud(options);
  const declarations = declarationsOf(options.files.code);
  const runner = new Runner(cloud, new Faults(), declarations, surroundings.realms(declarations));
  const formulas = new Formulas(runner);
  const callable = [...declarations.functions].filter((name) => !isPrivate(name));
  const named = new Map(callable.map((name) => [name.toUpperCase(), name]));
  const functions = customFunctions(callable, (name, args, place) =>
    formulas.answer(book, named.get(name) ?? name, args, place),
  );
  const preset = surroundings.preset({
    function: functions,
    description: declarations.formulas.map(functionInfo),
    initialFormulaComputing: forced,
  });
  const engine = openEngine(
    { locale: LocaleType.EN_US, locales: surroundings.locales, logLevel: LogLevel.ERROR, presets: [preset] },
    snapshotOf(options.sheets, cloud.locale.decimal === ","),
  );
  const book: Book = new Book(engine, cloud.locale, cloud.zone);
  watchEntries(book);
  watchGrowth(book);
  readEditing(book);
  const host = new LocalHost(book, runner, formulas, () => {
    engine.dispose();
    surroundings.end();
  });
  host.open();
  await host.settled();
  return { host, book };
}
