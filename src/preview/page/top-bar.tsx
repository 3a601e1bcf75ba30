import type { Desk, Panel } from "./desk.ts";
import { ExtensionsMenu } from "./extensions-menu.tsx";
import { timeWriter } from "./time.ts";

interface Props {
  readonly desk: Desk;
  readonly locale: string;
  readonly timeZone: string;
}

const steps = [
  { hours: 1, label: "+1 hour" },
  { hours: 24, label: "+1 day" },
  { hours: 168, label: "+1 week" },
];

export function TopBar({ desk, locale, timeZone }: Props) {
  const { menu, inbox, executions, nowMs } = desk.view.value;
  const failed = executions.filter(({ error, kind }) => error !== null && kind !== "formula").length;
  const busy = desk.busy.value;
  return (
    <header class="top-bar">
      <h1>
        <Gauge />
        Salesgauge <span class="tag">preview</span>
      </h1>
      <ExtensionsMenu items={menu} disabled={busy} onPick={desk.click} />
      <fieldset class="clock" aria-label="Clock of the spreadsheet">
        <time dateTime={new Date(nowMs).toISOString()} title={`${timeZone}, ${locale}`}>
          {timeWriter(timeZone)(nowMs)}
        </time>
        <span class="zone">{timeZone.replaceAll("_", " ")}</span>
        {steps.map(({ hours, label }) => (
          <button key={label} type="button" disabled={busy} onClick={() => desk.advance(hours)}>
            {label}
          </button>
        ))}
      </fieldset>
      <PanelButton desk={desk} panel="inbox" label="Inbox" count={inbox.length} tone="plain" />
      <PanelButton desk={desk} panel="executions" label="Executions" count={failed} tone="bad" />
    </header>
  );
}

interface PanelButtonProps {
  readonly desk: Desk;
  readonly panel: Panel;
  readonly label: string;
  readonly count: number;
  readonly tone: "plain" | "bad";
}

function PanelButton({ desk, panel, label, count, tone }: PanelButtonProps) {
  const open = desk.panel.value === panel;
  const toggle = () => {
    desk.panel.value = open ? null : panel;
  };
  const what = tone === "bad" ? "failed" : count === 1 ? "mail" : "mails";
  return (
    <button type="button" aria-expanded={open} class={open ? "open" : ""} onClick={toggle}>
      {label}
      {(count > 0 || tone === "plain") && (
        <span class={`count ${count > 0 ? tone : "none"}`}>
          {count}
          <span class="unseen"> {what}</span>
        </span>
      )}
    </button>
  );
}

function Gauge() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <path
        d="M4 18a9.5 9.5 0 1 1 18 0"
        fill="none"
        stroke="#c3d8d0"
        stroke-width="4"
        stroke-linecap="round"
      />
      <path
        d="M4 18a9.5 9.5 0 0 1 14-11"
        fill="none"
        stroke="#12715b"
        stroke-width="4"
        stroke-linecap="round"
      />
      <path d="M13 17 L18 9" stroke="#1d2b28" stroke-width="2.2" stroke-linecap="round" />
      <circle cx="13" cy="17" r="2.4" fill="#1d2b28" />
    </svg>
  );
}
