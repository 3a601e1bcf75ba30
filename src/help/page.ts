import type { Param, ParamType } from "../functions/formula.ts";
import type { FamilyOrTables } from "../functions/own-families.ts";
import type { Language } from "../locale/language.ts";
import { wordProblem } from "../locale/word-problem.ts";
import { wordsIn } from "../locale/words.ts";
import { InputError } from "../table/problem.ts";
import { utc } from "../table/zone.ts";
import { type Card, cards } from "./card.ts";
import { familyIdsOf } from "./family.ts";
import { type PageWords, pageWords } from "./page-words.ts";

/** docs/functions.md, or its Turkish sibling: every formula with all that there is to say of it. */
export function functionsPage(language: Language): string {
  const words = pageWords[language];
  const all = cards(language);
  const sections = familyIdsOf(all).map((family) => sectionOf(family, all, language));
  const contents = familyIdsOf(all).map((family) => contentsOf(family, all, words));
  return `${[words.top, contents.join("\n"), ...sections, words.errors].join("\n\n")}\n`;
}

function contentsOf(family: FamilyOrTables, all: readonly Card[], words: PageWords): string {
  const links = all
    .filter((card) => card.family === family)
    .map(({ name }) => `[\`${name}\`](#${name.toLowerCase()})`);
  return `- **${words.families[family]}**: ${links.join(" · ")}`;
}

function sectionOf(family: FamilyOrTables, all: readonly Card[], language: Language): string {
  const members = all.filter((card) => card.family === family);
  const parts = members.map((card) => formulaPart(card, language));
  return [`## ${pageWords[language].families[family]}`, ...parts].join("\n\n");
}

function formulaPart(card: Card, language: Language): string {
  const words = pageWords[language];
  const { name, title, definition, formula, params, returns } = card;
  const rows = alike(params).map(
    ({ names, type, text }) => `| ${names} | ${words.types[type]} | ${escaped(text)} |`,
  );
  const nothing = withoutRows(card, language);
  return [
    `### ${name}`,
    ...(title === undefined ? [] : [`*${title}*`]),
    definition,
    `\`\`\`\n=${syntaxOf(card, words.separator)}\n\`\`\``,
    ...(rows.length === 0 ? [] : [[`| ${words.head.join(" | ")} |`, "|---|---|---|", ...rows].join("\n")]),
    `${words.returns}: ${returns}`,
    ...(card.better === undefined ? [] : [words.better[card.better]]),
    ...(formula.source === "" ? [] : [`${words.source}: ${formula.source.replace(/\.$/, "")}.`]),
    `${words.example}:\n\n\`\`\`\n${formula.examples.map((example) => exampleText(example, language)).join("\n")}\n\`\`\``,
    ...(nothing === undefined ? [] : [`${words.withoutRows}: \`${nothing}\``]),
  ].join("\n\n");
}

/** Parameters that follow each other with the same text are one row. */
function alike(params: Card["params"]) {
  const first = params.filter(({ text }, i) => text !== params[i - 1]?.text);
  return first.map(({ param, text }) => {
    const last = params.filter((other) => other.text === text).pop()?.param ?? param;
    const names = last === param ? `\`${param.name}\`` : `\`${param.name}\` … \`${last.name}\``;
    return { names, type: param.type, text };
  });
}

function escaped(text: string): string {
  return text.replace(/\|/g, "\\|");
}

/** A syntax longer than this is shown by its beginning. */
const MOST_SHOWN = 10;
const FEW = 3;

function syntaxOf({ name, params }: Card, separator: string): string {
  const shown = params.length > MOST_SHOWN ? params.slice(0, FEW) : params;
  const list = shown.map(({ param }) => (param.optional ? `[${param.name}]` : param.name));
  const more = shown === params ? [] : ["…"];
  return `${name}(${[...list, ...more].join(`${separator} `)})`;
}

/** `NAME(…) // => result` as a person types it, and what the cells show. */
function exampleText(example: string, language: Language): string {
  const [call = "", result = ""] = example.split(" // => ");
  const typed = `=${language === "tr" ? withSemicolons(call) : call}`;
  const [first = "", ...more] = resultLines(result, language);
  if (more.length === 0) return `${typed}   → ${first}`;
  return [typed, `   → ${first}`, ...more.map((line) => `     ${line}`)].join("\n");
}

/** As locales with a decimal comma write it: `;` between arguments, `\\` between the columns of an array. */
function withSemicolons(call: string): string {
  let depth = 0;
  return call
    .split(/("[^"]*"|[{}])/)
    .map((part) => {
      if (part.startsWith('"')) return part;
      depth += part === "{" ? 1 : part === "}" ? -1 : 0;
      const separator = depth > 0 ? "\\" : ";";
      return part.replace(/,/g, separator).replace(/(\d)\.(\d)/g, "$1,$2");
    })
    .join("");
}

/** A value, or a table row by row; one that goes on ends with …. */
function resultLines(result: string, language: Language): readonly string[] {
  const goesOn = result.endsWith(",…]");
  const value: unknown = JSON.parse(goesOn ? result.replace(/,…\]$/, "]") : result);
  if (!Array.isArray(value)) return [cellText(value, language)];
  const rows = value.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map((cell: unknown) => cellText(cell, language)).join(" · "),
  );
  return goesOn ? [...rows, "…"] : rows;
}

/** More digits than these say nothing in an example. */
const MOST_DIGITS = 6;

function cellText(cell: unknown, language: Language): string {
  if (cell === "") return "–";
  if (typeof cell !== "number") return String(cell);
  const text = String(Number(cell.toPrecision(MOST_DIGITS)));
  return language === "tr" ? text.replace(".", ",") : text;
}

/** What the cell says when its columns are blank. */
function withoutRows({ name, formula }: Card, language: Language): string | undefined {
  const sheet = {
    zone: utc,
    dateOrder: () => undefined,
    decimalSign: () => undefined,
    language: () => language,
  };
  const args = formula.params.map(blankFor);
  if (args.length === 0) return undefined;
  try {
    formula.run(sheet, args);
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `${name}: ${wordProblem(error.problem, wordsIn(language).errors)}`;
  }
}

const BLANK: { readonly [type in ParamType]: unknown } = {
  column: [[""], [""]],
  table: [[""], [""]],
  number: 1,
  text: "",
  date: "",
  any: "",
};

function blankFor({ optional, type }: Param): unknown {
  return optional ? "" : BLANK[type];
}
