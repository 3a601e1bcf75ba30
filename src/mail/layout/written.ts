import type { Heading, Mail } from "../letterhead.ts";
import { asHtml } from "./as-html.ts";
import { asText } from "./as-text.ts";
import { plainText } from "./foreign.ts";
import type { Message } from "./message.ts";

export function written(message: Message, heading: Heading): Mail {
  return {
    subject: plainText(message.subject),
    text: asText(message, heading),
    html: asHtml(message, heading),
  };
}
