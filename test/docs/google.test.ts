import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const docs = join(root, "docs");
const page = readFileSync(join(docs, "google.md"), "utf8");
const [behaviours = "", checklist = ""] = page.split("## Ten minutes in a real sheet");

/** What each label in brackets leads to, as the lines at the page's end say. */
const addresses = new Map(
  [...page.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, label = "", address = ""]) => [label, address]),
);
const labelsIn = (text: string) =>
  [...text.matchAll(/\[([^\][]+)\](?![(:])/g)].map(([, label = ""]) => label);

/** The cells of each row of a text's tables, without the rows that head them. */
const rowsOf = (text: string) =>
  text
    .split("\n")
    .filter((line, i, lines) => line.startsWith("| ") && !lines[i + 1]?.startsWith("|---"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const rows = rowsOf(behaviours).map(([behaviour = "", google = "", host = "", shown = ""]) => ({
  behaviour,
  google,
  host,
  shown,
}));
const steps = rowsOf(checklist);

const GOOGLES = /^https:\/\/(developers|support|issuetracker)\.google\.com\/\S+$/;
const OTHERS = ["another add-on", "add-on template", "toString", "toString in V8"];
const NAMED_TEST = /\[([^\]]+)\] "([^"]+)"/g;

describe("the page of what we rely on of Google", () => {
  test("has an address for each label, and each is used", () => {
    expect([...new Set(labelsIn(page))].sort()).toEqual([...addresses.keys()].sort());
  });

  test("leads to files that there are, and to Google", () => {
    const wrong = [...addresses].filter(([label, address]) =>
      address.startsWith("../")
        ? !existsSync(join(docs, address))
        : !GOOGLES.test(address) && !OTHERS.includes(label),
    );
    expect(wrong).toEqual([]);
  });

  test("names each of the host's services", () => {
    const named = [...addresses.values()].filter((address) => address.startsWith("../src/host/services/"));
    const files = readdirSync(join(root, "src/host/services"));
    expect(named.map((address) => address.slice("../src/host/services/".length)).sort()).toEqual(
      files.sort(),
    );
  });

  test("numbers its steps, and each says what must be seen and what it means if it is not", () => {
    expect(steps.map(([number]) => Number(number))).toEqual(steps.map((_, i) => i + 1));
    for (const step of steps) expect(step.filter((cell) => cell !== "")).toHaveLength(4);
  });
});

describe("a step", () => {
  const locale = join(root, "src/locale");
  const words = readdirSync(locale, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(locale, name), "utf8"))
    .join("\n");
  /** What Sheets itself shows. */
  const SHEETS_OWN = ["Extensions > Salesgauge", "Help", "Loading…"];
  const labels = [...checklist.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, label = ""]) => label);

  test.each([...new Set(labels)].filter((label) => !SHEETS_OWN.includes(label)))(
    "says %s as the page and the menu do",
    (label) => expect(words).toContain(label),
  );

  test.each(
    [...checklist.matchAll(/`(\w+)` in (src\/\S+\.ts)/g)].map(([, name = "", path = ""]) => ({ name, path })),
  )("names $name, which $path has", ({ name, path }) =>
    expect(readFileSync(join(root, path), "utf8")).toMatch(new RegExp(`\\b(const|function) ${name}\\b`)),
  );
});

describe("a behaviour", () => {
  test.each(rows)("is documented, or a step settles it: $behaviour", ({ google }) => {
    const [, step] = /\*\*unconfirmed\*\*: step (\d+)$/.exec(google) ?? [];
    if (step !== undefined) expect(steps.map(([number]) => number)).toContain(step);
    else expect(labelsIn(google).length).toBeGreaterThan(0);
    for (const label of labelsIn(google)) expect(addresses.get(label)).toMatch(/^https:/);
  });

  test.each(rows)("has its rule in the host, or none: $behaviour", ({ host }) => {
    expect(host.replace(/\[[^\]]+\]/g, "").trim()).toBe(host === "—" ? "—" : "");
    for (const label of labelsIn(host)) expect(addresses.get(label)).toMatch(/^\.\.\/src\//);
  });

  test.each(rows)("is shown by tests of these names, or none: $behaviour", ({ shown }) => {
    expect(shown.replace(NAMED_TEST, "").replaceAll("; ", "")).toBe(shown === "—" ? "—" : "");
    for (const [, label = "", name = ""] of shown.matchAll(NAMED_TEST)) {
      const source = readFileSync(join(docs, addresses.get(label) ?? ""), "utf8");
      expect(source.includes(`"${name}"`), `${label} has no "${name}"`).toBe(true);
    }
  });
});
