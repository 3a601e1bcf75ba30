import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Execution, Host, MenuItem, SentMail, Sidebar } from "../../host/host.ts";

/** What the page shows of the host, copied at one moment. */
interface View {
  readonly nowMs: number;
  readonly menu: readonly MenuItem[];
  readonly inbox: readonly SentMail[];
  readonly executions: readonly Execution[];
}

interface OpenSidebar extends Sidebar {
  /** Tells one opening from the next, though they show the same page. */
  readonly opening: number;
}

interface Notice {
  /** Plain ones go by themselves; what the add-on says, and what failed, stay until dismissed. */
  readonly tone: "plain" | "said" | "bad";
  readonly text: string;
}

export type Panel = "inbox" | "executions";

/** The state of the page around the workbook, and what can be done on it. */
export interface Desk {
  readonly view: ReadonlySignal<View>;
  readonly sidebar: ReadonlySignal<OpenSidebar | null>;
  readonly notice: ReadonlySignal<Notice | null>;
  /** True while the clock moves or a menu item runs. */
  readonly busy: ReadonlySignal<boolean>;
  readonly panel: Signal<Panel | null>;
  click(item: MenuItem): Promise<void>;
  advance(hours: number): Promise<void>;
  call(name: string, args: readonly unknown[]): Promise<unknown>;
  reloadSidebar(): void;
  closeSidebar(): void;
  dismiss(): void;
  /** Looks whether the host has gone on by itself, as it does when a cell is edited. */
  refresh(): void;
}

const hourMs = 3_600_000;

export function createDesk(host: Host): Desk {
  const view = signal(copyOf(host));
  const sidebar = signal<OpenSidebar | null>(null);
  const notice = signal<Notice | null>(null);
  const busy = signal(false);
  const panel = signal<Panel | null>(null);

  const refresh = () => {
    const seen = view.value;
    const same =
      host.nowMs === seen.nowMs &&
      host.inbox.length === seen.inbox.length &&
      host.executions.length === seen.executions.length;
    if (!same) view.value = copyOf(host);
  };
  const whileBusy = async (work: () => Promise<Notice | null>) => {
    if (busy.value) return;
    busy.value = true;
    notice.value = null;
    try {
      notice.value = await work();
    } catch (error) {
      notice.value = { tone: "bad", text: error instanceof Error ? error.message : String(error) };
    } finally {
      busy.value = false;
      refresh();
    }
  };
  const reloadSidebar = () => {
    if (host.sidebar) sidebar.value = { ...host.sidebar, opening: (sidebar.value?.opening ?? 0) + 1 };
  };

  return {
    view,
    sidebar,
    notice,
    busy,
    panel,
    refresh,
    reloadSidebar,
    closeSidebar: () => {
      sidebar.value = null;
    },
    dismiss: () => {
      notice.value = null;
    },
    click: ({ handler }) =>
      whileBusy(async () => {
        const before = { executions: host.executions.length, told: host.told.length };
        await host.click(handler);
        const ran = host.executions.slice(before.executions);
        if (ran.some(({ calls }) => "Ui.showSidebar" in calls)) reloadSidebar();
        return failureIn(ran) ?? saidIn(host.told.slice(before.told));
      }),
    advance: (hours) =>
      whileBusy(async () => {
        const before = { mails: host.inbox.length, executions: host.executions.length };
        // An hour at a time, so that the clock is seen to move and the page stays alive.
        for (let hour = 0; hour < hours; hour++) {
          await host.advance(hourMs);
          refresh();
          await nextFrame();
        }
        const ran = host.executions.slice(before.executions).filter(({ kind }) => kind === "trigger");
        return failureIn(ran) ?? { tone: "plain", text: told(ran.length, host.inbox.length - before.mails) };
      }),
    call: (name, args) => host.run(name, args).finally(refresh),
  };
}

function copyOf({ nowMs, menu, inbox, executions }: Host): View {
  return { nowMs, menu: [...menu], inbox: [...inbox], executions: [...executions] };
}

function failureIn(executions: readonly Execution[]): Notice | null {
  const failed = executions.find(({ error }) => error !== null);
  return failed ? { tone: "bad", text: `${failed.handler} failed: ${failed.error}` } : null;
}

/** What `ui.alert` and `toast` show. */
function saidIn(said: Host["told"]): Notice | null {
  const text = said.map((each) => `${each.title}\n${each.text}`.trim()).join("\n\n");
  return text === "" ? null : { tone: "said", text };
}

function told(checks: number, mails: number): string {
  if (checks === 0) return "No trigger is set: alerts are switched on in the sidebar.";
  const ran = checks === 1 ? "The hourly check ran" : `The hourly check ran ${checks} times`;
  if (mails === 0) return `${ran}: no mail.`;
  return `${ran}: ${mails === 1 ? "one mail" : `${mails} mails`} sent.`;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
