import { describe, expect, test } from "vitest";
import { createServer, superseded } from "../../src/sidebar/server.ts";
import { sample } from "./sample.ts";

const rest = { isOnline: () => true, pause: async () => {} };

/** Requests that are answered when the test says so. */
function slowAddOn() {
  const waiting: { readonly call: string; readonly settle: (answer: unknown) => void }[] = [];
  const send = (request: string) =>
    new Promise<unknown>((settle) => {
      const { call }: { call: string } = JSON.parse(request);
      waiting.push({ call, settle });
    });
  const calls = () => waiting.map(({ call }) => call);
  const answer = (at: number) => waiting[at]?.settle(JSON.stringify({ ok: true, value: sample }));
  return { send, calls, answer };
}

const turn = () => new Promise((done) => setTimeout(done));

describe("the way to the add-on", () => {
  test("a second write waits for the first, and a read for both", async () => {
    const { send, calls, answer } = slowAddOn();
    const server = createServer({ ...rest, send });
    server("setTrigger", true);
    server("setTrigger", false);
    server("open");
    await turn();
    expect(calls()).toEqual(["setTrigger"]);
    answer(0);
    await turn();
    expect(calls()).toEqual(["setTrigger", "setTrigger"]);
    answer(1);
    await turn();
    expect(calls()).toEqual(["setTrigger", "setTrigger", "open"]);
  });

  test("a read that a later request overtakes is dropped, even if it comes last", async () => {
    const { send, answer } = slowAddOn();
    const server = createServer({ ...rest, send });
    const early = server("open");
    const late = server("setTrigger", true);
    await turn();
    answer(1);
    answer(0);
    expect(await late).toEqual({ ok: true, value: sample });
    expect(await early).toBe(superseded);
  });

  test("a write is never dropped", async () => {
    const { send, answer } = slowAddOn();
    const server = createServer({ ...rest, send });
    const write = server("setTrigger", true);
    server("open");
    await turn();
    answer(0);
    expect(await write).toMatchObject({ ok: true });
  });

  test("a failed write does not stop the next", async () => {
    const answers = [
      Promise.reject(new Error("Server error occurred")),
      Promise.resolve('{"ok":true,"value":1}'),
    ];
    const server = createServer({ ...rest, send: () => answers.shift() ?? Promise.resolve("") });
    const [first, second] = await Promise.all([server("setTrigger", true), server("setTrigger", true)]);
    expect(first).toMatchObject({ ok: false, code: "unreached", trouble: "overload" });
    expect(second).toMatchObject({ ok: true });
  });

  test("a read that meets a busy Google is tried three times more, with growing pauses", async () => {
    const pauses: number[] = [];
    const server = createServer({
      isOnline: () => true,
      send: () => Promise.reject(new Error("Server error occurred, please try again.")),
      pause: async (ms) => {
        pauses.push(ms);
      },
    });
    expect(await server("open")).toMatchObject({ ok: false, trouble: "overload" });
    expect(pauses).toEqual([1_000, 2_000, 4_000]);
  });

  test("a write that meets a busy Google is not tried again by itself: it may have been done", async () => {
    const sent: string[] = [];
    const send = (request: string) => {
      sent.push(request);
      return Promise.reject(new Error("Server error occurred, please try again."));
    };
    expect(await createServer({ ...rest, send })("setTrigger", true)).toMatchObject({ ok: false });
    expect(sent).toHaveLength(1);
  });

  test.each([[null], ["null"], ["<html>sign in</html>"], ["{}"], [undefined]])(
    "the answer %j is a failure in words, not a crash",
    async (text) => {
      const server = createServer({ ...rest, send: async () => text });
      expect(await server("open")).toMatchObject({ ok: false, code: "unreached" });
    },
  );
});
