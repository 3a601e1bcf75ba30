import type { createUniver } from "@univerjs/presets";
import type { Book } from "./book.ts";
import { type ChartFigures, chartPicture, chartSize } from "./chart-picture.ts";
import type { Chart } from "./charts.ts";

type Grid = ReturnType<typeof createUniver>["univerAPI"];

/** The bars of row numbers and column letters, which nothing is drawn over. */
const headings = { width: 46, height: 20 };

/**
 * Draws the charts of the sheet in front over the grid, which has none of its own: they hang at their cells and
 * follow when the sheet is scrolled. What is drawn is a plain picture of the figures, not Google's.
 */
export function showCharts(grid: Grid, book: Book, container: HTMLElement): void {
  const layer = document.createElement("div");
  layer.className = "charts";
  layer.style.cssText = "position:absolute;overflow:hidden;pointer-events:none;z-index:19";
  container.append(layer);
  let drawn = "";
  const draw = () => {
    requestAnimationFrame(draw);
    const sheet = book.engine.workbook.getActiveSheet();
    const charts = book.charts.in(sheet.getSheetId());
    layer.hidden = charts.length === 0;
    if (charts.length === 0) return;
    frame(layer, container);
    const html = charts.map((chart) => placed(grid, book, chart)).join("");
    if (html === drawn) return;
    drawn = html;
    layer.innerHTML = html;
  };
  draw();
}

function frame(layer: HTMLElement, container: HTMLElement): void {
  const outer = container.getBoundingClientRect();
  // The largest: the formula bar has a canvas of its own.
  const [inner] = [...container.querySelectorAll("canvas")]
    .map((canvas) => canvas.getBoundingClientRect())
    .sort((a, b) => b.height - a.height);
  if (inner === undefined) return;
  layer.style.left = `${inner.left - outer.left + headings.width}px`;
  layer.style.top = `${inner.top - outer.top + headings.height}px`;
  layer.style.width = `${inner.width - headings.width}px`;
  layer.style.height = `${inner.height - headings.height}px`;
}

function placed(grid: Grid, book: Book, chart: Chart): string {
  const face = grid.getActiveWorkbook()?.getActiveSheet();
  if (!face) return "";
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = face.getScrollState();
  const start = face.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const { row, column, x, y } = chart.anchor;
  const cell = face.getRange(row, column).getCellRect();
  const zoom = face.getZoom();
  const left = (cell.left - start.left - offsetX + x) * zoom;
  const top = (cell.top - start.top - offsetY + y) * zoom;
  const { width, height } = chartSize(chart);
  return `<div style="position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px;transform-origin:0 0;transform:scale(${zoom})">${chartPicture(chart, figuresOf(book, chart))}</div>`;
}

/** What stands in a chart's ranges, beside each other. */
function figuresOf(book: Book, { ranges, headers }: Chart): ChartFigures {
  const parts = ranges.flatMap(({ sheetId, area }) => {
    const sheet = book.engine.workbook.getSheetBySheetId(sheetId);
    return sheet ? [{ values: book.values(sheet, area), texts: book.displayValues(sheet, area) }] : [];
  });
  const height = Math.max(0, ...parts.map(({ texts }) => texts.length));
  const row = (i: number) => ({
    values: parts.flatMap((part) => part.values[i] ?? []),
    texts: parts.flatMap((part) => part.texts[i] ?? []),
  });
  const skipped = Math.max(0, headers);
  const rows = Array.from({ length: Math.max(0, height - skipped) }, (_, i) => row(i + skipped));
  const names = skipped > 0 ? row(0).texts : [];
  const width = rows[0]?.texts.length ?? 0;
  return {
    labels: rows.map(({ texts }) => texts[0] ?? ""),
    series: Array.from({ length: Math.max(0, width - 1) }, (_, s) => ({
      name: names[s + 1] ?? "",
      values: rows.map(({ values }) => {
        const value = values[s + 1];
        return typeof value === "number" ? value : null;
      }),
      texts: rows.map(({ texts }) => texts[s + 1] ?? ""),
    })),
  };
}
