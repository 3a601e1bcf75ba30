import type { FailureCode } from "../calls/calls.ts";
import type { ServerWords } from "../locale/server.en.ts";

/** An expected failure, which the sidebar shows; worded when the language is known. */
export class Refused extends Error {
  readonly code: FailureCode;
  readonly word: (words: ServerWords) => string;

  constructor(code: FailureCode, word: (words: ServerWords) => string) {
    super(code);
    this.name = "Refused";
    this.code = code;
    this.word = word;
  }
}
