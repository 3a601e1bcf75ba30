import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: ["test/build-once.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a page shows is waited for, not timed: on a busy machine a second is not enough.
    expect: { poll: { timeout: 15_000 } },
    // Each browser test file starts a Chromium of its own: more of them at once than this starve each other.
    maxWorkers: 2,
  },
});
