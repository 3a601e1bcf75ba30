import type { Part } from "./parts.ts";

/** Holds the add-on; the underscore keeps it from being called from a cell or the page. */
export const BUNDLE = "salesgauge_";

/**
 * The add-on as Google loads it for every call of a formula, where nothing of it is kept from the call before: its
 * parts stand in a comment, a line of paths and a line of code each, and a part is evaluated when one of its names is
 * first used. V8 reads a script whole before it runs a line of it: it passes over a comment some five times as fast as
 * over texts in quotes, and forty times as fast as over code.
 *
 * A function as a text is its source to the letter, comments too, as ES2019 has it (Function.prototype.toString). Apps
 * Script has `eval`: its reference has it run what `HtmlTemplate.getCode()` gives.
 *
 * `lazy` gives a part's exports, or what asks for them when a name is first used, and has them kept in its own stead.
 */
export function bundleOf(parts: readonly Part[]): string {
  return `"use strict";
var ${BUNDLE} = (function () {
  function parts() {/*
${parts.map(({ paths, text }) => `// ${paths.join(" ")}\n${text}`).join("\n")}
*/}
  var lines;
  var read = [];
  function part(place) {
    if (read[place] === undefined) {
      if (lines === undefined) lines = String(parts).split("\\n");
      var exports = {};
      eval(lines[2 * place + 2])(lazy, exports);
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
