import { useState } from "preact/hooks";
import type { Execution } from "../../host/host.ts";
import { Panel } from "./panel.tsx";

interface Props {
  readonly executions: readonly Execution[];
  writeTime(ms: number): string;
  onClose(): void;
}

/** A week of hourly checks and some clicks; older ones are in `window.preview.executions`. */
const shown = 300;

/** What Google's execution log would show: every run of a function of the add-on, newest first. */
export function Executions({ executions, writeTime, onClose }: Props) {
  const [withFormulas, setWithFormulas] = useState(false);
  const listed = executions.filter(({ kind }) => withFormulas || kind !== "formula");
  return (
    <Panel title="Executions" onClose={onClose}>
      <label class="choice">
        <input
          type="checkbox"
          checked={withFormulas}
          onChange={({ currentTarget }) => setWithFormulas(currentTarget.checked)}
        />
        Formulas too ({executions.filter(({ kind }) => kind === "formula").length})
      </label>
      {listed.length === 0 ? (
        <p class="empty">Nothing has run yet.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <section class="log" tabIndex={0} aria-label="Log">
          <table>
            <thead>
              <tr>
                <th scope="col">Started</th>
                <th scope="col">Kind</th>
                <th scope="col">Function</th>
                <th scope="col">Service calls</th>
                <th scope="col" class="number">
                  Latency
                </th>
                <th scope="col">Outcome</th>
              </tr>
            </thead>
            <tbody>
              {listed
                .slice(-shown)
                .reverse()
                .map((execution, index) => (
                  <Row key={listed.length - index} execution={execution} writeTime={writeTime} />
                ))}
            </tbody>
          </table>
        </section>
      )}
    </Panel>
  );
}

interface RowProps {
  readonly execution: Execution;
  writeTime(ms: number): string;
}

function Row({ execution: { kind, handler, startMs, latencyMs, calls, error }, writeTime }: RowProps) {
  const byName = Object.entries(calls);
  const total = byName.reduce((sum, [, count]) => sum + count, 0);
  return (
    <tr class={error === null ? "" : "failed"}>
      <td>{writeTime(startMs)}</td>
      <td>{kind}</td>
      <td>
        <code>{handler}</code>
      </td>
      <td>
        {total === 0 ? (
          "none"
        ) : (
          <details>
            <summary>{total}</summary>
            {byName.map(([method, count]) => (
              <div key={method}>
                {count} × {method}
              </div>
            ))}
          </details>
        )}
      </td>
      <td class="number">
        {latencyMs < 1000 ? `${Math.round(latencyMs)} ms` : `${(latencyMs / 1000).toFixed(1)} s`}
      </td>
      <td>{error ?? "completed"}</td>
    </tr>
  );
}
