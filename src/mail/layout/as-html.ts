import { wordsIn } from "../../locale/words.ts";
import { type Html, html } from "../html.ts";
import type { Heading } from "../letterhead.ts";
import { blockHtml } from "./blocks-html.ts";
import { richText } from "./foreign.ts";
import type { Message, Section } from "./message.ts";
import {
  bold,
  COLOUR,
  dark,
  GROUND,
  INK,
  LINE,
  LINK,
  PAPER,
  QUIET,
  table,
  textStyle,
  WRAP,
} from "./style.ts";

/**
 * A message as HTML that mail clients agree on: tables, inline styles, nothing from outside. It is as wide as the screen,
 * and 600 px at most; Outlook, which knows no greatest width, is given a table of that.
 */
export function asHtml({ title, sections, foot }: Message, { language, url }: Heading): string {
  const open = wordsIn(language).mail.open;
  const rows = [
    html`<tr><td class="q" style="padding:0 4px 12px;${textStyle(15, QUIET, bold)}"><h1 style="margin:0;font-size:15px">${richText(title)}</h1></td></tr>`,
    ...sections.map(sectionHtml),
    html`<tr><td style="padding:4px 0 20px"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${LINK}" style="border-radius:6px;mso-padding-alt:10px 20px"><a href="${url}" style="display:inline-block;padding:10px 20px;${textStyle(15, PAPER, bold)};text-decoration:none">${open}</a></td></tr></table></td></tr>`,
    ...foot.map(
      (line) =>
        html`<tr><td class="q" style="padding:0 4px 8px;${textStyle(13, QUIET)}">${richText(line)}</td></tr>`,
    ),
  ];
  return html`<!doctype html><html lang="${language}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Salesgauge</title>${dark}</head><body class="g" style="margin:0;padding:0;background-color:${GROUND}"><div class="g" lang="${language}" dir="ltr" style="background-color:${GROUND};${WRAP}">${table(html`<tr><td align="center" style="padding:16px 8px">${OUTLOOK_BEFORE}${table(rows, "max-width:600px;text-align:left")}${OUTLOOK_AFTER}</td></tr>`)}</div></body></html>`
    .source;
}

const OUTLOOK_BEFORE = html`<!--[if mso]><table role="presentation" width="600"><tr><td><![endif]-->`;
const OUTLOOK_AFTER = html`<!--[if mso]></td></tr></table><![endif]-->`;

function sectionHtml({ tone, kicker, title, figure, blocks }: Section): Html {
  const over =
    kicker === ""
      ? []
      : html`<tr><td class="t-${tone}" style="${textStyle(13, COLOUR[tone], bold)}">${richText(kicker)}</td></tr>`;
  const beside =
    figure === ""
      ? []
      : html`<tr><td class="i" style="padding-bottom:4px;${textStyle(28, INK, bold)}">${richText(figure)}</td></tr>`;
  const content = html`${over}<tr><td class="i" style="${textStyle(18, INK, bold)}"><h2 style="margin:0;font-size:18px">${richText(title)}</h2></td></tr>${beside}${blocks.map(blockHtml)}`;
  return html`<tr><td style="padding-bottom:12px">${table(html`<tr><td class="b-${tone}" width="4" bgcolor="${COLOUR[tone]}" style="font-size:1px;line-height:1px">&nbsp;</td><td class="p" bgcolor="${PAPER}" style="padding:16px 16px 18px;background-color:${PAPER};border:1px solid ${LINE};border-left:0">${table(content)}</td></tr>`)}</td></tr>`;
}
