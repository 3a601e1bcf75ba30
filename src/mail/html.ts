/**
 * HTML that can only be made escaped: text put into a template becomes text, never markup. No library does this in
 * so few bytes, and Code.js is loaded by every formula call.
 */
export class Html {
  readonly source: string;

  /** For `html` only: whoever calls this vouches for the source. */
  constructor(source: string) {
    this.source = source;
  }
}

type Part = string | Html | readonly Html[];

const ENTITIES: { readonly [sign: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(part: Part): string {
  if (part instanceof Html) return part.source;
  if (typeof part !== "string") return part.map(({ source }) => source).join("");
  return part.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}

/** @example html`<b>${"a < b"}</b>`.source // => "<b>a &lt; b</b>" */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const rest = parts.map((part, i) => escaped(part) + (pieces[i + 1] ?? ""));
  return new Html((pieces[0] ?? "") + rest.join(""));
}
