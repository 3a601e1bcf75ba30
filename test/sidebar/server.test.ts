import { describe, expect, test } from "vitest";
import type { Request } from "../../src/calls/calls.ts";
import type { View } from "../../src/calls/view.ts";
import { createServer } from "../../src/sidebar/server.ts";
import { sample } from "./sample.ts";

const rest = { isOnline: () => true, pause: async () => {} };
const view: View = { period: { unit: "month", back: 2 }, filters: [{ by: "owner", value: "Ada" }] };

/** Requests that are answered when the test says so. */
function slowAddOn() {
  const waiting: { readonly request: Request; readonly settle: (answer: unknown) => void }[] = [];
  const send = (text: string) =>
    new Promise<unknown>((settle) => {
      waiting.push({ request: JSON.parse(text), settle });
    });
  const calls = () => waiting.map(({ request }) => request.call);
  const answer = (at: number) => waiting[at]?.settle(JSON.stringify({ ok: true, value: sample }));
  return { send, calls, answer, waiting };
}

const turn = () => new Promise((done) => setTimeout(done));

describe("the way to the add-on", () => {
  test("each request says which view it is about", async () => {
    const { send, waiting } = slowAddOn();
    const server = createServer({ ...rest, send });
    server.read(view, "detail", "win-rate");
    server.read(null, "open");
    await turn();
    expect(waiting.map(({ request }) => request)).toEqual([
      { call: "detail", args: ["win-rate"], view },
      { call: "open", args: [], view: null },
    ]);
  });

  test("acts go one after another in the order in which they are asked for, and reads wait for those before", async () => {
    const { send, calls, answer } = slowAddOn();
    const server = createServer({ ...rest, send });
    server.act(view, "setTrigger", true);
    server.act(view, "writeReport");
    server.read(view, "open");
    await turn();
    expect(calls()).toEqual(["setTrigger"]);
    answer(0);
    await turn();
    expect(calls()).toEqual(["setTrigger", "writeReport"]);
    answer(1);
    await turn();
    expect(calls()).toEqual(["setTrigger", "writeReport", "open"]);
  });

  test("reads do not wait for each other", async () => {
    const { send, calls } = slowAddOn();
    const server = createServer({ ...rest, send });
    server.read(view, "open");
    server.read(view, "funnel");
    await turn();
    expect(calls()).toEqual(["open", "funnel"]);
  });

  test("a failed act does not stop the next", async () => {
    const answers = [
      Promise.reject(new Error("Server error occurred")),
      Promise.resolve('{"ok":true,"value":1}'),
    ];
    const server = createServer({ ...rest, send: () => answers.shift() ?? Promise.resolve("") });
    const [first, second] = await Promise.all([
      server.act(view, "setTrigger", true),
      server.act(view, "setTrigger", true),
    ]);
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
    expect(await server.read(view, "open")).toMatchObject({ ok: false, trouble: "overload" });
    expect(pauses).toEqual([1_000, 2_000, 4_000]);
  });

  test.each([
    ["setTrigger", (server: ReturnType<typeof createServer>) => server.act(view, "setTrigger", true)],
    ["writeReport", (server: ReturnType<typeof createServer>) => server.act(view, "writeReport")],
  ])("%s that meets a busy Google is not tried again by itself: it may have been done", async (_, act) => {
    const sent: string[] = [];
    const send = (request: string) => {
      sent.push(request);
      return Promise.reject(new Error("Server error occurred, please try again."));
    };
    expect(await act(createServer({ ...rest, send }))).toMatchObject({ ok: false });
    expect(sent).toHaveLength(1);
  });

  test.each([[null], ["null"], ["<html>sign in</html>"], ["{}"], [undefined]])(
    "the answer %j is a failure in words, not a crash",
    async (text) => {
      const server = createServer({ ...rest, send: async () => text });
      expect(await server.read(view, "open")).toMatchObject({ ok: false, code: "unreached" });
    },
  );
});
