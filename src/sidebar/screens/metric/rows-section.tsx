import type { Shown } from "../../../calls/calls.ts";
import type { RowsBehind, SheetRow } from "../../../calls/detail.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { Icon } from "../../components/icon.tsx";
import { useShowMore } from "../../components/show-more.tsx";
import { countText } from "../../numbers/count-text.ts";
import { useSpeech } from "../../words.ts";
import { rowAction } from "./explain-section.tsx";

interface Props {
  readonly behind: RowsBehind;
  readonly running: string | null;
  /** What was last selected in the sheet; null: nothing yet. */
  readonly selected: Shown | null;
  /** null: all of them. */
  readonly onSelect: (row: number | null) => void;
}

const firstRows = 8;
export const allRowsAction = "show-rows";

/** The rows that the figure rests on; each leads to its place in the sheet. */
export function RowsSection({ behind, running, selected, onSelect }: Props) {
  const { page, style } = useSpeech();
  const words = page.rows;
  const { rows, headers, total } = behind;
  const { shown, button } = useShowMore(rows, firstRows);
  if (rows.length === 0) return <p class="hint fold-body">{words.none}</p>;
  return (
    <div class="fold-body">
      <ActionButton action={allRowsAction} running={running} onPress={() => onSelect(null)}>
        {words.selectAll}
      </ActionButton>
      <p class="outcome" role="status" dir="auto">
        {selected !== null && <Icon name="check" />}
        {selected !== null && <span>{selectedText(selected)}</span>}
      </p>
      <p class="hint">
        {total > rows.length && words.lead(countText(rows.length, style), countText(total, style))}{" "}
        <span dir="auto">{words.columns(page.list(headers))}</span>
      </p>
      <ol class="sheet-rows">
        {shown.map((row) => (
          <li key={row.row}>
            <RowButton row={row} headers={headers} running={running} onSelect={onSelect} />
          </li>
        ))}
      </ol>
      {button}
    </div>
  );

  function selectedText({ rows: count, total: all, sheetName }: Shown): string {
    const written = countText(count, style);
    return count < all
      ? words.selectedSome(written, countText(all, style), sheetName)
      : words.selected(count, written, sheetName);
  }
}

interface RowProps {
  readonly row: SheetRow;
  readonly headers: readonly string[];
  readonly running: string | null;
  readonly onSelect: (row: number) => void;
}

function RowButton({ row: { row, cells }, headers, running, onSelect }: RowProps) {
  const { page } = useSpeech();
  const filled = cells.flatMap((text, i) => (text === "" ? [] : [{ header: headers[i] ?? "", text }]));
  return (
    <button
      type="button"
      class="sheet-row"
      aria-disabled={running !== null}
      aria-busy={running === rowAction(row)}
      onClick={() => running === null && onSelect(row)}
    >
      <span class="sheet-row-head">
        <span>{page.rows.row(String(row))}</span>
        <Icon name="next" />
      </span>
      <span class="sheet-cells">
        {filled.map(({ header, text }, i) => (
          <span key={i} class="sheet-cell" title={header}>
            <bdi>{text}</bdi>
          </span>
        ))}
      </span>
    </button>
  );
}
