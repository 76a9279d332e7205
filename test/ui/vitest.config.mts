import { defineConfig } from 'vitest/config';

// Each file has a browser of its own; two at a time keep the machine responsive enough for the timeouts to hold.
export default defineConfig({
  test: {
    include: ['test/ui/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // A polled condition is waited for as long as Playwright waits for an element.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
    pool: 'forks',
  },
});
