import { describe, expect, test } from "vitest";
import { createServer, superseded } from "../../src/sidebar/server.ts";
import { sample } from "./sample.ts";

const online = () => true;

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
    const server = createServer(send, online);
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
    const server = createServer(send, online);
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
    const server = createServer(send, online);
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
    const server = createServer(() => answers.shift() ?? Promise.resolve(""), online);
    const [first, second] = await Promise.all([server("setTrigger", true), server("setTrigger", true)]);
    expect(first).toMatchObject({ ok: false, code: "unreached", trouble: "overload" });
    expect(second).toMatchObject({ ok: true });
  });

  test.each([[null], ["null"], ["<html>sign in</html>"], ["{}"], [undefined]])(
    "the answer %j is a failure in words, not a crash",
    async (text) => {
      const server = createServer(async () => text, online);
      expect(await server("open")).toMatchObject({ ok: false, code: "unreached" });
    },
  );
});
