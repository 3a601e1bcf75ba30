import type { FileSheet } from "../../host/host.ts";
import { draw } from "../../sample/random.ts";
import { companies } from "./companies.ts";
import { dashboardLook, dashboardRows } from "./dashboard.ts";
import { dealRows } from "./deals.ts";
import { orderRows } from "./orders.ts";
import { sampleWords } from "./words.ts";

/** Headings in bold. */
const look = { bold: [0] };

/**
 * A made-up sales team's file, the same every time.
 *
 * @param today serial day number on which the newest row may lie
 * @param locale decides the language of the headers
 */
export function sampleSheets(today: number, locale: string): readonly FileSheet[] {
  const words = sampleWords(locale);
  const random = draw(20_261_102);
  const names = companies(random, 120);
  return [
    { name: words.dashboard, rows: dashboardRows(words), look: dashboardLook },
    {
      name: words.deals,
      rows: [[...words.dealHeaders], ...dealRows(random, words, names, today, 400)],
      look,
    },
    { name: words.orders, rows: [[...words.orderHeaders], ...orderRows(random, names, today, 900)], look },
  ];
}
