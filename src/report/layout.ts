import type { Dashboard } from "../calls/dashboard.ts";
import type { Funnel } from "../calls/funnel.ts";
import type { People } from "../calls/people.ts";
import { dayName, periodName } from "../locale/period-name.ts";
import { type ReportWords, reportWords } from "../locale/report-words.ts";
import { statusWords } from "../locale/status-words.ts";
import { wordsIn } from "../locale/words.ts";
import { CHART, courseCharts, courseTable, drawnTiles } from "./charts.ts";
import { funnelTable } from "./funnel.ts";
import { peopleTable } from "./people.ts";
import { line, type Part, type ReportChart, type ReportLine, type ReportPlan, text, WIDTHS } from "./plan.ts";
import { type Table, tilesTable } from "./tiles.ts";

/** The height that the sheet's rows are given, in pixels. */
export const ROW_HEIGHT = 21;
const ROWS_OF_CHART = Math.ceil((CHART.height + 10) / ROW_HEIGHT);
const BAR_HEIGHT = 26;

export interface ReportInput {
  readonly fileName: string;
  /** 2026-11-26 09:00 */
  readonly moment: string;
  readonly dashboard: Pick<Dashboard, "language" | "tiles" | "view" | "period">;
  readonly funnel: Funnel | null;
  readonly people: People | null;
}

/** The page, from top to bottom; each part is left out where there is nothing to show. */
export function reportPlan(input: ReportInput): ReportPlan {
  const { dashboard, funnel, people } = input;
  const words = reportWords[dashboard.language];
  const page = new Page();
  page.add(line(text(words.title(input.fileName), "title")));
  page.add(line(text(subtitle(dashboard, words), "strong")), line(text(words.written(input.moment), "note")));
  page.section(words.metrics, tilesTable(dashboard.tiles, words, statusWords[dashboard.language]));
  const drawn = drawnTiles(dashboard.tiles);
  const top = page.chartsAt(
    drawn.length > 0 ? words.overTime : null,
    Math.ceil(drawn.length / 2) * ROWS_OF_CHART,
  );
  if (funnel !== null && funnel.stages.length > 0) addFunnel(page, funnel, words);
  if (people !== null && people.people.length > 0) page.section(words.people, peopleTable(people, words));
  if (drawn.length > 0) {
    const head = page.section(words.behind, { ...courseTable(drawn, words), notes: [] });
    page.charts.push(...courseCharts(drawn, { top, head, rowsOfChart: ROWS_OF_CHART }));
  }
  return { widths: WIDTHS, lines: page.lines, charts: page.charts, tables: page.tables };
}

class Page {
  readonly lines: ReportLine[] = [];
  readonly tables: Part[] = [];
  readonly charts: ReportChart[] = [];

  add(...lines: readonly ReportLine[]): void {
    this.lines.push(...lines);
  }

  /** @returns the row of the table's heading */
  section(title: string, { head, rows, notes }: Table): number {
    this.add(line(), line(text(title, "section")));
    const row = this.lines.length + 1;
    this.add(head, ...rows, ...notes);
    const columns = head.filter(({ value }) => value !== "").length;
    this.tables.push({ row, column: 1, rows: rows.length + 1, columns });
    return row;
  }

  /** Leaves room for charts. @returns the row at which they begin */
  chartsAt(title: string | null, rows: number): number {
    if (title !== null) this.add(line(), line(text(title, "section")));
    const row = this.lines.length + 1;
    this.add(...Array.from({ length: rows }, () => line()));
    return row;
  }
}

function addFunnel(page: Page, funnel: Funnel, words: ReportWords): void {
  const head = page.section(words.funnel, funnelTable(funnel, words));
  const height = 60 + BAR_HEIGHT * funnel.stages.length;
  const row = page.chartsAt(null, Math.ceil((height + 10) / ROW_HEIGHT));
  page.charts.push({
    type: "BAR",
    title: words.reached,
    parts: [{ row: head, column: 1, rows: funnel.stages.length + 1, columns: 2 }],
    row,
    column: 1,
    width: WIDTHS.reduce((sum, width) => sum + width, 0),
    height,
  });
}

/** Which period the figures are of, and by what they are filtered. */
function subtitle({ view, period, language }: ReportInput["dashboard"], words: ReportWords): string {
  const { fields } = wordsIn(language);
  const filters = view.filters.map(({ by, value }) => `${fields[by]}: ${value}`);
  return [periodText(period, language, words), ...filters].join("  ·  ");
}

function periodText(
  period: ReportInput["dashboard"]["period"],
  language: Dashboard["language"],
  words: ReportWords,
): string {
  if (period === null) return words.allRows;
  const name = periodName(period.label, language);
  // The period reaches up to its end, which is the next one's start.
  const last = new Date(period.until - 1).toISOString().slice(0, 10);
  return period.finished ? name : words.until(name, dayName(last, language));
}
