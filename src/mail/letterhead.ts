import type { Item } from "../alerts/outbox.ts";
import type { Language } from "../locale/language.ts";
import type { Dimension } from "../metrics/dimension.ts";
import type { Better, Unit } from "../metrics/metric.ts";

/** What every mail is written under: everything in the language of its reader. */
export interface Heading {
  readonly language: Language;
  readonly fileName: string;
  readonly url: string;
  /** A moment as the file's readers write it: 2026-11-02 09:00 in the spreadsheet's zone. */
  momentText(ms: number): string;
}

/** What a mail is written about, beside the notices. */
export interface Letterhead extends Heading {
  metric(id: string): MetricNaming;
  /** What the figure of an item stands among. */
  background(item: Item): Background;
}

/** A mail as it is sent. */
export interface Mail {
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface MetricNaming {
  readonly name: string;
  readonly unit: Unit;
  readonly better: Better;
}

export interface Background {
  /** The target of the goal for that metric, period and group; null without one. */
  readonly goal: number | null;
  /** The figure over time, oldest first, at most 13 periods; empty where none is known. */
  readonly course: readonly CoursePoint[];
  /** What the figure is made up of, the worst first; null where the data is not told apart by anything. */
  readonly parts: Parts | null;
}

export interface CoursePoint {
  /** The period as formulas label it, or a day. */
  readonly label: string;
  /** null: no figure. */
  readonly value: number | null;
}

/** The same figure by the labels of a column, such as people or products. */
export interface Parts {
  readonly by: Dimension;
  /** At most 5. */
  readonly groups: readonly { readonly label: string; readonly value: number; readonly rows: number }[];
}
