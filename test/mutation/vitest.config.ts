import { defineConfig } from "vitest/config";

/** For tests that need nothing built and no browser. They share their modules, as loading these took most of the time. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/mutation/same-draws.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});
