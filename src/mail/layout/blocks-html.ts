import { type Html, html } from "../html.ts";
import { blocksOf, heightsOf } from "./course.ts";
import { richText } from "./foreign.ts";
import type { Block, Course, Row } from "./message.ts";
import { BAR, bold, COLOUR, INK, LINE, QUIET, table, textStyle } from "./style.ts";

/** A block as rows of the section's table. */
export function blockHtml(block: Block): Html {
  switch (block.kind) {
    case "lines":
      return html`${block.lines.map((line) => row(line, "i", `padding-top:4px;${textStyle(15, INK)}`))}`;
    case "note":
      return row(block.text, "q", `padding-top:6px;${textStyle(13, QUIET)}`);
    case "list":
      return html`${titled(block.title)}${block.items.map(itemHtml)}`;
    case "rows":
      return html`${block.title === "" ? [] : titled(block.title)}<tr><td style="padding-top:6px"><table width="100%" cellpadding="0" cellspacing="0" border="0">${block.rows.map(rowHtml)}</table></td></tr>`;
    case "course":
      return html`${titled(block.title)}<tr><td style="padding-top:6px">${courseHtml(block.course)}</td></tr>`;
  }
}

function row(content: string, tone: string, style: string): Html {
  return html`<tr><td class="${tone}" style="${style}">${richText(content)}</td></tr>`;
}

function titled(title: string): Html {
  return html`<tr><td class="i" style="padding:16px 0 4px;${textStyle(14, INK, bold)}"><h3 style="margin:0;font-size:14px">${richText(title)}</h3></td></tr>`;
}

/** No list element: Outlook and Gmail indent it each in its own way. */
function itemHtml(item: string): Html {
  return html`<tr><td style="padding-top:4px">${table(html`<tr><td class="q" width="16" valign="top" style="${textStyle(14, QUIET)}">&bull;</td><td class="i" valign="top" style="${textStyle(14, INK)}">${richText(item)}</td></tr>`)}</td></tr>`;
}

/** The note goes below both, so that there is room for it on a telephone. */
function rowHtml({ name, value, note, tone, course }: Row): Html {
  const drawn =
    course.length < 2
      ? []
      : html`<span class="q" aria-hidden="true" style="color:${QUIET};font-weight:normal">${blocksOf(course)}</span> `;
  const line = `border-top:1px solid ${LINE};padding-top:6px`;
  return html`<tr><th class="i l" scope="row" align="left" valign="top" style="${textStyle(14, INK)};font-weight:normal;text-align:left;${line}">${richText(name)}</th><td class="${tone === "plain" ? "i" : `t-${tone}`} l" align="right" valign="top" style="${textStyle(14, tone === "plain" ? INK : COLOUR[tone], bold)};white-space:nowrap;padding-left:12px;${line}">${drawn}${richText(value)}</td></tr><tr><td class="q" colspan="2" style="padding-bottom:6px;${textStyle(13, QUIET)}">${richText(note)}</td></tr>`;
}

const HEIGHT = 44;

/** Bars as cells, with the first and last figures below: no client shows pictures unasked. */
function courseHtml({ points, first, last }: Course): Html {
  const heights = heightsOf(points.map(({ value }) => value));
  const bars = points.map(({ tone }, i) =>
    bar(heights[i] ?? null, tone === "plain" ? "" : tone, COLOUR[tone]),
  );
  return html`${table(html`<tr aria-hidden="true">${bars}</tr>`, "table-layout:fixed")}${table(html`<tr><td class="q" valign="top" style="padding-top:4px;${textStyle(13, QUIET)}">${richText(first)}</td><td class="i" align="right" valign="top" style="padding-top:4px;${textStyle(13, INK, bold)}">${richText(last)}</td></tr>`)}`;
}

function bar(height: number | null, tone: string, colour: string): Html {
  if (height === null) return html`<td height="${String(HEIGHT)}">&nbsp;</td>`;
  const pixels = String(Math.max(2, Math.round(height * HEIGHT)));
  const fill = tone === "" ? BAR : colour;
  return html`<td valign="bottom" height="${String(HEIGHT)}" style="padding:0 2px 0 0">${table(html`<tr><td class="b${tone === "" ? "" : `-${tone}`}" height="${pixels}" bgcolor="${fill}" style="height:${pixels}px;background-color:${fill};font-size:1px;line-height:1px">&nbsp;</td></tr>`)}</td>`;
}
