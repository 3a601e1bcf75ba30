import { wordsIn } from "../../locale/words.ts";
import type { Heading } from "../letterhead.ts";
import { blocksOf } from "./course.ts";
import { plainText } from "./foreign.ts";
import type { Block, Message, Row, Section } from "./message.ts";

/** A message as plain text: for readers without HTML, for screen readers and for search. */
export function asText({ title, sections, foot }: Message, { language, url }: Heading): string {
  const parts = [
    title,
    ...sections.map(sectionText),
    `${wordsIn(language).mail.open}: ${url}`,
    foot.join("\n"),
  ];
  return plainText(parts.join("\n\n"));
}

function sectionText({ kicker, title, figure, blocks }: Section): string {
  const head = [kicker, figure === "" ? title : `${title}: ${figure}`].filter((line) => line !== "");
  return head.join("\n") + blocks.map((block) => gapBefore(block) + blockText(block)).join("");
}

/** What has a title of its own stands apart. */
function gapBefore(block: Block): string {
  return "title" in block && block.title !== "" ? "\n\n" : "\n";
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "lines":
      return block.lines.join("\n");
    case "note":
      return block.text;
    case "list":
      return [block.title, ...block.items.map((item) => `- ${item}`)].join("\n");
    case "rows":
      return [block.title, ...block.rows.map(rowText)].filter((line) => line !== "").join("\n");
    case "course": {
      const { points, first, last } = block.course;
      return `${block.title}: ${first}  ${blocksOf(points.map(({ value }) => value))}  ${last}`;
    }
  }
}

function rowText({ name, value, note, course }: Row): string {
  const figure = [course.length < 2 ? "" : blocksOf(course), value].filter((part) => part !== "").join(" ");
  return `- ${name}${figure === "" ? "" : `: ${figure}`}${note === "" ? "" : ` (${note})`}`;
}
