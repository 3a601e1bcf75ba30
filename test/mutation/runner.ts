import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type StrykerOptions,
} from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  type CompleteDryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { type Evaluate, evaluatorOf } from "./evaluator.ts";

interface Running {
  /** Those with these ids alone; undefined: all. */
  readonly only: ReadonlySet<string> | undefined;
  /** Called when everything is loaded and nothing has run. */
  loaded(): void;
}

/**
 * Runs tests in its own process. Stryker's runner for Vitest starts a thread with all of Vitest for each change, which
 * takes twenty times as long as the tests do.
 */
class InProcessRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  private readonly paths: readonly string[];
  /** What the changed code looks at: which change is in force, who asks, how often. */
  private readonly context: InstrumenterContext = {};
  /** By test, when it passed first. */
  private readonly tookMs = new Map<string, number>();
  private evaluate: Evaluate | undefined;

  constructor({ testFiles }: StrykerOptions) {
    this.paths = testFiles;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.context });
    this.evaluate = await evaluatorOf(this.paths);
  }

  async dryRun(): Promise<CompleteDryRunResult> {
    const tests: TestResult[] = [];
    for (const path of this.paths) tests.push(...(await this.run([path], { only: undefined, loaded() {} })));
    const { mutantCoverage } = this.context;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, testFilter = [] } = options;
    const only = testFilter.length === 0 ? undefined : new Set(testFilter);
    const files = new Set(testFilter.map((id) => id.split("#")[0]));
    const paths = this.paths.filter((path) => only === undefined || files.has(path));
    const activate = () => Object.assign(this.context, { activeMutant: activeMutant.id });
    Object.assign(this.context, { hitCount: 0, hitLimit });
    if (mutantActivation === "static") activate();
    const tests = await this.run(paths, { only, loaded: activate });
    delete this.context.activeMutant;
    const endless = determineHitLimitReached(this.context.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }

  /** Up to the first test that fails; quick ones come first, as few changes need hundreds of draws to be noticed. */
  private async run(paths: readonly string[], { only, loaded }: Running): Promise<TestResult[]> {
    if (this.evaluate === undefined) throw new Error("init() comes first");
    const results: TestResult[] = [];
    const { load, takeCollected } = this.evaluate();
    const declared = [];
    for (const path of paths) {
      const failure = await failureOf(() => load(path));
      if (failure !== undefined) return [resultOf(path, "loads", 0, failure)];
      declared.push(...takeCollected().map((one) => ({ ...one, path, id: idOf(path, one.name) })));
    }
    const tookMs = ({ id }: { readonly id: string }) => this.tookMs.get(id) ?? 0;
    loaded();
    for (const { path, name, id, run } of declared.sort((a, b) => tookMs(a) - tookMs(b))) {
      if (only !== undefined && !only.has(id)) continue;
      this.context.currentTestId = id;
      const before = performance.now();
      const failure = await failureOf(run);
      delete this.context.currentTestId;
      const took = performance.now() - before;
      results.push(resultOf(path, name, took, failure));
      if (failure !== undefined) break;
      if (!this.tookMs.has(id)) this.tookMs.set(id, took);
    }
    return results;
  }
}

async function failureOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function idOf(path: string, name: string): string {
  return `${path}#${name}`;
}

function resultOf(path: string, name: string, timeSpentMs: number, failure: string | undefined): TestResult {
  const result = { id: idOf(path, name), name, fileName: resolve(path), timeSpentMs };
  return failure === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: failure };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
