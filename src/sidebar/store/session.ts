import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Calls, Deeds, Writes } from "../../calls/calls.ts";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { Filter, View } from "../../calls/view.ts";
import type { Answer, Refusal, Server } from "../server.ts";
import { type Answers, createAnswers } from "./answers.ts";
import { filterOf, viewKey } from "./view-change.ts";

/** What the add-on has told, and what the page is asking it. */
export interface Session {
  readonly answers: Answers;
  /** What the figures are wanted of; null until the file has said what it was last looked at. */
  readonly view: ReadonlySignal<View | null>;
  /** Filters of the view wanted last that the add-on took off, since the file has no such label to be read. */
  readonly lost: ReadonlySignal<readonly Filter[]>;
  /** Of the view wanted, or of the one before while that is on its way. */
  readonly dashboard: ReadonlySignal<Dashboard | null>;
  /** Whether the dashboard is of the view wanted. */
  readonly current: ReadonlySignal<boolean>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  readonly loading: ReadonlySignal<boolean>;
  /** The name of the act under way: its button shows progress, all others wait. */
  readonly running: ReadonlySignal<string | null>;
  /** Reads anew all that is on the screen. @returns whether the figures are new */
  load(): Promise<boolean>;
  /** Reads the figures anew if they are old: the sheet may have been worked in meanwhile. */
  freshen(): Promise<void>;
  /** Back to the view before, with the reason, where its figures cannot be had. */
  setView(view: View): Promise<void>;
  /**
   * Asks for a change. A second one while the first is under way is not sent.
   *
   * @param settle runs together with the new dashboard, so that nobody sees one without the other
   * @returns null when it is done, else why not; "busy" when it was not sent
   */
  write<Name extends keyof Writes>(
    action: string,
    call: Name,
    args: Parameters<Calls[Name]>,
    settle?: (dashboard: Dashboard) => void,
  ): Promise<Refusal | "busy" | null>;
  /** Has something done in the spreadsheet; "busy" when it was not sent. */
  deed<Name extends keyof Deeds>(
    action: string,
    call: Name,
    ...args: Parameters<Deeds[Name]>
  ): Promise<Answer<ReturnType<Deeds[Name]>> | "busy">;
  report(refusal: Refusal | null): void;
  /** Until no act is under way. */
  idle(): Promise<void>;
}

/** Somebody who looks back and forth between sheet and sidebar is not made to wait each time. */
const freshMs = 60_000;

export function createSession(server: Server, nowMs: () => number): Session {
  const answers = createAnswers(server);
  const look = createLook(answers);
  const refusal = signal<Refusal | null>(null);
  const running = signal<string | null>(null);

  let answeredMs = nowMs();

  const load = async () => {
    const asked = look.view.peek();
    const known = answers.known(asked, "open");
    const answered = await answers.ask(asked, "open");
    answeredMs = nowMs();
    batch(() => {
      // Meanwhile the page may have gone on to another view, which answers for itself.
      if (look.view.peek() !== asked) return;
      refusal.value = known.peek().refusal;
      look.follow();
    });
    return answered;
  };

  /** The screen shows more than the dashboard, and all of it may be old. */
  const loadAll = () => {
    const loading = load();
    answers.again();
    return loading;
  };

  return {
    answers,
    view: look.view,
    lost: look.lost,
    dashboard: look.dashboard,
    current: look.current,
    refusal,
    loading: answers.asking,
    running,
    load: loadAll,
    freshen: async () => {
      if (nowMs() - answeredMs > freshMs && running.value === null) await loadAll();
    },
    report: (next) => {
      refusal.value = next;
    },
    idle: () =>
      new Promise((done) => {
        const stop = running.subscribe((action) => {
          if (action !== null) return;
          done();
          queueMicrotask(() => stop());
        });
      }),
    setView: async (view) => {
      look.at(view);
      if (await load()) return;
      if (look.view.peek() === view) look.goBack();
    },
    write: async (action, call, args, settle) => {
      if (running.value !== null) return "busy";
      running.value = action;
      refusal.value = null;
      const view = look.view.peek();
      const at = answers.next();
      const answer: Answer<Dashboard> = await server.act(view, call, ...args);
      return batch(() => {
        running.value = null;
        if (!answer.ok) {
          // Nobody knows whether what Google broke off was done.
          if (answer.code === "unreached") answers.changed(at, view, null);
          return answer;
        }
        answers.changed(at, view, answer.value);
        look.follow();
        settle?.(answer.value);
        return null;
      });
    },
    deed: async (action, call, ...args) => {
      if (running.value !== null) return "busy";
      running.value = action;
      refusal.value = null;
      const answer = await server.act(look.view.peek(), call, ...args);
      running.value = null;
      return answer;
    },
  };
}

/** What the page looks at: the view wanted, and the dashboard that is there to be shown. */
function createLook(answers: Answers) {
  const view = signal<View | null>(null);
  const lost = signal<readonly Filter[]>([]);
  const last = signal<Dashboard | null>(null);
  const own = computed(() => answers.known(view.value, "open").value.value);
  let unwatch = answers.watch(null, "open");
  const at = (next: View | null) => {
    if (own.peek() !== null) last.value = own.peek();
    unwatch();
    unwatch = answers.watch(next, "open");
    view.value = next;
  };
  return {
    view,
    lost,
    dashboard: computed(() => own.value ?? last.value),
    current: computed(() => own.value !== null),
    at: (next: View) =>
      batch(() => {
        lost.value = [];
        at(next);
      }),
    /** The add-on may have put the view right: a filter may be gone, a period out of reach. */
    follow: () => {
      const answered = own.peek()?.view;
      const wanted = view.peek();
      // A file without a table has nothing to look at: once it has one, it opens as that one suggests.
      if (wanted === null && own.peek()?.sources.length === 0) return;
      if (answered === undefined || viewKey(answered) === viewKey(wanted)) return;
      answers.share(wanted, answered);
      lost.value = (wanted?.filters ?? []).filter(({ by }) => filterOf(answered, by) === null);
      at(answered);
    },
    goBack: () => {
      if (own.peek() === null && last.peek() !== null) at(last.peek()?.view ?? null);
    },
  };
}
