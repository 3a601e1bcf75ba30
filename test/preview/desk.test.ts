import { beforeEach, describe, expect, test } from "vitest";
import type { Execution, Host, SentMail } from "../../src/host/host.ts";
import { createDesk, type Desk } from "../../src/preview/page/desk.ts";

const hourMs = 3_600_000;

/** A host of which only the clock, the log and one menu item live. */
class StubHost {
  nowMs = 0;
  readonly inbox: SentMail[] = [];
  readonly executions: Execution[] = [];
  readonly menu = [{ caption: "Open", handler: "open" }];
  readonly told: { kind: "alert" | "toast"; title: string; text: string }[] = [];
  sidebar: { title: string; html: string } | null = null;
  failing = false;
  mailsAtHour = 0;

  async click(handler: string): Promise<void> {
    this.ran("menu", handler, { "Ui.showSidebar": 1 });
    this.sidebar = { title: "Salesgauge", html: "<p>1</p>" };
  }

  async advance(ms: number): Promise<void> {
    this.nowMs += ms;
    this.ran("trigger", "hourly", {});
    if (this.nowMs / hourMs !== this.mailsAtHour) return;
    this.inbox.push({ sentMs: this.nowMs, from: "a", to: ["b"], subject: "s", text: "t", html: null });
  }

  ran(kind: Execution["kind"], handler: string, calls: Execution["calls"]): void {
    const error = this.failing ? "no rows" : null;
    this.executions.push({ kind, handler, startMs: this.nowMs, latencyMs: 5, calls, error });
  }
}

let host: StubHost;
let desk: Desk;
beforeEach(() => {
  host = new StubHost();
  desk = createDesk(host as unknown as Host);
});

test("a menu item that shows a sidebar opens it, and once more is another opening", async () => {
  const [item] = desk.view.value.menu;
  if (!item) throw new Error("no item");
  await desk.click(item);
  const first = desk.sidebar.value;
  expect(first).toMatchObject({ title: "Salesgauge", html: "<p>1</p>" });
  await desk.click(item);
  expect(desk.sidebar.value?.opening).not.toBe(first?.opening);
});

test("what a menu item says is shown until it is dismissed", async () => {
  host.click = async () => void host.told.push({ kind: "alert", title: "Help", text: "Type =WIN_RATE(" });
  await desk.click({ caption: "Help", handler: "help" });
  expect(desk.notice.value).toEqual({ tone: "said", text: "Help\nType =WIN_RATE(" });
  desk.dismiss();
  expect(desk.notice.value).toBeNull();
});

test("closed is closed, until it is opened again", () => {
  host.sidebar = { title: "Salesgauge", html: "" };
  desk.reloadSidebar();
  desk.closeSidebar();
  expect(desk.sidebar.value).toBeNull();
  desk.reloadSidebar();
  expect(desk.sidebar.value?.opening).toBeDefined();
});

describe("moving the clock on", () => {
  test("tells how often the check ran and what was sent", async () => {
    host.mailsAtHour = 3;
    await desk.advance(24);
    expect(desk.view.value.nowMs).toBe(24 * hourMs);
    expect(desk.notice.value).toEqual({
      tone: "plain",
      text: "The hourly check ran 24 times: one mail sent.",
    });
    expect(desk.view.value.inbox).toHaveLength(1);
  });

  test("tells a failure by its function and its message", async () => {
    host.failing = true;
    await desk.advance(1);
    expect(desk.notice.value).toEqual({ tone: "bad", text: "hourly failed: no rows" });
    expect(desk.busy.value).toBe(false);
  });

  test("is done once at a time", async () => {
    await Promise.all([desk.advance(2), desk.advance(2)]);
    expect(desk.view.value.nowMs).toBe(2 * hourMs);
  });
});

test("what the host does by itself is seen at the next look", () => {
  host.ran("formula", "WIN_RATE", {});
  expect(desk.view.value.executions).toHaveLength(0);
  desk.refresh();
  expect(desk.view.value.executions).toHaveLength(1);
});
