import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { Calls, Dashboard } from "../../calls/calls.ts";
import { type Refusal, type Server, superseded } from "../server.ts";

/** What the add-on has told, and what the page is asking it. */
export interface Session {
  readonly dashboard: ReadonlySignal<Dashboard | null>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  readonly loading: ReadonlySignal<boolean>;
  /** The name of the write under way: its button shows progress, all others wait. */
  readonly running: ReadonlySignal<string | null>;
  /** @returns whether the figures are new */
  load(): Promise<boolean>;
  /**
   * Asks for a change. A second one while the first is under way is not sent.
   *
   * @param settle runs together with the new dashboard, so that nobody sees one without the other
   * @returns null when it is done, else why not; "busy" when it was not sent
   */
  write<Name extends Exclude<keyof Calls, "open">>(
    action: string,
    call: Name,
    args: Parameters<Calls[Name]>,
    settle?: (dashboard: Dashboard) => void,
  ): Promise<Refusal | "busy" | null>;
  report(refusal: Refusal | null): void;
}

export function createSession(server: Server): Session {
  const dashboard = signal<Dashboard | null>(null);
  const refusal = signal<Refusal | null>(null);
  const running = signal<string | null>(null);
  const loads = signal(0);
  const loading = signal(false);

  const count = (step: number) => {
    loads.value += step;
    loading.value = loads.value > 0;
  };

  return {
    dashboard,
    refusal,
    loading,
    running,
    report: (next) => {
      refusal.value = next;
    },
    load: async () => {
      count(1);
      const answer = await server("open");
      return batch(() => {
        count(-1);
        if (answer === superseded) return false;
        refusal.value = answer.ok ? null : answer;
        if (answer.ok) dashboard.value = answer.value;
        return answer.ok;
      });
    },
    write: async (action, call, args, settle) => {
      if (running.value !== null) return "busy";
      running.value = action;
      refusal.value = null;
      const answer = await server(call, ...args);
      return batch(() => {
        running.value = null;
        if (answer === superseded) return null;
        if (!answer.ok) return answer;
        dashboard.value = answer.value;
        settle?.(answer.value);
        return null;
      });
    },
  };
}
