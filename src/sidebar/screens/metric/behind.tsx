import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Inserted, Shown } from "../../../calls/calls.ts";
import type { MetricDetail } from "../../../calls/detail.ts";
import { Fold } from "../../components/fold.tsx";
import { countText } from "../../numbers/count-text.ts";
import type { App } from "../../store/app.ts";
import { useSpeech } from "../../words.ts";
import { ExplainSection, rowAction } from "./explain-section.tsx";
import { FormulaSection, insertAction } from "./formula-section.tsx";
import { allRowsAction, RowsSection } from "./rows-section.tsx";

interface Props {
  readonly app: App;
  readonly detail: MetricDetail;
}

/** What stands behind a figure, folded away until it is asked for: how it is computed, its rows, and its formula. */
export function Behind({ app, detail }: Props) {
  const { page, style } = useSpeech();
  const { session } = app;
  const running = session.running.value;
  const { metric } = detail.tile;
  const [selected, setSelected] = useState<Shown | null>(null);
  const [inserted, setInserted] = useState<Inserted | null>(null);

  const select = async (row: number | null) => {
    const action = row === null ? allRowsAction : rowAction(row);
    const answer = await session.deed(action, "showRows", metric, row);
    if (answer === "busy") return;
    if (answer.ok) setSelected(answer.value);
    else session.report(answer);
  };
  const insert = async (overwrite: boolean) => {
    setInserted(null);
    const answer = await session.deed(insertAction, "insertFormula", metric, overwrite);
    if (answer === "busy") return;
    if (answer.ok) setInserted(answer.value);
    else session.report(answer);
  };

  return (
    <div class="part">
      <Part app={app} name="explain" title={page.explain.title} count="">
        <ExplainSection detail={detail} running={running} onGoTo={select} />
      </Part>
      {detail.rows !== null && (
        <Part app={app} name="rows" title={page.rows.title} count={countText(detail.rows.total, style)}>
          <RowsSection behind={detail.rows} running={running} selected={selected} onSelect={select} />
        </Part>
      )}
      <Part app={app} name="formula" title={page.formula.title} count="">
        <FormulaSection
          detail={detail}
          running={running}
          inserted={inserted}
          onInsert={insert}
          onKeep={() => setInserted(null)}
        />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly app: App;
  readonly name: string;
  readonly title: string;
  readonly count: string;
  readonly children: ComponentChildren;
}

function Part({ app, name, title, count, children }: PartProps) {
  return (
    <Fold
      id={name}
      title={title}
      count={count}
      open={app.folds.isOpen(name)}
      onToggle={() => app.folds.toggle(name)}
    >
      {children}
    </Fold>
  );
}
