import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    globalSetup: ['test/unit/temporary-folder.ts', 'test/unit/cli/build-cli.ts'],
    testTimeout: 120_000,
  },
});
