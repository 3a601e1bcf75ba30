import type { Part } from "./parts.ts";

/** Holds the add-on; the underscore keeps it from being called from a cell or the page. */
export const BUNDLE = "salesgauge_";

/**
 * The add-on as Google loads it for every call of a formula, where nothing of it is kept from the call before: parts
 * of text, each evaluated when one of its names is first used. V8 reads a script whole before it runs a line of it,
 * and passes over a text some eight times as fast as over the code that stands in it. Apps Script has `eval`: its
 * reference has it run what `HtmlTemplate.getCode()` gives.
 *
 * `lazy` gives a part's exports, or what asks for them when a name is first used, and has them kept in its own stead.
 */
export function bundleOf(parts: readonly Part[]): string {
  return `"use strict";
var ${BUNDLE} = (function () {
  var parts = [
${parts.map(({ path, text }) => `/* ${path} */ ${literal(text)}`).join(",\n")}
  ];
  var read = [];
  function part(place) {
    if (read[place] === undefined) {
      var exports = {};
      eval(parts[place])(lazy, exports);
      read[place] = exports;
    }
    return read[place];
  }
  function lazy(place, keep) {
    if (read[place] !== undefined) return read[place];
    return new Proxy({}, {
      get: function (_, name) {
        var exports = part(place);
        if (keep !== undefined) keep(exports);
        return exports[name];
      }
    });
  }
  return lazy(0);
})();`;
}

/** A text in the quotes that it has fewer of, in ASCII, since V8 reads that twice as fast. */
function literal(text: string): string {
  const quote = text.split("'").length < text.split('"').length ? "'" : '"';
  const escaped = text
    .replace(/[\\\n]/g, (char) => (char === "\n" ? "\\n" : "\\\\"))
    .split(quote)
    .join(`\\${quote}`)
    .replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return quote + escaped + quote;
}
