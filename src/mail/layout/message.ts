import type { CoursePoint } from "../letterhead.ts";

/** How something stands, for its colour; words say it too. */
export type Tone = "bad" | "warn" | "good" | "plain";

/**
 * A mail before it is written: HTML and plain text are made of the same, so that both say the same. Texts that are not
 * ours are marked, see foreign.ts.
 */
export interface Message {
  readonly subject: string;
  readonly title: string;
  readonly sections: readonly Section[];
  /** How to change what is sent, and why it was. */
  readonly foot: readonly string[];
}

export interface Section {
  readonly tone: Tone;
  /** Above the title; "" for none. */
  readonly kicker: string;
  readonly title: string;
  /** Beside the title: the figure that all else is about; "" for none. */
  readonly figure: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  /** Of little weight: when and from what. */
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "list"; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: "rows"; readonly title: string; readonly rows: readonly Row[] }
  | { readonly kind: "course"; readonly title: string; readonly course: Course };

export interface Row {
  readonly name: string;
  /** "" for none. */
  readonly value: string;
  readonly note: string;
  readonly tone: Tone;
  /** Drawn before the value; empty for none. */
  readonly course: readonly (number | null)[];
}

/** A figure over time, with the first and the last in words. */
export interface Course {
  readonly points: readonly (CoursePoint & { readonly tone: Tone })[];
  readonly first: string;
  readonly last: string;
}

/** No section where there is nothing in it. */
export function titled(title: string, blocks: readonly Block[], tone: Tone = "plain"): readonly Section[] {
  return blocks.length === 0 ? [] : [section(title, blocks, tone)];
}

export function section(title: string, blocks: readonly Block[], tone: Tone = "plain"): Section {
  return { tone, kicker: "", title, figure: "", blocks };
}

export function plainRow(name: string, value = "", note = ""): Row {
  return { name, value, note, tone: "plain", course: [] };
}

export function lines(texts: readonly string[]): readonly Block[] {
  return texts.length === 0 ? [] : [{ kind: "lines", lines: texts }];
}

export function list(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: "list", title, items }];
}

/** @param title "" where the section has it */
export function rows(title: string, given: readonly Row[]): readonly Block[] {
  return given.length === 0 ? [] : [{ kind: "rows", title, rows: given }];
}
