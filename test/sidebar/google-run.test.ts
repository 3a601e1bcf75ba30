import { afterEach, expect, test, vi } from "vitest";
import { runThroughGoogle } from "../../src/sidebar/google-run.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Handler = (value: unknown) => void;

function google(answer: (success: Handler, failure: Handler) => void) {
  const runner = (success: Handler, failure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    answer: () => answer(success, failure),
  });
  vi.stubGlobal("google", {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
    },
  });
}

test("the answer is what the success handler is given", async () => {
  google((success) => success("text"));
  expect(await runThroughGoogle("{}")).toBe("text");
});

test("the failure handler's error is thrown", async () => {
  google((_, failure) => failure(new Error("Authorization is required")));
  await expect(runThroughGoogle("{}")).rejects.toThrow("Authorization is required");
});

test("a call that neither handler hears of ends after two minutes", async () => {
  vi.useFakeTimers();
  google(() => {});
  const run = expect(runThroughGoogle("{}")).rejects.toThrow("No answer");
  await vi.advanceTimersByTimeAsync(120_000);
  await run;
});

test("outside Google it fails, and does not throw at once", async () => {
  await expect(runThroughGoogle("{}")).rejects.toThrow("google is not defined");
});
