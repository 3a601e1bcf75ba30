import type { Execution } from "../execution.ts";
import { bytes, limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import { mismatch, text } from "./arguments.ts";

export class PropertiesServiceService {
  private readonly x: Execution;

  constructor(x: Execution) {
    this.x = x;
  }

  getDocumentProperties() {
    return this.x.cloud.bound ? this.store("document") : null;
  }
  getScriptProperties() {
    return this.store("script");
  }
  /** A formula reads the store of the spreadsheet's owner. [platform 1.6] */
  getUserProperties() {
    const { kind, cloud, user } = this.x;
    return this.store(`user ${kind === "formula" ? cloud.owner : user}`);
  }

  private readonly store = (name: string) => {
    const { properties } = this.x.cloud;
    const store = properties.get(name) ?? new Map<string, string>();
    properties.set(name, store);
    return this.x.expose("Properties", new PropertiesStore(store));
  };
}

class PropertiesStore {
  private readonly store: Map<string, string>;

  constructor(store: Map<string, string>) {
    this.store = store;
  }

  getProperty(key: unknown) {
    return this.store.get(text(key, "Properties.getProperty")) ?? null;
  }
  getProperties() {
    return Object.fromEntries(this.store);
  }
  getKeys() {
    return [...this.store.keys()];
  }
  setProperty(key: unknown, value: unknown) {
    put(this.store, [[text(key, "Properties.setProperty"), String(value)]]);
    return this;
  }
  setProperties(values: unknown, deleteAllOthers: unknown) {
    if (typeof values !== "object" || values === null) throw mismatch([values], "Properties.setProperties");
    const entries = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
    const before = deleteAllOthers === true ? new Map<string, string>() : new Map(this.store);
    put(before, entries);
    this.store.clear();
    for (const [key, value] of before) this.store.set(key, value);
    return this;
  }
  deleteProperty(key: unknown) {
    this.store.delete(text(key, "Properties.deleteProperty"));
    return this;
  }
  deleteAllProperties() {
    this.store.clear();
    return this;
  }
}

/** All of the entries or none. */
function put(store: Map<string, string>, entries: readonly (readonly [string, string])[]): void {
  const after = new Map([...store, ...entries]);
  for (const [, value] of entries) {
    if (bytes(value) > limits.propertyValueBytes) throw new Refusal("Argument too large: value");
  }
  const total = [...after].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
  if (total > limits.propertyStoreBytes) {
    throw new Refusal(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  }
  for (const [key, value] of entries) store.set(key, value);
}
