import type { Language } from "../locale/language.ts";
import { wordsIn } from "../locale/words.ts";
import { html } from "./html.ts";
import { foreign, plainText, richText } from "./layout/foreign.ts";
import type { Mail } from "./letterhead.ts";

/**
 * Asks the trigger's owner to renew what Google no longer allows. It has no head as others have: the file may be among
 * what cannot be read any more.
 *
 * @param url where Google asks
 */
export function authorizeMail(fileName: string, url: string, language: Language): Mail {
  const words = wordsIn(language).mail;
  const message = words.authorize(foreign(fileName), url);
  return {
    subject: words.subjectAuthorize,
    text: plainText(message),
    html: html`<!doctype html><meta charset="utf-8"><title>Salesgauge</title><p>${richText(message)}</p>`
      .source,
  };
}
