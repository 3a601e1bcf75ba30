import { type Notice, toOwner } from "../alerts/outbox.ts";
import { figureBesideText, figureText } from "../locale/figure-text.ts";
import type { Language } from "../locale/language.ts";
import { wordsIn } from "../locale/words.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { metricOf } from "../metrics/catalogue.ts";
import { type Html, html } from "./html.ts";

/** What a mail is written about, beside the notices. */
export interface Letterhead {
  readonly language: Language;
  readonly fileName: string;
  readonly url: string;
  readonly goals: ReadonlyMap<MetricId, number>;
  momentText(ms: number): string;
}

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A notice worded. */
interface Item {
  readonly reason: Notice["reason"];
  readonly label: string;
  readonly metric: string;
  readonly sentences: readonly string[];
  readonly moment: string;
}

const HOUR_MS = 3_600_000;
/** For bars only: text has the reader's own colour, which is legible in light and dark. */
const COLOUR: { readonly [reason in Notice["reason"]]: string } = {
  fired: "#b3261e",
  recovered: "#146c2e",
  failing: "#7a5900",
  undeliverable: "#7a5900",
};

/** All that one person is told in one run, in one message. */
export function alertMail(notices: readonly Notice[], letterhead: Letterhead): Mail {
  const words = wordsIn(letterhead.language).mail;
  const items = notices.map((notice) => itemOf(notice, letterhead));
  const ownersOnly = notices.every(({ reason }) => toOwner(reason));
  const why = (ownersOnly ? words.whyOwner : words.why)(oneLine(letterhead.fileName));
  const text = [
    ...items.map(({ label, metric, sentences, moment }) =>
      [`${label}: ${metric}`, ...sentences, moment].join("\n"),
    ),
    `${words.open}: ${letterhead.url}`,
    why,
  ].join("\n\n");
  return { subject: subjectOf(notices, letterhead), text, html: page(items, letterhead, why).source };
}

function subjectOf(notices: readonly Notice[], { language, fileName }: Letterhead): string {
  const words = wordsIn(language).mail;
  const [first, ...others] = notices;
  if (first === undefined || others.length > 0) return oneLine(words.subjectMany(notices.length, fileName));
  const metric = wordsIn(language).metrics[first.metric].name;
  const value = valueText(first, language);
  switch (first.reason) {
    case "fired":
      return words.subjectFired(metric, value);
    case "recovered":
      return words.subjectRecovered(metric, value);
    case "failing":
      return words.subjectFailing(metric);
    case "undeliverable":
      return oneLine(words.subjectUndeliverable(first.why ?? ""));
  }
}

/** A line break in a subject or a name could add headers to the message. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ").trim();
}

function valueText({ metric, value, threshold }: Notice, language: Language): string {
  return value === null ? "" : figureBesideText(value, threshold, metricOf(metric).unit, language).value;
}

function itemOf(notice: Notice, { language, goals, momentText }: Letterhead): Item {
  const words = wordsIn(language).mail;
  const { unit } = metricOf(notice.metric);
  const target = goals.get(notice.metric);
  const goal =
    target === undefined || toOwner(notice.reason) ? [] : [words.goal(figureText(target, unit, language))];
  return {
    reason: notice.reason,
    label: words.label[notice.reason],
    metric: wordsIn(language).metrics[notice.metric].name,
    sentences: [sentence(notice, language), ...goal],
    moment: words.checked(momentText(notice.atMs)),
  };
}

function sentence(notice: Notice, language: Language): string {
  const words = wordsIn(language).mail;
  const { unit } = metricOf(notice.metric);
  const { value, threshold } = figureBesideText(notice.value ?? 0, notice.threshold, unit, language);
  switch (notice.reason) {
    case "fired":
      return words.fired(notice.side, value, threshold);
    case "recovered": {
      const hours = Math.max(1, Math.round((notice.atMs - (notice.sinceMs ?? notice.atMs)) / HOUR_MS));
      return words.recovered(value, threshold, words.duration(Math.floor(hours / 24), hours % 24));
    }
    case "failing":
      return words.failing(notice.why ?? "");
    case "undeliverable":
      return words.undeliverable(notice.why ?? "");
  }
}

/** Tables and inline styles only: that is what mail clients agree on. */
function page(items: readonly Item[], { language, url }: Letterhead, why: string): Html {
  return html`<!doctype html><html lang="${language}"><head><meta name="color-scheme" content="light dark"></head><body style="margin:0;padding:16px"><table role="presentation" cellpadding="0" cellspacing="0" style="max-width:560px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:22px">${items.map(block)}<tr><td style="padding:0 0 16px"><a href="${url}" style="color:#2a6de0;font-weight:bold">${wordsIn(language).mail.open}</a></td></tr><tr><td style="padding:12px 0;border-top:1px solid #c4c7c5;font-size:13px;line-height:18px">${why}</td></tr></table></body></html>`;
}

function block({ reason, label, metric, sentences, moment }: Item): Html {
  return html`<tr><td style="padding:0 0 2px 12px;border-left:4px solid ${COLOUR[reason]}"><div style="font-weight:bold;font-size:13px">${label}</div><div style="font-size:18px;font-weight:bold;padding:2px 0 4px">${metric}</div>${sentences.map((text) => html`<div>${text}</div>`)}<div style="font-size:13px">${moment}</div></td></tr><tr><td style="height:20px;line-height:20px">&nbsp;</td></tr>`;
}
