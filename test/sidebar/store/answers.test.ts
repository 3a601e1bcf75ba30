import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dashboard } from "../../../src/calls/dashboard.ts";
import type { View } from "../../../src/calls/view.ts";
import type { Answer, Server } from "../../../src/sidebar/server.ts";
import { createAnswers } from "../../../src/sidebar/store/answers.ts";
import { funnel } from "../sample/funnel.ts";
import { sample } from "../sample.ts";

const month: View = { period: { unit: "month", back: 0 }, filters: [] };
const year: View = { period: { unit: "year", back: 0 }, filters: [] };

/** A server whose answers carry the number of their request, and come when the test says so. */
function slowServer() {
  const waiting: ((answer: Answer<never>) => void)[] = [];
  const asked: string[] = [];
  const read = (_: View | null, call: string) => {
    asked.push(call);
    return new Promise<Answer<never>>((settle) => waiting.push(settle));
  };
  const answer = (at: number) => waiting[at]?.({ ok: true, value: { ...funnel, won: at } as never });
  const fail = (at: number) => waiting[at]?.({ ok: false, code: "busy", message: `${at}` });
  return { server: { read } as unknown as Server, asked, answer, fail, waiting };
}

const turn = () => new Promise((done) => setTimeout(done));

describe("what the page knows", () => {
  test("is nothing, then what was answered", async () => {
    const { server, answer } = slowServer();
    const answers = createAnswers(server);
    const known = answers.known(month, "funnel");
    expect(known.value).toEqual({ value: null, refusal: null, asking: false });
    const asked = answers.ask(month, "funnel");
    expect(known.value.asking).toBe(true);
    expect(answers.asking.value).toBe(true);
    answer(0);
    expect(await asked).toBe(true);
    expect(known.value).toEqual({ value: { ...funnel, won: 0 }, refusal: null, asking: false });
    expect(answers.asking.value).toBe(false);
  });

  test("is kept by view: another view knows nothing of it, and the way back is there at once", async () => {
    const { server, answer } = slowServer();
    const answers = createAnswers(server);
    answers.ask(month, "funnel");
    answer(0);
    await turn();
    expect(answers.known(year, "funnel").value.value).toBe(null);
    expect(answers.known(month, "funnel").value.value).toMatchObject({ won: 0 });
  });

  test("is kept while it is asked for anew, and when that fails", async () => {
    const { server, answer, fail } = slowServer();
    const answers = createAnswers(server);
    answers.ask(month, "funnel");
    answer(0);
    await turn();
    answers.ask(month, "funnel");
    const known = answers.known(month, "funnel");
    expect(known.value).toMatchObject({ value: { won: 0 }, asking: true });
    fail(1);
    await turn();
    expect(known.value).toMatchObject({ value: { won: 0 }, refusal: { code: "busy" }, asking: false });
  });

  test("is asked once by several at the same time", async () => {
    const { server, asked, answer } = slowServer();
    const answers = createAnswers(server);
    const both = Promise.all([answers.ask(month, "funnel"), answers.ask(month, "funnel")]);
    expect(asked).toHaveLength(1);
    answer(0);
    expect(await both).toEqual([true, true]);
  });

  test("never goes back to an older answer, in whatever order they come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 6 }).chain((count) =>
          fc.record({
            order: fc.shuffledSubarray(
              Array.from({ length: count }, (_, at) => at),
              { minLength: count, maxLength: count },
            ),
            failing: fc.subarray(Array.from({ length: count }, (_, at) => at)),
          }),
        ),
        async ({ order, failing }) => {
          const { server, answer, fail } = slowServer();
          const answers = createAnswers(server);
          for (const _ of order) {
            // A change in between: the one under way is not joined.
            answers.changed(answers.next(), month, null);
            answers.ask(month, "funnel");
          }
          let newest = -1;
          for (const at of order) {
            if (failing.includes(at)) fail(at);
            else {
              answer(at);
              newest = Math.max(newest, at);
            }
            await turn();
            const { value } = answers.known(month, "funnel").value;
            expect(value?.won ?? -1).toBe(newest);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a change of the file", () => {
  const changedTo: Dashboard = { ...sample, user: "after" };

  test("is forgotten by what nobody looks at, and asked anew by what is on the screen", async () => {
    const { server, asked, answer } = slowServer();
    const answers = createAnswers(server);
    const unwatch = answers.watch(month, "funnel");
    answers.ask(month, "funnel");
    answers.ask(year, "funnel");
    answer(0);
    answer(1);
    await turn();
    answers.changed(answers.next(), month, changedTo);
    expect(answers.known(year, "funnel").value.value).toBe(null);
    expect(answers.known(month, "funnel").value).toMatchObject({ value: { won: 0 }, asking: true });
    expect(asked).toHaveLength(3);
    answer(2);
    await turn();
    expect(answers.known(month, "funnel").value).toMatchObject({ value: { won: 2 }, asking: false });
    unwatch();
    answers.changed(answers.next(), month, changedTo);
    expect(asked).toHaveLength(3);
  });

  test("brings its own dashboard, and no read that was sent before replaces it", async () => {
    const { server, waiting } = slowServer();
    const answers = createAnswers(server);
    const unwatch = answers.watch(month, "open");
    answers.ask(month, "open");
    answers.changed(answers.next(), month, changedTo);
    waiting[0]?.({ ok: true, value: { ...sample, user: "before" } as never });
    await turn();
    expect(answers.known(month, "open").value.value?.user).toBe("after");
    unwatch();
  });

  test("is not undone on the screen by an answer from before it", async () => {
    const { server, answer } = slowServer();
    const answers = createAnswers(server);
    const unwatch = answers.watch(month, "funnel");
    answers.ask(month, "funnel");
    answers.changed(answers.next(), month, null);
    answer(0);
    await turn();
    expect(answers.known(month, "funnel").value).toMatchObject({ value: null, asking: true });
    answer(1);
    await turn();
    expect(answers.known(month, "funnel").value).toMatchObject({ value: { won: 1 }, asking: false });
    unwatch();
  });

  test("is waited for by who asks afterwards: an answer on its way is not enough", async () => {
    const { server, asked } = slowServer();
    const answers = createAnswers(server);
    answers.ask(month, "funnel");
    answers.changed(answers.next(), month, null);
    answers.ask(month, "funnel");
    expect(asked).toHaveLength(2);
  });
});

test("of many views the longest unused are forgotten, and never one on the screen", async () => {
  const { server, answer } = slowServer();
  const answers = createAnswers(server);
  const at = (back: number): View => ({ period: { unit: "week", back }, filters: [] });
  answers.watch(at(0), "funnel");
  for (let back = 0; back < 60; back += 1) {
    answers.ask(at(back), "funnel");
    answer(back);
    await turn();
  }
  const known = (back: number) => answers.known(at(back), "funnel").value.value;
  expect(known(59)).not.toBe(null);
  expect(known(0)).not.toBe(null);
  expect(known(3)).toBe(null);
});
