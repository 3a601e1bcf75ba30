import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Desk } from "./desk.ts";
import { Executions } from "./executions.tsx";
import { Inbox } from "./inbox.tsx";
import { SidebarFrame, SidebarHint } from "./sidebar-frame.tsx";
import { timeWriter } from "./time.ts";
import { TopBar } from "./top-bar.tsx";

interface Props {
  readonly desk: Desk;
  readonly grid: HTMLElement;
  readonly googleScript: string;
  readonly locale: string;
  readonly timeZone: string;
}

export function App({ desk, grid, googleScript, locale, timeZone }: Props) {
  const writeTime = timeWriter(timeZone);
  const { panel, sidebar } = desk;
  const focusGrid = useCallback(() => grid.querySelector<HTMLElement>("[contenteditable]")?.focus(), [grid]);
  const closePanel = () => {
    panel.value = null;
  };
  return (
    <>
      <TopBar desk={desk} locale={locale} timeZone={timeZone} />
      <div class="desk">
        <main class="workbook" aria-label="Spreadsheet">
          <Mounted element={grid} />
          {panel.value === "inbox" && (
            <Inbox mails={desk.view.value.inbox} writeTime={writeTime} onClose={closePanel} />
          )}
          {panel.value === "executions" && (
            <Executions executions={desk.view.value.executions} writeTime={writeTime} onClose={closePanel} />
          )}
        </main>
        {sidebar.value ? (
          <SidebarFrame
            key={sidebar.value.opening}
            sidebar={sidebar.value}
            googleScript={googleScript}
            nowMs={desk.view.value.nowMs}
            onCall={desk.call}
            onReload={desk.reloadSidebar}
            onClose={desk.closeSidebar}
            onFocusEditor={focusGrid}
          />
        ) : (
          <SidebarHint />
        )}
      </div>
      <Notices desk={desk} />
    </>
  );
}

function Notices({ desk: { notice, dismiss } }: Pick<Props, "desk">) {
  const shown = notice.value;
  useEffect(() => {
    if (shown?.tone !== "plain") return;
    const timer = setTimeout(dismiss, 6_000);
    return () => clearTimeout(timer);
  }, [shown, dismiss]);
  return (
    <div class="notices" role="status">
      {shown && (
        <p class={`notice ${shown.tone}`}>
          {shown.text}
          <button type="button" class="plain" aria-label="Dismiss" onClick={dismiss}>
            ✕
          </button>
        </p>
      )}
    </div>
  );
}

/** An element that somebody else draws in. */
function Mounted({ element }: { readonly element: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(element), [element]);
  return <div class="mounted" ref={place} />;
}
