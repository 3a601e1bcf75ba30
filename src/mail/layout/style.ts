import { type Html, html } from "../html.ts";
import type { Tone } from "./message.ts";

/** Every client has this one, and Outlook forgets it from table to table: each cell with text names it. */
const FONT = "font-family:Arial,Helvetica,sans-serif";
/** A name without a space must not make the mail wider than the screen; what is inside has it from outside. */
export const WRAP = "overflow-wrap:anywhere;word-break:break-word";

export const INK = "#1f2328";
export const QUIET = "#57606a";
export const PAPER = "#ffffff";
export const GROUND = "#f1f3f5";
export const LINE = "#d8dde3";
export const LINK = "#1a56c4";
export const COLOUR: { readonly [tone in Tone]: string } = {
  bad: "#b3261e",
  warn: "#8a5a00",
  good: "#146c2e",
  plain: "#4a5a70",
};
/** The bars of a course that are as they should be. */
export const BAR = "#aab4c0";

/** How text stands in a cell. */
export const textStyle = (size: number, colour: string, more = "") =>
  `${FONT};font-size:${size}px;line-height:${Math.round(size * 1.45)}px;color:${colour}${more}`;

export const bold = ";font-weight:bold";

/**
 * Colours for dark, by the classes that the cells have: for clients that know the query. Those that drop it show the
 * light ones, which stand on a ground of their own and can be read on any.
 */
export const dark: Html = html`<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.g{background-color:#16181b!important}.p{background-color:#22252a!important;border-color:#3b4048!important}.l{border-color:#3b4048!important}.i{color:#eceef1!important}.q{color:#b1b8c1!important}.a{color:#9cc2ff!important}.b{background-color:#5b6572!important}.t-bad{color:#ff9d92!important}.b-bad{background-color:#ff8a7d!important}.t-warn{color:#f0c060!important}.b-warn{background-color:#e0ab3c!important}.t-good{color:#7fd69a!important}.b-good{background-color:#55b877!important}.t-plain{color:#b9c6d8!important}.b-plain{background-color:#8fa3bd!important}}</style>`;

/** A table that only places things. */
export function table(content: readonly Html[] | Html, style = ""): Html {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${style}">${content}</table>`;
}
