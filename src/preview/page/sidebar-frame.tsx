import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Sidebar } from "../../host/host.ts";
import { frameDocument } from "./frame-document.ts";
import type { FrameMessage, Outcome, PageMessage } from "./messages.ts";

interface Props {
  readonly sidebar: Sidebar;
  readonly googleScript: string;
  /** Where the spreadsheet's clock stands. */
  readonly nowMs: number;
  onCall(name: string, args: readonly unknown[]): Promise<unknown>;
  onReload(): void;
  onClose(): void;
  onFocusEditor(): void;
}

/** Google's own list without allow-same-origin: what works here does not lean on an origin. */
const sandbox =
  "allow-scripts allow-forms allow-popups allow-modals allow-downloads allow-popups-to-escape-sandbox";

/** The add-on's sidebar as Google Sheets frames it, 300 px wide. */
export function SidebarFrame(props: Props) {
  const { sidebar, googleScript, nowMs, onCall, onReload, onClose, onFocusEditor } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useMemo(() => frameDocument(sidebar.html, googleScript), [sidebar, googleScript]);

  const clock = useRef(nowMs);
  clock.current = nowMs;

  useEffect(() => tell(frame.current, { kind: "clock", nowMs }), [nowMs]);

  useEffect(() => {
    const run = async ({ id, name, args }: FrameMessage & { kind: "run" }) => {
      const outcome = await outcomeOf(onCall(name, args));
      tell(frame.current, { kind: "reply", id, nowMs: clock.current, outcome });
    };
    const hear = ({ source, data }: MessageEvent<FrameMessage>) => {
      // The frame has no origin to check: that the message is from its window is the check.
      if (source === null || source !== frame.current?.contentWindow) return;
      if (data.kind === "run") run(data);
      else if (data.kind === "close") onClose();
      else if (data.kind === "focus") onFocusEditor();
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [onCall, onClose, onFocusEditor]);

  return (
    <aside class="sidebar" aria-label={sidebar.title}>
      <div class="title-bar">
        <h2>{sidebar.title}</h2>
        <button type="button" class="plain" aria-label="Reload the sidebar" title="Reload" onClick={onReload}>
          ↻
        </button>
        <button type="button" class="plain" aria-label="Close the sidebar" title="Close" onClick={onClose}>
          ✕
        </button>
      </div>
      <iframe ref={frame} title={`${sidebar.title}, sidebar`} sandbox={sandbox} srcdoc={page} />
    </aside>
  );
}

function tell(frame: HTMLIFrameElement | null, message: PageMessage): void {
  frame?.contentWindow?.postMessage(message, "*");
}

async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** What stands in the sidebar's place until it has been opened once. */
export function SidebarHint() {
  return (
    <aside class="sidebar hint" aria-label="Sidebar">
      <p>
        The add-on's sidebar opens here. As in Google Sheets, choose <b>Extensions › Salesgauge</b> above,
        then <b>Open Salesgauge</b>.
      </p>
    </aside>
  );
}
