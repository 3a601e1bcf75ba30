import type { Chart } from "./charts.ts";

/** The figures of a chart: the first column names the points, each further one is a series. */
export interface ChartFigures {
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

interface ChartSeries {
  readonly name: string;
  /** null: nothing is drawn there. */
  readonly values: readonly (number | null)[];
  /** As the cells show them. */
  readonly texts: readonly string[];
}

/** Google's own, where the options name none. */
const googleColours = ["#4285f4", "#ea4335", "#fbbc04", "#34a853"];
const defaultSize = { width: 600, height: 371 };
const titleHeight = 34;
const axisHeight = 22;
const margin = 14;

/** A plain picture of a chart, an SVG's text: enough to see which figures it draws, and how they lie. */
export function chartPicture({ type, options }: Chart, figures: ChartFigures): string {
  const width = numberIn(options.width) ?? defaultSize.width;
  const height = numberIn(options.height) ?? defaultSize.height;
  const given = Array.isArray(options.colors) ? options.colors.map(String) : [];
  const colours = given.length > 0 ? given : googleColours;
  const title = typeof options.title === "string" ? options.title : "";
  const body = type === "BAR" ? bars : type === "COLUMN" ? columns : lines;
  const box = { left: margin, top: titleHeight, right: width - margin, bottom: height - margin };
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(title)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Roboto,Arial,sans-serif" font-size="11">
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" fill="#fff" stroke="#dadce0"/>
<text x="${margin}" y="22" font-size="14" fill="#202124">${escaped(title)}</text>
${figures.labels.length === 0 ? "" : body(figures, box, colours)}</svg>`;
}

export function chartSize({ options }: Chart): { readonly width: number; readonly height: number } {
  return {
    width: numberIn(options.width) ?? defaultSize.width,
    height: numberIn(options.height) ?? defaultSize.height,
  };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function lines({ labels, series }: ChartFigures, box: Box, colours: readonly string[]): string {
  const scale = scaleOf(series);
  const bottom = box.bottom - axisHeight;
  const left = box.left + 48;
  const x = (i: number) => left + ((box.right - left - 8) * i) / Math.max(1, labels.length - 1);
  const y = (value: number) => bottom - ((bottom - box.top) * (value - scale.low)) / (scale.high - scale.low);
  const drawn = series.map(({ values }, s) => {
    const colour = colours[s % colours.length] ?? "#000";
    const points = values.flatMap((value, i) => (value === null ? [] : [[x(i), y(value)] as const]));
    const path = points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(" ");
    const dots = points
      .map(([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="2.5"/>`)
      .join("");
    return `<g fill="${colour}"><polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}</g>`;
  });
  const axis = [scale.lowText, scale.highText].map((text, i) => {
    const at = i === 0 ? bottom : box.top;
    return `<line x1="${left}" x2="${box.right}" y1="${at}" y2="${at}" stroke="#e0e0e0"/><text x="${left - 6}" y="${at + 4}" text-anchor="end" fill="#5f6368">${escaped(text)}</text>`;
  });
  return axis.join("") + drawn.join("") + ends(labels, { ...box, left });
}

function columns({ labels, series }: ChartFigures, box: Box, colours: readonly string[]): string {
  const scale = scaleOf(series, 0);
  const bottom = box.bottom - axisHeight;
  const step = (box.right - box.left) / labels.length;
  const drawn = series.flatMap(({ values }, s) =>
    values.map((value, i) => {
      const tall = ((bottom - box.top) * (value ?? 0)) / scale.high;
      const wide = (step * 0.7) / series.length;
      const x = box.left + step * (i + 0.15) + wide * s;
      return `<rect x="${x.toFixed(1)}" y="${(bottom - tall).toFixed(1)}" width="${wide.toFixed(1)}" height="${Math.max(0, tall).toFixed(1)}" fill="${colours[s % colours.length]}"/>`;
    }),
  );
  return drawn.join("") + ends(labels, box);
}

function bars({ labels, series }: ChartFigures, box: Box, colours: readonly string[]): string {
  const scale = scaleOf(series, 0);
  const left = box.left + (box.right - box.left) * 0.3;
  const step = (box.bottom - box.top) / labels.length;
  const first = series[0];
  return labels
    .map((label, i) => {
      const value = first?.values[i] ?? 0;
      const long = (Math.max(0, box.right - left - 60) * value) / scale.high;
      const y = box.top + step * i;
      const middle = (y + step / 2 + 4).toFixed(1);
      return `<text x="${left - 6}" y="${middle}" text-anchor="end" fill="#5f6368">${escaped(cut(label))}</text><rect x="${left}" y="${(y + step * 0.15).toFixed(1)}" width="${Math.max(0, long).toFixed(1)}" height="${(step * 0.7).toFixed(1)}" fill="${colours[0]}"/><text x="${(left + Math.max(0, long) + 5).toFixed(1)}" y="${middle}" fill="#202124">${escaped(first?.texts[i] ?? "")}</text>`;
    })
    .join("");
}

/** The first and the last label: in between there is seldom room for all. */
function ends(labels: readonly string[], { left, right, bottom }: Box): string {
  const [first = "", last = ""] = [labels[0], labels.length > 1 ? labels[labels.length - 1] : ""];
  const at = `y="${bottom - 4}" fill="#5f6368"`;
  return `<text x="${left}" ${at}>${escaped(cut(first))}</text><text x="${right}" text-anchor="end" ${at}>${escaped(cut(last))}</text>`;
}

function scaleOf(series: readonly ChartSeries[], from?: number) {
  const seen = series.flatMap(({ values, texts }) =>
    values.flatMap((value, i) => (value === null ? [] : [{ value, text: texts[i] ?? String(value) }])),
  );
  const sorted = [...seen].sort((a, b) => a.value - b.value);
  const lowest = sorted[0] ?? { value: 0, text: "" };
  const highest = sorted[sorted.length - 1] ?? { value: 1, text: "" };
  const low = from ?? lowest.value;
  return {
    low,
    high: highest.value > low ? highest.value : low + 1,
    lowText: lowest.text,
    highText: highest.text,
  };
}

function numberIn(value: unknown): number | undefined {
  return typeof value === "number" && value > 0 ? value : undefined;
}

function cut(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

function escaped(text: string): string {
  const entities: { readonly [sign: string]: string } = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
