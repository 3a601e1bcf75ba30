import { freeLocks } from "../cloud.ts";
import type { Execution } from "../execution.ts";
import type { MenuItem } from "../host.ts";
import { mismatch, text } from "./arguments.ts";
import { enumeration } from "./enumeration.ts";
import { HtmlOutputService } from "./html.ts";

/** Enumerations of Ui. */
export const uiEnums = {
  Button: enumeration("CLOSE", "OK", "CANCEL", "YES", "NO"),
  ButtonSet: enumeration("OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"),
} as const;

export class UiService {
  private readonly x: Execution;

  constructor(x: Execution) {
    this.x = x;
  }

  createAddonMenu() {
    return this.x.expose("Menu", new MenuService(this.x));
  }
  /** In an add-on the caption counts for nothing: it is the add-on's menu. [platform 5.1.7] */
  createMenu() {
    return this.x.expose("Menu", new MenuService(this.x));
  }
  showSidebar(output: unknown) {
    const page = this.x.behind(output);
    if (!(page instanceof HtmlOutputService)) throw mismatch([output], "Ui.showSidebar");
    this.x.cloud.sidebar = { title: page.title, html: page.html };
  }
  /**
   * `alert(text)`, `alert(text, buttons)` or `alert(title, text, buttons)`. The user says OK. The run stands still
   * meanwhile, and what it has locked is free. [platform 6.2]
   */
  alert(...args: readonly unknown[]) {
    const [title, prompt] = args.length === 3 ? args : ["", args[0]];
    freeLocks(this.x.cloud, this.x);
    this.x.cloud.told.push({ kind: "alert", title: text(title, "Ui.alert"), text: text(prompt, "Ui.alert") });
    return uiEnums.Button.OK;
  }
}

class MenuService {
  private readonly items: MenuItem[] = [];

  private readonly x: Execution;

  constructor(x: Execution) {
    this.x = x;
  }

  addItem(caption: unknown, handler: unknown) {
    this.items.push({ caption: text(caption, "Menu.addItem"), handler: text(handler, "Menu.addItem") });
    return this;
  }
  addSeparator() {
    return this;
  }
  addToUi() {
    this.x.cloud.menu = [...this.items];
  }
}
