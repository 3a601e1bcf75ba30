import type { Execution } from "../execution.ts";
import { Refusal } from "../refusal.ts";
import { text } from "./arguments.ts";

export class HtmlService {
  private readonly x: Execution;

  constructor(x: Execution) {
    this.x = x;
  }

  createHtmlOutputFromFile(name: unknown) {
    const wanted = text(name, "HtmlService.createHtmlOutputFromFile").replace(/\.html$/, "");
    const html = this.x.cloud.files.html[wanted];
    if (html === undefined) throw new Refusal(`No HTML file named ${wanted} was found.`);
    return this.x.expose("HtmlOutput", new HtmlOutputService(html));
  }
  createHtmlOutput(html: unknown) {
    return this.x.expose(
      "HtmlOutput",
      new HtmlOutputService(text(html ?? "", "HtmlService.createHtmlOutput")),
    );
  }
}

export class HtmlOutputService {
  title = "";

  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  setTitle(title: unknown) {
    this.title = text(title, "HtmlOutput.setTitle");
    return this;
  }
  getTitle() {
    return this.title;
  }
  getContent() {
    return this.html;
  }
  /** A sidebar is 300 px wide, whatever is asked for. [platform 6.1] */
  setWidth() {
    return this;
  }
}
