import type { createUniver } from "@univerjs/presets";

type Grid = ReturnType<typeof createUniver>["univerAPI"];

const style = `position:absolute;z-index:20;display:none;max-width:280px;padding:8px 12px;border-left:3px solid #d93025;
background:#fff;color:#202124;font:13px/1.4 Arial,sans-serif;white-space:pre-wrap;box-shadow:0 1px 4px rgba(0,0,0,.4);
pointer-events:none`;

/** Shows what stands behind an error while the pointer is on its cell, or the cell is selected. */
export function showErrors(
  grid: Grid,
  container: HTMLElement,
  noteAt: (sheetId: string, row: number, column: number) => string | null,
): void {
  const tooltip = document.createElement("div");
  tooltip.setAttribute("role", "tooltip");
  tooltip.style.cssText = style;
  if (getComputedStyle(container).position === "static") container.style.position = "relative";
  container.append(tooltip);
  let pointer = { x: 0, y: 0 };
  // While it comes in: the grid lets no pointer event out.
  const follow = ({ clientX, clientY }: PointerEvent) => {
    pointer = { x: clientX, y: clientY };
  };
  container.addEventListener("pointermove", follow, { capture: true });
  container.addEventListener("pointerleave", () => show(null, pointer));

  const show = (note: string | null, { x, y }: { readonly x: number; readonly y: number }) => {
    tooltip.style.display = note === null ? "none" : "block";
    tooltip.textContent = note;
    const { left, top, width } = container.getBoundingClientRect();
    tooltip.style.left = `${Math.min(x - left + 14, Math.max(width - 290, 0))}px`;
    tooltip.style.top = `${y - top + 14}px`;
  };
  grid.addEvent(grid.Event.CellPointerMove, ({ worksheet, row, column }) => {
    show(noteAt(worksheet.getSheetId(), row, column), pointer);
  });
  grid.addEvent(grid.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [range] = selections;
    if (!range) return;
    const { startRow, startColumn } = range;
    const note = noteAt(worksheet.getSheetId(), startRow, startColumn);
    if (note === null) return show(null, pointer);
    const { right, top } = worksheet.getRange(startRow, startColumn).getCellRect();
    show(note, { x: right, y: top });
  });
}
