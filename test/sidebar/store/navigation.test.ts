import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import type { Dashboard } from "../../../src/calls/dashboard.ts";
import { createNavigation } from "../../../src/sidebar/store/navigation.ts";
import { sample, unset } from "../sample.ts";

function opened(dashboard: Dashboard | null = sample) {
  const known = signal(dashboard);
  let focus = "here";
  const navigation = createNavigation(known, () => ({ focus, scroll: 120 }));
  const leaveFrom = (id: string) => {
    focus = id;
  };
  return { known, navigation, leaveFrom };
}

describe("where the page is", () => {
  test("is nowhere until the file has answered, then the dashboard", () => {
    const { known, navigation } = opened(null);
    expect(navigation.screen.value).toEqual({ kind: "loading" });
    known.value = sample;
    expect(navigation.screen.value).toEqual({ kind: "dashboard" });
  });

  test("is the start while neither a table nor a cell is tracked", () => {
    const { known, navigation } = opened({ ...sample, ...unset });
    expect(navigation.screen.value.kind).toBe("start");
    const start = navigation.screen.value;
    known.value = { ...sample, ...unset, user: "refreshed" };
    // The same screen: the reader is not moved by a refresh.
    expect(navigation.screen.value).toBe(start);
    known.value = { ...sample, sources: [] };
    expect(navigation.screen.value.kind).toBe("dashboard");
  });

  test("can be a new metric of one's own even before there is anything else", () => {
    const { navigation } = opened({ ...sample, ...unset });
    navigation.go({ kind: "own", id: null });
    expect(navigation.screen.value.kind).toBe("own");
    navigation.back();
    expect(navigation.screen.value.kind).toBe("start");
  });
});

describe("the way back", () => {
  test("leads through the screens to the section, and to the place that was left", () => {
    const { navigation, leaveFrom } = opened();
    navigation.go({ kind: "more" });
    leaveFrom("more-data");
    navigation.go({ kind: "data" });
    leaveFrom("source-deals");
    navigation.go({ kind: "source", table: "deals" });
    expect(navigation.section.value).toBe("more");
    expect(navigation.parent.value).toEqual({ kind: "data" });
    expect(navigation.place.value).toBe(null);
    navigation.back();
    expect(navigation.screen.value).toEqual({ kind: "data" });
    expect(navigation.place.value).toEqual({ focus: "source-deals", scroll: 120 });
    navigation.back();
    expect(navigation.place.value?.focus).toBe("more-data");
    expect(navigation.parent.value).toBe(null);
  });

  test("ends at a section, where it does nothing", () => {
    const { navigation } = opened();
    navigation.back();
    expect(navigation.screen.value).toEqual({ kind: "dashboard" });
  });

  test("is forgotten on going to another section", () => {
    const { navigation } = opened();
    navigation.go({ kind: "metric", metric: "win-rate" });
    navigation.go({ kind: "people" });
    expect(navigation.parent.value).toBe(null);
    navigation.go({ kind: "dashboard" });
    expect(navigation.place.value).toBe(null);
  });
});
