import { useEffect, useRef } from "preact/hooks";
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
  const { panel, sidebar, notice } = desk;
  const focusGrid = () => grid.querySelector<HTMLElement>("[contenteditable]")?.focus();
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
            onCall={desk.call}
            onReload={desk.reloadSidebar}
            onClose={desk.closeSidebar}
            onFocusEditor={focusGrid}
          />
        ) : (
          <SidebarHint />
        )}
      </div>
      <div class="notices" role="status">
        {notice.value && (
          <p class={`notice ${notice.value.tone}`}>
            {notice.value.text}
            <button type="button" class="plain" aria-label="Dismiss" onClick={desk.dismiss}>
              ✕
            </button>
          </p>
        )}
      </div>
    </>
  );
}

/** An element that somebody else draws in. */
function Mounted({ element }: { readonly element: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(element), [element]);
  return <div class="mounted" ref={place} />;
}
